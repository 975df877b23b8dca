import type { ParagraphRule } from '../rule';
import { deleteFix } from '../common/fixes';

/** 省略号前后的点号. */
export const ellipsisWithStop: ParagraphRule = {
  id: 'ellipsis-with-stop',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '省略号旁的点号', en: 'Stop beside an ellipsis' },
  severity: 'hint',
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '省略号后面通常不用点号；前面除句末点号外，通常也不用。',
    en: 'No stop usually follows an ellipsis, and only a full stop, ？ or ！ stands before it.',
  },
  examples: [
    { bad: '他想说什么⟪……。⟫', good: '他想说什么……' },
    { bad: '教育、卫生⟪，……⟫', good: '教育、卫生……' },
  ],
  traps: ['他走了。……又过了几年。', '“我……”，他说。', '你……？'],
  triggers: '…',
  check({ text, mask }, report) {
    for (let at = text.indexOf('……'); at >= 0; at = text.indexOf('……', at + 2)) {
      if (mask.covers(at, at + 2)) continue;
      const before = text[at - 1];
      const after = text[at + 2];
      if (after !== undefined && '，。、；：'.includes(after)) {
        report({
          start: at,
          end: at + 3,
          message: '省略号后面通常不用点号',
          fix: deleteFix(at + 2, at + 3, false),
        });
      } else if (before !== undefined && '，、；'.includes(before)) {
        report({
          start: at - 1,
          end: at + 2,
          message: `省略号前面通常不用“${before}”`,
          fix: deleteFix(at - 1, at, false),
        });
      }
    }
  },
};
