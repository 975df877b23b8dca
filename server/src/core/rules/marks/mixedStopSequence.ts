import type { ParagraphRule } from '../rule';
import { STOPS } from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';
import { stopRuns } from '../common/stopRuns';

/** 点号连用: 。， 、， ，。 */
export const mixedStopSequence: ParagraphRule = {
  id: 'mixed-stop-sequence',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '点号连用', en: 'Two different stops' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '两个不同的点号不能紧挨着用，多是删改时留下的。留哪一个要看意思。',
    en: 'Two different stops don’t stand side by side; which one stays depends on the sense.',
  },
  examples: [{ bad: '抓好落实⟪。，⟫务求实效' }, { bad: '教育⟪、，⟫卫生等部门' }],
  traps: ['Smith Co., Ltd.，产品', '你读过《为什么？》。', '（已批准。）。', '真的？！'],
  triggers: STOPS,
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    for (const { start, end } of stopRuns(text)) {
      const marks = [...new Set(text.slice(start, end))];
      // ！ and ？ may stand together; one mark twice is for another rule.
      if (marks.length < 2 || marks.every((mark) => '！？'.includes(mark))) continue;
      if (mask.covers(start, end)) continue;
      report({
        start,
        end,
        message: `“${text.slice(start, Math.min(end, start + 4))}”连用，只能留一个`,
        alternatives: marks.map((mark) => replaceFix(start, end, mark, false)),
      });
    }
  },
};
