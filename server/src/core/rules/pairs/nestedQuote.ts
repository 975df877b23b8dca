import type { ParagraphRule } from '../rule';
import { remarkFix } from '../common/fixes';
import { enclosing, pairsOf } from '../common/pairs';
import { turnedQuotes } from '../common/quoteDirection';

/** 引号里的引号: “…‘…’…”. */
export const nestedQuote: ParagraphRule = {
  id: 'nested-quote',
  category: 'pairs',
  scope: 'paragraph',
  title: { zh: '引号套用', en: 'Quotation in a quotation' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '引号里还要用引号时，外面一层用双引号，里面一层用单引号；再里面一层又用双引号。',
    en: 'Inside a quotation single marks are used, and inside those double ones again.',
  },
  examples: [{ bad: '他说：“奶奶说⟪“好”⟫，我就去。”', good: '他说：“奶奶说‘好’，我就去。”' }],
  traps: ['“强基”“双减”', '他说：“奶奶说‘好’，我就去。”', '“甲说：‘乙叫它“丙”。’”'],
  triggers: '“”',
  check({ text }, report) {
    const { pairs } = pairsOf(text);
    if (!pairs.some((pair) => pair.parent)) return;
    if (turnedQuotes(text).length > 0) return;
    for (const pair of pairs) {
      if (pair.kind !== '“' && pair.kind !== '‘') continue;
      const outer = enclosing(pair, '“‘');
      if (!outer) continue;
      if (outer.kind === pair.kind) {
        const marks = pair.kind === '“' ? '‘’' : '“”';
        report({
          start: pair.start,
          end: pair.end,
          message: pair.kind === '“' ? '双引号里面再引用，用单引号‘’' : '单引号里面再引用，用双引号“”',
          fix: remarkFix(pair.start, pair.end - 1, marks, true),
        });
      } else if (outer.kind === '‘' && !enclosing(outer, '“‘')) {
        report({
          start: outer.start,
          end: outer.end,
          message: '外层引号用“”，里层用‘’，这里反了',
          fix: {
            title: '里外引号对调',
            safe: false,
            edits: [
              { start: outer.start, end: outer.start + 1, text: '“' },
              { start: pair.start, end: pair.start + 1, text: '‘' },
              { start: pair.end - 1, end: pair.end, text: '’' },
              { start: outer.end - 1, end: outer.end, text: '”' },
            ],
          },
        });
        return;
      }
    }
  },
};
