import {
  dayNumber,
  dayOfIso,
  daysInMonth,
  fieldsOfDay,
  isoOfDay,
  isValidDay,
  weekdayOfDay,
} from '../knowledge/calendarDate';
import { dayOfFestival, dayOfLunar, holidaySpan, spanOfLunarMonth } from '../knowledge/calendar';
import type { CalendarFields, DateExpression, DateMention } from '../mentions/mention';
import { monthsOfPart, planYears } from './datePeriods';
import { pointsForward } from './forwardDate';
import type { DateFact } from './facts';

/** A date mention with the text that it stands in; `offset` is that text's place in `Article.text`. */
export interface DateInContext {
  readonly mention: DateMention;
  readonly text: string;
  readonly offset: number;
}

/** Day numbers, inclusive. */
interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

interface Resolved extends Days {
  readonly precision: DateFact['precision'];
  readonly inferred: boolean;
}

const unresolved: Days = { from: null, to: null };

/** A festival further away than this from the publication could be either year's. */
const FESTIVAL_REACH = 150;
/** Further apart than this two dates don't stand in one sentence. */
const LONGEST_SENTENCE = 300;
/** A weekday written beside the date decides for a day ahead when this near. */
const WEEKDAY_REACH = 60;

/**
 * ISO dates for all date mentions of a document, in order. `published` is the ISO day of publication or null: then only what the words
 * say themselves is resolved, and a day takes its month from the date before it.
 *
 * Partial dates are the nearest not after the publication unless the verb points forward (将于, 定于, 起施行); a year, month or day that
 * the text left out counts as inferred.
 */
export function resolveDates(dates: readonly DateInContext[], published: string | null): DateFact[] {
  const facts: DateFact[] = [];
  const base = published === null ? null : dayOfIso(published);
  const today = base === null ? null : fieldsOfDay(base);
  // A dateline (7月14日电) says what 今天 means, also when the paper is of the next day.
  let dateline = base;
  let before: Before = { days: unresolved, end: -1, text: '', year: null };
  for (const { mention, text, offset } of dates) {
    const resolver = createResolver(mention, text, base, today, dateline, before);
    const result = resolver(mention.expression);
    facts.push({
      start: mention.start + offset,
      end: mention.end + offset,
      text: mention.text,
      from: result.from === null ? null : isoOfDay(result.from),
      to: result.to === null ? null : isoOfDay(result.to),
      precision: result.precision,
      weekday: weekdayOf(mention.expression),
      inferred: result.inferred,
    });
    if (
      result.from !== null &&
      result.precision === 'day' &&
      (text[mention.end] === '电' || text[mention.end] === '讯')
    ) {
      dateline = result.from;
    }
    if (
      result.from !== null &&
      (result.precision === 'day' || result.precision === 'range' || result.precision === 'month')
    ) {
      before = { days: result, end: mention.end, text, year: explicitYear(mention.expression) };
    } else if (result.precision === 'year') {
      before = { days: unresolved, end: mention.end, text, year: explicitYear(mention.expression) };
    }
  }
  return facts;
}

/** The date before, that a partial one may lean on. */
interface Before {
  readonly days: Days;
  readonly end: number;
  readonly text: string;
  /** The year when it was written out. */
  readonly year: number | null;
}

function weekdayOf(expression: DateExpression): number | null {
  switch (expression.type) {
    case 'calendar':
    case 'relative':
      return expression.weekday;
    case 'range':
      return expression.weekday ?? null;
    default:
      return null;
  }
}

function explicitYear(expression: DateExpression): number | null {
  return expression.type === 'calendar' ? expression.year : null;
}

function createResolver(
  mention: DateMention,
  text: string,
  base: number | null,
  today: ReturnType<typeof fieldsOfDay> | null,
  dateline: number | null,
  before: Before,
): (expression: DateExpression) => Resolved {
  // Looked up when asked for only: a date written out in full needs neither.
  const forward = (): boolean => pointsForward(text, mention.start, mention.end);
  const sameSentence = (): boolean =>
    before.end >= 0 &&
    before.text === text &&
    before.end <= mention.start &&
    mention.start - before.end <= LONGEST_SENTENCE &&
    !/[。；！？]/u.test(text.slice(before.end, mention.start));

  /** The year of a month (and day) without one. */
  function inferYear(month: number, day: number | null, weekday: number | null): number | null {
    const anaphor = text.slice(Math.max(0, mention.start - 2), mention.start);
    if (anaphor === '同年' || anaphor === '当年' || anaphor === '次年' || anaphor === '翌年') {
      // The year of the date before it, and no other.
      const known = before.year ?? (before.days.from === null ? null : fieldsOfDay(before.days.from).year);
      return known === null ? null : known + (anaphor === '次年' || anaphor === '翌年' ? 1 : 0);
    }
    if (before.year !== null && (!today || before.year !== today.year) && sameSentence()) return before.year;
    if (today === null || base === null) {
      // Without a publication the date before it in the text is the best there is.
      if (before.days.from === null) return null;
      return fieldsOfDay(before.days.from).year;
    }
    const firstOf = (year: number): number => dayNumber(year, month, day ?? 1);
    const past = firstOf(today.year) <= base ? today.year : today.year - 1;
    const ahead = firstOf(today.year) >= base ? today.year : today.year + 1;
    if (forward()) return day === null && today.month === month ? today.year : ahead;
    if (weekday !== null && day !== null && weekdayOfDay(firstOf(past)) !== weekday) {
      if (weekdayOfDay(firstOf(ahead)) === weekday && firstOf(ahead) - base <= WEEKDAY_REACH) return ahead;
    }
    return past;
  }

  /** Year and month of a day that stands alone. */
  function inferMonth(day: number, weekday: number | null): { year: number; month: number } | null {
    const { from, to } = before.days;
    if (from !== null && to !== null && to - from < 62) {
      // 7月13日至14日 … 13日下午: the day is one of those just spoken of.
      for (let number = from; number <= to; number++) {
        const fields = fieldsOfDay(number);
        if (fields.day === day && to > from) return fields;
      }
      const fields = fieldsOfDay(from);
      // 7月13日和14日, and any day in a text without publication.
      if (((mention.start - before.end <= 1 && sameSentence()) || base === null) && day >= fields.day)
        return fields;
    }
    if (base === null || today === null) return null;
    const ahead = forward();
    const step = ahead ? 1 : -1;
    let best: { year: number; month: number } | null = null;
    let { year, month } = today;
    for (let i = 0; i < 3; i++) {
      if (isValidDay(year, month, day)) {
        const number = dayNumber(year, month, day);
        if (ahead ? number >= base : number <= base) {
          best = { year, month };
          break;
        }
      }
      month += step;
      if (month === 0) [year, month] = [year - 1, 12];
      if (month === 13) [year, month] = [year + 1, 1];
    }
    if (
      !ahead &&
      weekday !== null &&
      best &&
      weekdayOfDay(dayNumber(best.year, best.month, day)) !== weekday
    ) {
      // 20日（星期四）ahead in this month.
      if (
        isValidDay(today.year, today.month, day) &&
        weekdayOfDay(dayNumber(today.year, today.month, day)) === weekday
      ) {
        return { year: today.year, month: today.month };
      }
    }
    return best;
  }

  /** What the fields leave out is filled in; null when it can't be. */
  function complete(
    fields: CalendarFields,
    weekday: number | null,
  ): { year: number; month: number | null; day: number | null; inferred: boolean } | null {
    let { year, month } = fields;
    let inferred = false;
    if (fields.yearOffset !== undefined) {
      if (!today) return null;
      year = today.year + fields.yearOffset;
      inferred = true;
    }
    if (fields.monthOffset !== undefined) {
      if (!today) return null;
      const index = today.year * 12 + today.month - 1 + fields.monthOffset;
      return { year: Math.floor(index / 12), month: (index % 12) + 1, day: fields.day, inferred: true };
    }
    if (year === null && month === null) {
      if (fields.day === null) return null;
      const found = inferMonth(fields.day, weekday);
      return found && { year: found.year, month: found.month, day: fields.day, inferred: true };
    }
    if (year === null) {
      year = inferYear(month!, fields.day, weekday);
      if (year === null) return null;
      inferred = true;
    }
    month ??= null;
    return { year, month, day: fields.day, inferred };
  }

  /** The days that year, month and day stand for; null when the calendar has no such day. */
  function daysOf({
    year,
    month,
    day,
  }: {
    year: number;
    month: number | null;
    day: number | null;
  }): Days | null {
    if (month === null) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
    if (day === null)
      return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) };
    if (!isValidDay(year, month, day)) return null;
    const number = dayNumber(year, month, day);
    return { from: number, to: number };
  }

  function resolveCalendar(fields: CalendarFields, weekday: number | null): Resolved {
    const precision = precisionOf(fields);
    const full = complete(fields, weekday);
    const days = full && daysOf(full);
    return days
      ? { ...days, precision, inferred: full.inferred }
      : { ...unresolved, precision, inferred: false };
  }

  function resolveRange(from: CalendarFields, to: CalendarFields, weekday: number | null): Resolved {
    const start = complete(from, weekday);
    const first = start && daysOf(start);
    if (!start || !first || first.from === null)
      return { ...unresolved, precision: 'range', inferred: false };
    // The right side takes over what it leaves out, and comes after the left one: 12月28日至1月3日.
    let year = to.year ?? start.year;
    const month = to.month ?? start.month;
    const day = to.day;
    let last = daysOf({
      year,
      month: to.year !== null && to.month === null && day === null ? null : month,
      day,
    });
    if (to.year === null && to.month !== null && last && last.to! < first.from) {
      year++;
      last = daysOf({ year, month, day });
    }
    if (!last || last.to === null || last.to < first.from)
      return { ...unresolved, precision: 'range', inferred: false };
    return { from: first.from, to: last.to, precision: 'range', inferred: start.inferred };
  }

  function resolveRelative(expression: DateExpression & { type: 'relative' }): Resolved {
    const { unit, offset, fields, weekday } = expression;
    switch (unit) {
      case 'year':
      case 'month':
        return { ...resolveCalendar(fields, weekday), inferred: true };
      case 'day': {
        if (dateline === null) return { ...unresolved, precision: 'day', inferred: true };
        return { from: dateline + offset, to: dateline + offset, precision: 'day', inferred: true };
      }
      case 'week': {
        if (base === null)
          return { ...unresolved, precision: weekday === null ? 'week' : 'day', inferred: true };
        if (weekday !== null && /^[（(]?(?:周|星期|礼拜)/u.test(mention.text)) {
          // A weekday without its week: the last one, or the next where the verb says so.
          const difference = weekdayOfDay(base) - weekday;
          const day = forward() ? base + ((7 - difference) % 7) : base - ((difference + 7) % 7);
          return { from: day, to: day, precision: 'day', inferred: true };
        }
        const monday = base - weekdayOfDay(base) + 1 + offset * 7;
        if (mention.text.endsWith('末'))
          return { from: monday + 5, to: monday + 6, precision: 'range', inferred: true };
        if (weekday === null) return { from: monday, to: monday + 6, precision: 'week', inferred: true };
        return { from: monday + weekday - 1, to: monday + weekday - 1, precision: 'day', inferred: true };
      }
      case 'none':
        return { ...unresolved, precision: 'vague', inferred: false };
    }
  }

  function resolvePart(expression: DateExpression & { type: 'part' }): Resolved {
    const { part, month } = expression;
    if (part.endsWith('旬') || part.startsWith('月')) {
      const fields: CalendarFields = {
        year: expression.year,
        month,
        day: null,
        ...(expression.yearOffset === null ? {} : { yearOffset: expression.yearOffset }),
        ...(typeof expression.monthOffset === 'number' ? { monthOffset: expression.monthOffset } : {}),
      };
      const full = complete(fields, null);
      if (!full || full.month === null) return { ...unresolved, precision: 'range', inferred: false };
      const last = daysInMonth(full.year, full.month);
      const [from, to] =
        part === '上旬' || part === '月初'
          ? [1, 10]
          : part === '中旬'
            ? [11, 20]
            : part === '下旬'
              ? [21, last]
              : [last - 9, last];
      return {
        from: dayNumber(full.year, full.month, from),
        to: dayNumber(full.year, full.month, to),
        precision: 'range',
        inferred: full.inferred,
      };
    }
    const months = monthsOfPart(part);
    const precision =
      part.includes('季度') && !part.startsWith('前')
        ? 'quarter'
        : part.endsWith('半年')
          ? 'halfYear'
          : 'range';
    if (!months) return { ...unresolved, precision: 'vague', inferred: false };
    let year = expression.year;
    let inferred = false;
    if (year === null && today) {
      inferred = true;
      year = today.year + (expression.yearOffset ?? 0);
      // 四季度 in a text of February is last year's; 下半年 and 年底 are this year's all the same.
      const begun = part.startsWith('前') ? months[1] <= today.month : months[0] <= today.month;
      if (
        expression.yearOffset === null &&
        !begun &&
        !forward() &&
        !part.startsWith('年') &&
        !part.endsWith('半年')
      )
        year--;
    }
    if (year === null) return { ...unresolved, precision, inferred: false };
    return {
      from: dayNumber(year, months[0], 1),
      to: dayNumber(year, months[1], daysInMonth(year, months[1])),
      precision,
      inferred,
    };
  }

  /** The year round the publication in which something falls that comes once a year. */
  function nearestYear(
    dayIn: (year: number) => number | null,
    direction: 'past' | 'ahead' | 'either',
  ): number | null {
    if (base === null || today === null) return null;
    let best: { year: number; distance: number } | null = null;
    for (const year of [today.year - 1, today.year, today.year + 1]) {
      const day = dayIn(year);
      if (day === null || (direction === 'past' && day > base) || (direction === 'ahead' && day < base))
        continue;
      const distance = Math.abs(day - base);
      if (!best || distance < best.distance) best = { year, distance };
    }
    return best && (direction !== 'either' || best.distance <= FESTIVAL_REACH) ? best.year : null;
  }

  function resolveFestival(expression: DateExpression & { type: 'festival' }): Resolved {
    const { name } = expression;
    const year =
      expression.year ??
      (expression.yearOffset !== undefined
        ? today && today.year + expression.yearOffset
        : nearestYear((candidate) => dayOfFestival(name, candidate), forward() ? 'ahead' : 'either'));
    const inferred = expression.year === null;
    const day = year === null ? null : dayOfFestival(name, year);
    if (day === null) return { ...unresolved, precision: 'day', inferred: false };
    if (/假|期间|黄金周/u.test(mention.text)) {
      const span = holidaySpan(day);
      return span
        ? { ...span, precision: 'range', inferred }
        : { ...unresolved, precision: 'range', inferred: false };
    }
    return { from: day, to: day, precision: 'day', inferred };
  }

  function resolveLunar(expression: DateExpression & { type: 'lunar' }): Resolved {
    const { month, day, leap } = expression;
    const precision = day === null ? 'month' : 'day';
    if (month === null) return { ...unresolved, precision, inferred: false };
    const year =
      expression.year ??
      nearestYear((candidate) => dayOfLunar(candidate, month, day ?? 1, leap), forward() ? 'ahead' : 'past');
    const inferred = expression.year === null;
    if (year === null) return { ...unresolved, precision, inferred: false };
    if (day === null) {
      const span = spanOfLunarMonth(year, month, leap);
      return span ? { ...span, precision, inferred } : { ...unresolved, precision, inferred: false };
    }
    const number = dayOfLunar(year, month, day, leap);
    return number === null
      ? { ...unresolved, precision, inferred: false }
      : { from: number, to: number, precision, inferred };
  }

  return (expression) => {
    switch (expression.type) {
      case 'calendar':
        return resolveCalendar(expression, expression.weekday);
      case 'range':
        return resolveRange(expression.from, expression.to, expression.weekday ?? null);
      case 'since': {
        const full = complete(expression.from, null);
        const days = full && daysOf(full);
        if (!days || (base !== null && days.from! > base))
          return { ...unresolved, precision: 'range', inferred: false };
        return { from: days.from, to: base, precision: 'range', inferred: full.inferred };
      }
      case 'decade':
        return {
          from: dayNumber(expression.from, 1, 1),
          to: dayNumber(expression.from + 9, 12, 31),
          precision: 'range',
          inferred: false,
        };
      case 'relative':
        return resolveRelative(expression);
      case 'part':
        return resolvePart(expression);
      case 'plan': {
        const span = planYears(expression.number);
        return span
          ? {
              from: dayNumber(span[0], 1, 1),
              to: dayNumber(span[1], 12, 31),
              precision: 'plan',
              inferred: false,
            }
          : { ...unresolved, precision: 'plan', inferred: false };
      }
      case 'festival':
        return resolveFestival(expression);
      case 'lunar':
        return resolveLunar(expression);
      case 'time':
        return { ...unresolved, precision: 'time', inferred: false };
    }
  };
}

function precisionOf({ month, day, monthOffset }: CalendarFields): DateFact['precision'] {
  if (day !== null) return 'day';
  return month !== null || monthOffset !== undefined ? 'month' : 'year';
}
