import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const weekdays = /(?<!每个?|一个?|两个?)(星期|礼拜)([1-7])(?!\d|\.|天|次|个|节|小时|至?\d|[、—～-]\d*天)/g;
const short =
  /(?<![每第一二两三四五六七八九十\d][上下本]?)(周)([1-6])(?=上午|下午|晚上?|早上|中午|[至到]周|[）、，。])/g;
const names = '一二三四五六日';

/** 星期几用汉字. */
export const weekdayArabic: ParagraphRule = {
  id: 'weekday-arabic',
  category: 'dates',
  title: { zh: '星期用汉字', en: 'Weekday in figures' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '星期几用汉字：“星期五”，不写“星期5”。',
    en: 'Weekdays are written in 汉字.',
  },
  examples: [{ bad: '定于星期⟪5⟫召开。', good: '定于星期五召开。' }],
  traps: ['每星期5天营业。', '定于星期五召开。', '第5周6人请假。'],
  scope: 'paragraph',
  triggers: '期拜周',
  check(paragraph, report) {
    for (const pattern of [weekdays, short]) {
      eachMatch(paragraph, pattern, ({ end, groups: [, , day = ''] }) => {
        report({
          start: end - 1,
          end,
          message: '星期几用汉字数字',
          fix: replacement(end - 1, end, names[Number(day) - 1] ?? day, true),
        });
      });
    }
  },
};
