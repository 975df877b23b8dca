import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';

const pattern =
  /(?<=^|[\u4e00-\u9fff，。、；：（“+\-±≤≥<>＜＞])\.(?=\d+(?:%|％|‰|℃|万|亿|元|倍|个|米|毫米|厘米|公里|吨|克|公斤|千克|秒|小时|平方|立方|度|分|至|～|[，。；、）]|$))/g;

/** 纯小数要写出小数点前的“0”. */
export const decimalLeadingZero: ParagraphRule = {
  id: 'decimal-leading-zero',
  category: 'numbers',
  title: { zh: '纯小数前写“0”', en: 'Nought before a decimal point' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '纯小数必须写出小数点前用以定位的“0”：“.5”应写“0.5”。',
    en: 'A decimal fraction keeps the nought before its point.',
  },
  examples: [{ bad: '价格下降⟪.⟫5%。', good: '价格下降0.5%。' }],
  traps: ['附件为.docx格式。', '域名以.cn结尾。', '价格下降0.5%。', '站位提高.2023年起实施'],
  scope: 'paragraph',
  triggers: '.',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end }) => {
      report({
        start,
        end,
        message: '小数点前的“0”不能省',
        fix: { title: '补上“0”', safe: true, edits: [{ start, end: start, text: '0' }] },
      });
    });
  },
};
