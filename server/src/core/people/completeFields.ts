import { dayNumber, daysInMonth, fieldsOfDay, isValidDay, weekdayOfDay } from '../knowledge/calendarDate';
import type { CalendarFields, DateMention } from '../mentions/mention';
import { pointsForward } from './forwardDate';

/** Day numbers, inclusive. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

/** The date before, that a partial one may lean on. */
export interface Before {
  readonly days: Days;
  readonly end: number;
  readonly text: string;
  /** The year when it was written out. */
  readonly year: number | null;
}

/** Further apart than this two dates don't stand in one sentence. */
const LONGEST_SENTENCE = 300;
/** A weekday written beside the date decides for a day ahead when this near. */
const WEEKDAY_REACH = 60;

/** Year, month and day with nothing left out that is needed; `inferred` says that the words alone did not give them. */
export interface CompleteFields {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly inferred: boolean;
}

/** Fills in what one date mention leaves out. */
export interface FieldCompleter {
  /** Whether the verb beside the mention points forward (将于, 定于). */
  forward(): boolean;
  /** Null when it can't be told. `weekday` is the one written beside the date, 1 (Monday) – 7. */
  complete(fields: CalendarFields, weekday: number | null): CompleteFields | null;
}

/**
 * What `mention` in `text` leaves out, from the day of publication (`base`, a day number; `today`, its fields) and the date
 * before it.
 */
export function createFieldCompleter(
  mention: DateMention,
  text: string,
  base: number | null,
  today: ReturnType<typeof fieldsOfDay> | null,
  before: Before,
): FieldCompleter {
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
  function complete(fields: CalendarFields, weekday: number | null): CompleteFields | null {
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

  return { forward, complete };
}

/** The days that year, month and day stand for; null when the calendar has no such day. */
export function daysOf({
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
