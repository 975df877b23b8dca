import {
  dayNumber,
  dayOfIso,
  daysInMonth,
  fieldsOfDay,
  isoOfDay,
  weekdayOfDay,
} from '../knowledge/calendarDate';
import { dayOfFestival, dayOfLunar, holidaySpan, spanOfLunarMonth } from '../knowledge/calendar';
import type { CalendarFields, DateExpression, DateMention } from '../mentions/mention';
import { monthsOfPart, planYears } from './datePeriods';
import { createFieldCompleter, daysOf, type Before, type Days } from './completeFields';
import type { DateFact } from './facts';

/** A date mention with the text that it stands in; `offset` is that text's place in `Article.text`. */
export interface DateInContext {
  readonly mention: DateMention;
  readonly text: string;
  readonly offset: number;
}

interface Resolved extends Days {
  readonly precision: DateFact['precision'];
  readonly inferred: boolean;
}

const unresolved: Days = { from: null, to: null };

/** A festival further away than this from the publication could be either year's. */
const FESTIVAL_REACH = 150;
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
  const { forward, complete } = createFieldCompleter(mention, text, base, today, before);

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
