// Days as ISO strings and as day numbers (days since 1970-01-01, proleptic Gregorian). No time zone is involved anywhere.

const MILLISECONDS = 86_400_000;

/** Days of a month; `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the calendar has this day. */
export function isValidDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2023-07-05`. The fields aren't checked. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const time = Date.UTC(2000, month - 1, day);
  // Date.UTC reads years below 100 as 19xx: go by way of a year that it takes as it is.
  const date = new Date(time);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
}

/** The fields of a day number. */
export function fieldsOfDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO day of a day number. */
export function isoOfDay(number: number): string {
  const { year, month, day } = fieldsOfDay(number);
  return isoDay(year, month, day);
}

/** The day number of an ISO day, or null when it isn't one. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** 1 (Monday) – 7 (Sunday). 1970-01-01 was a Thursday. */
export function weekdayOfDay(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
