import { parseChineseNumber } from '../../text/chineseNumber';
import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const hanziYear =
  /[一二][一二三四五六七八九〇零○]{3}年(\d{1,2}月)(?:[一二三\d]?[一二三四五六七八九十\d]{1,2}日)?/g;
const hanziDay =
  /(?<!\d)(\d{4}年)(十[一二]?|[一二三四五六七八九])月([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日|(?<!\d|[〇零○一二三四五六七八九]年)(?:\d{4}年)?(\d{1,2}月)([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/g;

/** 同一日期数字混用: 二〇二三年7月15日. */
export const mixedDateNumerals: ParagraphRule = {
  id: 'mixed-date-numerals',
  category: 'dates',
  title: { zh: '日期数字混用', en: 'Mixed numerals in a date' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011', clause: '4.3' },
  rationale: {
    zh: '同一个日期里，年、月、日要么都用阿拉伯数字，要么都用汉字。',
    en: 'Year, month and day of one date are all in figures or all in 汉字.',
  },
  examples: [{ bad: '⟪二〇二三年7月15日⟫', good: '2023年7月15日' }],
  traps: ['2023年“七一”前夕', '二〇二三年七月十五日', '2023年八月十五中秋节', '2023年腊月初八'],
  scope: 'paragraph',
  triggers: '月',
  check(paragraph, report) {
    if (!/[一二三四五六七八九十〇零○][年月日]/.test(paragraph.text) || !/\d[年月日]/.test(paragraph.text))
      return;
    for (const pattern of [hanziYear, hanziDay]) {
      eachMatch(paragraph, pattern, ({ start, end, groups: [whole = ''] }) => {
        if (/(?:农历|夏历|阴历)$/.test(paragraph.text.slice(Math.max(0, start - 2), start))) return;
        const right = whole.replace(/[一二三四五六七八九十〇零○]+/g, (part) => {
          const digits = part.length === 4 ? part.replace(/[零○]/g, '〇') : part;
          return String(parseChineseNumber(digits) ?? part);
        });
        report({
          start,
          end,
          message: '同一日期里数字的写法要统一',
          fix: replacement(start, end, right, false),
        });
      });
    }
  },
};
