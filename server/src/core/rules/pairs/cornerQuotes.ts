import type { ParagraphRule } from '../rule';
import { remarkFix } from '../common/fixes';
import { type Pair, pairsOf } from '../common/pairs';

const quotes = '“‘「『';

/** 直角引号 「」『』 in horizontal text. */
export const cornerQuotes: ParagraphRule = {
  id: 'corner-quotes',
  category: 'pairs',
  scope: 'paragraph',
  title: { zh: '直角引号', en: 'Corner quotation marks' },
  severity: 'warning',
  profiles: { web: 'off' },
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '横排简体中文用“”和‘’。「」和『』是竖排和港台用的引号。',
    en: 'Horizontal simplified Chinese uses “ ” and ‘ ’; corner marks belong to vertical text.',
  },
  examples: [{ bad: '推行⟪「链长制」⟫', good: '推行“链长制”' }],
  traps: ['【本报云州电】', '推行“链长制”'],
  triggers: '「『',
  check({ text }, report) {
    for (const pair of pairsOf(text).pairs) {
      if (pair.kind !== '「' && pair.kind !== '『') continue;
      const marks = depthOf(pair) % 2 === 0 ? '“”' : '‘’';
      report({
        start: pair.start,
        end: pair.end,
        message: `横排文字用${marks}，不用直角引号`,
        // “…『…』…” is how some papers set the inner quotation.
        ...(marks === '‘’' ? { severity: 'information' as const } : {}),
        fix: remarkFix(pair.start, pair.end - 1, marks, true),
      });
    }
  },
};

/** How many quotations stand around the pair. */
function depthOf(pair: Pair): number {
  let depth = 0;
  for (let around = pair.parent; around; around = around.parent) {
    if (quotes.includes(around.kind)) depth++;
  }
  return depth;
}
