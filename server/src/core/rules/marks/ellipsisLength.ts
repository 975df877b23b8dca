import type { ParagraphRule } from '../rule';
import { forEachOf, holdsHan, runEnd } from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

/** 省略号过长. */
export const ellipsisLength: ParagraphRule = {
  id: 'ellipsis-length',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '省略号过长', en: 'Ellipsis too long' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '行文里省略号用六个点。省略一整段或几行诗时，可以单独用十二个点占一行。',
    en: 'In a line of text the ellipsis has six dots; twelve stand alone for a paragraph left out.',
  },
  examples: [{ bad: '他想了很久⟪……………⟫', good: '他想了很久……' }],
  traps: ['…………', '他想了很久……', '第一章……………… 12'],
  triggers: '…',
  check({ text, kind, mask }, report) {
    if (isTabular(kind) || !holdsHan(text, 0, text.length)) return;
    forEachOf(text, '…', (at) => {
      if (text[at - 1] === '…') return;
      const end = runEnd(text, at, '…');
      if (end - at < 4 || mask.covers(at, end)) return;
      report({
        start: at,
        end,
        message: '行文里省略号只用六个点',
        fix: replaceFix(at, end, '……', true),
      });
    });
  },
};
