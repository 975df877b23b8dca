import type { ParagraphRule } from '../rule';
import { editsFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';
import { turnedQuotes } from '../common/quoteDirection';

/** 引号方向: “…“ and ”…“. */
export const quoteDirection: ParagraphRule = {
  id: 'quote-direction',
  category: 'pairs',
  scope: 'paragraph',
  title: { zh: '引号方向', en: 'Direction of quotation marks' },
  severity: 'error',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '前引号是“，后引号是”。方向反了多是手工输入或转换时出的错。',
    en: 'Quotations open with “ and close with ”.',
  },
  examples: [
    { bad: '构建⟪“一核两翼“⟫格局', good: '构建“一核两翼”格局' },
    { bad: '⟪”五一“⟫假期', good: '“五一”假期' },
  ],
  traps: ['“一核两翼”和“双城”', '他说：“妈妈说‘好’。”', '一块6.7”的屏幕'],
  triggers: '“”',
  check({ text, kind }, report) {
    if (isTabular(kind)) return;
    for (const { pair, turnOpener, turnCloser, certain } of turnedQuotes(text)) {
      const edits = [];
      if (turnOpener) edits.push({ start: pair.start, end: pair.start + 1, text: '“' });
      if (turnCloser) edits.push({ start: pair.end - 1, end: pair.end, text: '”' });
      report({
        ...pair,
        message: '引号方向反了，前用“后用”',
        fix: editsFix('改正引号方向', certain, edits),
      });
    }
  },
};
