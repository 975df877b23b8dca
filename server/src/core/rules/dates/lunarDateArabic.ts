import { toChineseNumber } from '../../text/chineseNumber';
import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const full = /(?<=(?:农历|阴历|旧历|夏历)(?:\d{4}年)?闰?)(\d{1,2})月(?:初)?(\d{1,2})日?/g;
const named =
  /(?<=(?:正月|腊月|冬月)初?)(\d{1,2})日?(?=[，。、；：）晚当这那至到的是（“”]|$|前后|那天|庙会|灯会|元宵)/g;

/** 农历日期用汉字. */
export const lunarDateArabic: ParagraphRule = {
  id: 'lunar-date-arabic',
  category: 'dates',
  title: { zh: '农历日期用汉字', en: 'Lunar date in figures' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '农历月日用汉字数字：“农历八月十五”“正月初五”。',
    en: 'Dates of the lunar calendar are written in 汉字.',
  },
  examples: [{ bad: '农历⟪8月15⟫是中秋节。', good: '农历八月十五是中秋节。' }],
  traps: ['正月里有15场演出。', '农历八月十五是中秋节。', '8月15日是星期二。'],
  scope: 'paragraph',
  triggers: '历腊正冬',
  check(paragraph, report) {
    if (!/[农阴旧夏]历|[正腊冬]月/.test(paragraph.text)) return;
    const day = (digits: string): string =>
      Number(digits) <= 10 ? `初${toChineseNumber(Number(digits))}` : toChineseNumber(Number(digits));
    eachMatch(paragraph, full, ({ start, end, groups: [, month = '', date = ''] }) => {
      const m = Number(month);
      if (m < 1 || m > 12 || Number(date) < 1 || Number(date) > 30) return;
      const right = `${m === 1 ? '正' : toChineseNumber(m)}月${day(date)}`;
      report({ start, end, message: '农历月日用汉字数字', fix: replacement(start, end, right, false) });
    });
    eachMatch(paragraph, named, ({ start, end, groups: [, date = ''] }) => {
      if (Number(date) < 1 || Number(date) > 30) return;
      const hasChu = paragraph.text[start - 1] === '初';
      const right = hasChu ? toChineseNumber(Number(date)) : day(date);
      report({ start, end, message: '农历月日用汉字数字', fix: replacement(start, end, right, false) });
    });
  },
};
