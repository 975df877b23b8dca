import { isDigit } from '../../text/characterClass';
import {
  addDays,
  daysInMonth,
  dayNumber,
  parseIsoDay,
  weekdayOf,
  type CalendarDay,
} from '../../text/calendar';
import type { DocumentRule, Fix } from '../rule';
import { eachMatch } from '../common/matching';

const pattern =
  /(?:((?:19|20)\d{2})年|(今年|去年|明年))?(?<!\d)(\d{1,2})月(\d{1,2})[日号]([（(]?(?:(?:农历|上午|下午)[^）)]{0,8}，)?)(星期|周|礼拜)([一二三四五六日天])([）)]?)/g;
const names = '一二三四五六日';

/** 日期与星期不符. */
export const dateWeekdayMismatch: DocumentRule = {
  id: 'date-weekday-mismatch',
  category: 'dates',
  title: { zh: '日期与星期不符', en: 'Date and weekday disagree' },
  severity: 'error',
  fix: 'none',
  source: { standard: '历法' },
  rationale: {
    zh: '按历法推算，这一天不是所写的星期。年份取自日期本身，没有时取自出版日期或前文的年份。',
    en: 'By the calendar that day is another weekday. The year is the date’s own, else that of publication or the one named before.',
  },
  examples: [{ bad: '会议定于⟪2023年7月13日（星期五）⟫召开。' }, { bad: '⟪2025年4月11日（星期四）⟫' }],
  traps: [
    '会议定于2023年7月13日（星期四）召开。',
    '2023年7月13日，周五的安排另行通知。',
    '2023年7月13日周一至周五的课表不变。',
  ],
  scope: 'document',
  check(document, report) {
    const published = parseIsoDay(document.article.publication.date);
    let lastYear: number | null = null;
    // The year after publication, once the article has named it: a notice about next year’s holidays.
    let announced = 0;
    for (const paragraph of document.paragraphs) {
      const years = yearsIn(paragraph.text);
      let passed = -1;
      if (/[期周拜]/.test(paragraph.text)) {
        eachMatch(paragraph, pattern, ({ start, end, groups }) => {
          const [, year = '', relative = '', month = '', day = '', open = '', , weekday = '', close = ''] =
            groups;
          if (open.startsWith('（') !== (close === '）') && open !== '' && close === '') return;
          // `7月13日周一至周五`: the weekday belongs to what follows.
          if (open === '' && /^[至到—～\-、和及]/.test(paragraph.text.slice(end, end + 1))) return;
          while (passed + 1 < years.length && years[passed + 1]!.index < start) passed++;
          const before = years[passed]?.year;
          const { years: candidates, sure } = yearsOf(
            published,
            year,
            relative,
            Math.max(before ?? lastYear ?? 0, announced) || null,
            Number(month),
            Number(day),
          );
          const written = weekday === '天' ? 7 : names.indexOf(weekday) + 1;
          const fits = (candidate: number): boolean =>
            weekdayOf({ year: candidate, month: Number(month), day: Number(day) }) === written;
          if (candidates.length === 0 || candidates.some(fits)) return;
          const known = { year: candidates[0]!, sure };
          const date: CalendarDay = { year: known.year, month: Number(month), day: Number(day) };
          if (
            date.month < 1 ||
            date.month > 12 ||
            date.day < 1 ||
            date.day > daysInMonth(date.month, date.year)
          )
            return;
          const actual = weekdayOf(date);
          const at = paragraph.start + start;
          const weekdayAt = paragraph.start + end - close.length - 1;
          const dayAt = at + groups[0]!.indexOf('月') + 1;
          const alternatives: Fix[] = [
            {
              title: `改为“${names[actual - 1]}”`,
              safe: false,
              edits: [{ start: weekdayAt, end: weekdayAt + 1, text: names[actual - 1]! }],
            },
          ];
          const near = nearestWith(date, written);
          if (near.month === date.month) {
            alternatives.push({
              title: `改为“${near.day}日”`,
              safe: false,
              edits: [{ start: dayAt, end: dayAt + day.length, text: String(near.day) }],
            });
          }
          report({
            start: at,
            end: paragraph.start + end,
            severity: known.sure ? 'error' : 'warning',
            message: `${known.year}年${date.month}月${date.day}日是星期${names[actual - 1]}`,
            alternatives,
          });
        });
      }
      if (published && years.some(({ year }) => year === published.year + 1)) announced = published.year + 1;
      const last = years.at(-1);
      if (last) lastYear = last.year;
    }
  },
};

/** A year of the last or this century in the text: 2023年. */
interface NamedYear {
  readonly index: number;
  readonly year: number;
}

const noYears: readonly NamedYear[] = [];

function yearsIn(text: string): readonly NamedYear[] {
  let years: NamedYear[] | null = null;
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    if (at < 4 || !isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 5))) continue;
    const digits = text.slice(at - 4, at);
    if (/^(?:19|20)\d{2}$/.test(digits)) (years ??= []).push({ index: at - 4, year: Number(digits) });
  }
  return years ?? noYears;
}

/**
 * The years that the date may mean, likeliest first; empty when nothing tells. A notice of October speaks of next year’s holidays, a paper of January of
 * last December, and years named before count too.
 */
function yearsOf(
  published: CalendarDay | null,
  written: string,
  relative: string,
  before: number | null,
  month: number,
  day: number,
): { years: readonly number[]; sure: boolean } {
  if (written) return { years: [Number(written)], sure: true };
  if (!published) return { years: before === null || relative ? [] : [before], sure: false };
  if (relative)
    return { years: [published.year + (relative === '去年' ? -1 : relative === '明年' ? 1 : 0)], sure: true };
  const distance = (year: number): number => Math.abs(dayNumber({ year, month, day }) - dayNumber(published));
  const years = [published.year - 1, published.year, published.year + 1]
    .filter((year) => distance(year) < 400)
    .sort((a, b) => distance(a) - distance(b));
  const near = distance(years[0]!) < 60;
  const possible = near ? years.slice(0, 1) : years;
  if (before !== null && (!near || before > published.year))
    return { years: [...possible, before], sure: near };
  return { years: possible, sure: near };
}

/** The day nearest to `date` that falls on the weekday. */
function nearestWith(date: CalendarDay, weekday: number): CalendarDay {
  let difference = weekday - weekdayOf(date);
  if (difference > 3) difference -= 7;
  if (difference < -3) difference += 7;
  return addDays(date, difference);
}
