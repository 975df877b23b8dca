import type { ParagraphRule } from '../rule';
import { remarkFix } from '../common/fixes';
import { enclosing, pairsOf } from '../common/pairs';

/** 书名号里的书名号: 《…〈…〉…》. */
export const nestedBookTitle: ParagraphRule = {
  id: 'nested-book-title',
  category: 'pairs',
  scope: 'paragraph',
  title: { zh: '书名号套用', en: 'Title in a title' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '书名号里还要用书名号时，外面一层用《》，里面一层用〈〉。公文标题里引用另一个文件名最常见。',
    en: 'A title inside a title takes 〈 〉.',
  },
  examples: [{ bad: '印发《关于贯彻⟪《条例》⟫的意见》', good: '印发《关于贯彻〈条例〉的意见》' }],
  traps: ['《规划》《方案》', '《关于贯彻〈条例〉的意见》'],
  triggers: '《',
  check({ text }, report) {
    for (const pair of pairsOf(text).pairs) {
      if (pair.kind !== '《' && pair.kind !== '〈') continue;
      if (enclosing(pair, '《〈')?.kind !== pair.kind) continue;
      const marks = pair.kind === '《' ? '〈〉' : '《》';
      report({
        start: pair.start,
        end: pair.end,
        message: `书名号里面再用书名号，用${marks}`,
        fix: remarkFix(pair.start, pair.end - 1, marks, true),
      });
    }
  },
};
