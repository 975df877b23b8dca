/** A day of the Gregorian calendar; month 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days in a month (1–12); February has 29 when the year is unknown (null). */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 1 (Monday) – 7 (Sunday). */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day so many days later. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date((dayNumber(day) + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `2023-07-15`; null when it isn't a real day. */
export function parseIsoDay(iso: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return { year, month, day };
}
