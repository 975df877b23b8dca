import { isDigit } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { forEachOf } from '../common/characters';
import { replaceFix } from '../common/fixes';

/** Units that follow a decimal; a counted thing (名, 个, 家) doesn't. */
const unit =
  /^(?:%|％|‰|[亿万]|千[米克瓦]|倍|元|个?百分点|公里|公斤|公顷|公分|平方|立方|[米吨克升亩度]|[分厘毫微]米|毫[克升]|℃|级|折|海里|英[里寸尺])/;

/** 句号或全角句点 inside a number. */
export const decimalPoint: ParagraphRule = {
  id: 'decimal-point',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '小数点', en: 'Decimal point' },
  severity: 'error',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '小数点用半角“.”。写成句号会把一个数断成两句。',
    en: 'The decimal point is an ASCII dot; a Chinese full stop cuts the number in two.',
  },
  examples: [{ bad: '增长3⟪。⟫5%', good: '增长3.5%' }],
  traps: ['共报名1200。300名志愿者参加。'],
  triggers: '。．',
  check({ text }, report) {
    const at = (index: number): void => {
      if (!isDigit(text.charCodeAt(index - 1)) || !isDigit(text.charCodeAt(index + 1))) return;
      if (text[index] === '。') {
        let end = index + 1;
        while (isDigit(text.charCodeAt(end))) end++;
        // Three digits and more behind the mark are a number of their own: 共1200。300万元已到账。
        if (end - index > 3 || !unit.test(text.slice(end, end + 4))) return;
      }
      report({
        start: index,
        end: index + 1,
        message: '小数点用半角“.”',
        fix: replaceFix(index, index + 1, '.', true),
      });
    };
    forEachOf(text, '。．', at);
  },
};
