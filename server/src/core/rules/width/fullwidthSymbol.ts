import { isDigit } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { forEachOf } from '../common/characters';
import { replaceFix } from '../common/fixes';

/** 全角百分号等 beside half-width digits. */
export const fullwidthSymbol: ParagraphRule = {
  id: 'fullwidth-symbol',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '全角百分号等符号', en: 'Full-width signs' },
  severity: 'information',
  profiles: { 公文: 'warning' },
  fix: 'safe',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '数字用半角，跟着它的百分号和邮箱里的@也用半角，全文统一。',
    en: 'Signs that belong to half-width digits and letters are half-width as well.',
  },
  examples: [{ bad: '增长12.3⟪％⟫', good: '增长12.3%' }],
  traps: ['增长12.3%', '“线上＋线下”模式'],
  triggers: '％＠',
  check({ text }, report) {
    forEachOf(text, '％', (at) => {
      if (!isDigit(text.charCodeAt(at - 1))) return;
      report({
        start: at,
        end: at + 1,
        message: '半角数字后用半角“%”',
        fix: replaceFix(at, at + 1, '%', true),
      });
    });
    forEachOf(text, '＠', (at) => {
      if (!/[\w.]/.test(text[at - 1] ?? '') || !/\w/.test(text[at + 1] ?? '')) return;
      report({ start: at, end: at + 1, message: '邮箱里用半角“@”', fix: replaceFix(at, at + 1, '@', true) });
    });
  },
};
