import type { DocumentRule } from '../rule';
import { isTabular } from '../common/paragraphKinds';

/** 破折号、省略号断在两行. */
export const splitDashOrEllipsis: DocumentRule = {
  id: 'split-dash-or-ellipsis',
  category: 'marks',
  scope: 'document',
  title: { zh: '破折号省略号断开', en: 'Dash or ellipsis broken in two' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '破折号和省略号各占两个字的位置，不能从中间断开分在两行。',
    en: 'A dash or an ellipsis is two em wide and isn’t broken between lines.',
  },
  examples: [
    { bad: '他说⟪—⏎—⟫这就是我们的家。', good: '他说——这就是我们的家。' },
    { bad: '远处传来歌声⟪…⏎…⟫', good: '远处传来歌声……' },
  ],
  traps: ['他说——⏎这就是家。', '他走了……⏎……又过了几年。'],
  check({ article, paragraphs }, report) {
    for (let i = 1; i < paragraphs.length; i++) {
      const before = paragraphs[i - 1]!;
      const after = paragraphs[i]!;
      const mark = article.text[after.start];
      if ((mark !== '—' && mark !== '…') || isTabular(before.kind) || isTabular(after.kind)) continue;
      // Exactly one half below; above one half, or a whole ellipsis that was made of one.
      const end = before.text.length;
      let marks = 0;
      while (before.text[end - 1 - marks] === mark) marks++;
      if (marks === 0 || marks > (mark === '…' ? 2 : 1) || marks === end || after.text[1] === mark) continue;
      const from = before.start + end;
      if (article.text.slice(from, after.start).trim() !== '') continue;
      const span = { start: from - marks, end: after.start + 1 };
      report({
        ...span,
        message: mark === '—' ? '破折号断在两行，应接成一个' : '省略号断在两行，应接成一个',
        fix: { title: '接成一行', safe: true, edits: [{ ...span, text: mark + mark }] },
      });
    }
  },
};
