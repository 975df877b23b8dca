import type { ParagraphRule } from '../rule';
import { runEnd } from '../shared/characters';
import { replaceFix } from '../shared/fixes';
import { isTabular } from '../shared/paragraphKinds';

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
    for (const mark of MARKS) {
      const pair = mark + mark;
      for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at)) {
        const end = runEnd(text, at, mark);
        const start = at;
        at = end;
        // 。。。 stands for an ellipsis.
        if (mark === '。' && end - start > 2) continue;
        if (mask.covers(start, end) || (text[start - 1] === '“' && text[end] === '”')) continue;
        report({
          start,
          end,
          message: `标点“${mark}”重复，留一个`,
          fix: replaceFix(start, end, mark, true),
        });
      }
    }
  },
};
