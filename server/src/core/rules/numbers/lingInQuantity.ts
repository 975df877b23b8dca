import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern = /(?<=[百千万亿])[〇○](?=[一二三四五六七八九](?![一二三四五六七八九〇○]))/g;

/** 计量用“零”: a quantity with 〇. */
export const lingInQuantity: ParagraphRule = {
  id: 'ling-in-quantity',
  category: 'numbers',
  title: { zh: '计量的零用“零”', en: '零 in a quantity' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '用作计量时，“0”的汉字形式是“零”；用作编号时是“〇”。',
    en: 'In quantities the Chinese nought is 零; 〇 is for numbering.',
  },
  examples: [{ bad: '走访两千⟪〇⟫八家企业。', good: '走访两千零八家企业。' }],
  traps: ['编号一〇六', '二〇二三年', '走访两千零八家企业。'],
  scope: 'paragraph',
  triggers: '〇○',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end }) => {
      report({
        start,
        end,
        message: '计量时的零写作“零”，不写“〇”',
        fix: replacement(start, end, '零', true),
      });
    });
  },
};
