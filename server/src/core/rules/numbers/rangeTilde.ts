import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';
import { isCalendarRange, multiplierUnit, number, unit } from './ranges';

const pattern = new RegExp(`(?<![\\w/.~])(${number})(${unit})?(~|∼|〜)(${number})(${unit})?(?![~/])`, 'g');

/** 浪纹线 typed as an ASCII tilde. */
export const rangeTilde: ParagraphRule = {
  id: 'range-tilde',
  category: 'numbers',
  title: { zh: '半角浪纹线', en: 'ASCII tilde in a range' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '连接号的浪纹线占一个字位置，写作“～”，不用键盘上的“~”；时间起止用一字线“—”。',
    en: 'The range mark is the full-width ～, not the tilde of the keyboard; times take —.',
  },
  examples: [
    { bad: '可容纳100⟪~⟫200人。', good: '可容纳100～200人。' },
    { bad: '降价10⟪~⟫15%。', good: '降价10%～15%。' },
  ],
  traps: ['配置文件在~/config目录。', '请访问example.cn/~zhang/10查看。', '可容纳100～200人。'],
  scope: 'paragraph',
  triggers: '~∼〜',
  check(paragraph, report) {
    eachMatch(
      paragraph,
      pattern,
      ({ start, groups: [, from = '', fromUnit = '', , to = '', toUnit = ''] }) => {
        const at = start + from.length + fromUnit.length;
        const calendar = isCalendarRange(paragraph.text, start, from, fromUnit || toUnit, toUnit);
        const missing = fromUnit === '' ? multiplierUnit(toUnit, from, to) : '';
        const mark = calendar ? '—' : '～';
        report({
          start: at,
          end: at + 1,
          message: calendar ? '时间的起止用一字线“—”' : '浪纹线应为全角“～”',
          fix: replacement(at, at + 1, `${missing}${mark}`, true),
        });
      },
    );
  },
};
