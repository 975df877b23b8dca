import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const units = '[年月日号时分秒点万亿千百元个名人次条项倍家户台辆套件亩吨斤公米度岁天周期届版页章%％℃]';
const withDigit = new RegExp(
  `(?<![A-Za-z0-9.,\\-/])(?=[lIOo〇○.,\\d]{0,14}\\d)(?=[\\d.,]{0,14}[lIOo〇○])[lIOo〇○\\d][lIOo〇○\\d.,]{0,14}(?=${units})`,
  'g',
);
const alone = /(?<=[年月])([lIO])(?=[月日])|(?<=\d\.)([lIOo])(?=[%％万亿])/g;

/** 数字与字母形近: 5月l日, 2O23年. */
export const ocrConfusion: ParagraphRule = {
  id: 'ocr-confusion',
  category: 'words',
  title: { zh: '数字误识为字母', en: 'Letter in a number' },
  severity: 'error',
  fix: 'safe',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '扫描识别常把“1”认成“l”“I”，把“0”认成“O”“〇”。',
    en: 'Scans often read 1 as l or I and 0 as O or 〇.',
  },
  examples: [
    { bad: '5月⟪l⟫日起施行。', good: '5月1日起施行。' },
    { bad: '面积⟪l.2⟫万亩。', good: '面积1.2万亩。' },
    { bad: '⟪2O23⟫年工作要点', good: '2023年工作要点' },
  ],
  traps: ['O2O模式发展很快。', 'I类水质', '二〇二三年', '型号为G10O。', '5月1日起施行。', 'O型血'],
  scope: 'paragraph',
  triggers: 'lIOo〇○',
  check({ text, mask }, report) {
    // The mask takes l.2 for a Latin word; a unit behind it tells better.
    void mask;
    const open = { text, mask: { spans: [], covers: () => false } };
    const seen = new Set<number>();
    for (const pattern of [withDigit, alone]) {
      eachMatch(open, pattern, ({ start, end, groups: [whole = ''] }) => {
        if (seen.has(start)) return;
        seen.add(start);
        // O2O, B2B… stand before nouns; Roman I before 年 doesn't occur with digits.
        if (/^[oO]\d[oO]$/.test(whole)) return;
        const right = whole.replace(/[lI]/g, '1').replace(/[Oo〇○]/g, '0');
        report({
          start,
          end,
          message: '数字里混入了形近的字母或符号',
          fix: replacement(start, end, right, true),
        });
      });
    }
  },
};
