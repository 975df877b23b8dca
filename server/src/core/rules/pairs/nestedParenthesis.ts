import type { ParagraphRule } from '../rule';
import { remarkFix } from '../common/fixes';
import { enclosing, pairsOf } from '../common/pairs';

/** 圆括号套圆括号. */
export const nestedParenthesis: ParagraphRule = {
  id: 'nested-parenthesis',
  category: 'pairs',
  scope: 'paragraph',
  title: { zh: '括号套用', en: 'Parenthesis in a parenthesis' },
  severity: 'information',
  profiles: { 公文: 'warning', web: 'hint' },
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '除数学式外，尽量不在同一种括号里再套一层；免不了时，外层改用六角括号〔〕或方括号。',
    en: 'Brackets of one shape shouldn’t nest; the outer pair becomes 〔 〕.',
  },
  examples: [{ bad: '⟪（见附件（二））⟫', good: '〔见附件（二）〕' }],
  traps: ['各县（市、区）和（二）', '〔见附件（二）〕', '计算（（a+b）×c）'],
  triggers: '（',
  check({ text }, report) {
    const { pairs } = pairsOf(text);
    const done = new Set<number>();
    for (const pair of pairs) {
      if (pair.kind !== '（') continue;
      const outer = enclosing(pair, '（“‘《');
      if (!outer || outer.kind !== '（' || done.has(outer.start) || enclosing(outer, '（')) continue;
      done.add(outer.start);
      if (/[+×÷=*/]/.test(text.slice(outer.start, outer.end))) continue;
      report({
        start: outer.start,
        end: outer.end,
        message: '括号里套括号，外层宜用〔〕',
        fix: remarkFix(outer.start, outer.end - 1, '〔〕', false),
      });
    }
  },
};
