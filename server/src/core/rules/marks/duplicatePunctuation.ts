import type { ParagraphRule } from '../rule';
import { runEnd } from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';
import { stopRuns } from '../common/stopRuns';

const MARKS = '，。、；：';

/** 重复的点号: ，， 。。 、、 */
export const duplicatePunctuation: ParagraphRule = {
  id: 'duplicate-punctuation',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '标点重复', en: 'Doubled mark' },
  severity: 'error',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '逗号、句号、顿号、分号、冒号不连用两个，多是删改时留下的。',
    en: 'A comma, stop or colon isn’t doubled; it is usually left over from an edit.',
  },
  examples: [{ bad: '深化合作⟪，，⟫实现共赢⟪。。⟫', good: '深化合作，实现共赢。' }],
  traps: ['他说……好。', '这就是——家', '真的？！太好了！！！'],
  triggers: MARKS,
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    for (const run of stopRuns(text)) {
      for (let start = run.start; start < run.end;) {
        const mark = text[start]!;
        const end = runEnd(text, start, mark);
        const from = start;
        start = end;
        if (end - from < 2 || !MARKS.includes(mark)) continue;
        // 。。。 stands for an ellipsis.
        if (mark === '。' && end - from > 2) continue;
        if (mask.covers(from, end) || (text[from - 1] === '“' && text[end] === '”')) continue;
        report({
          start: from,
          end,
          message: `标点“${mark}”重复，留一个`,
          fix: replaceFix(from, end, mark, true),
        });
      }
    }
  },
};
