const DAY = 86_400_000;

/** Milliseconds of an ISO day in UTC, null when it isn't a day of the calendar. */
function timeOf(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(iso) ? time : null;
}

/** 1 (Monday) – 7 (Sunday). */
export function weekdayOf(iso: string): number | null {
  const time = timeOf(iso);
  return time === null ? null : new Date(time).getUTCDay() || 7;
}

/** How many days `to` lies after `from`; negative before it. */
export function dayDistance(from: string, to: string): number | null {
  const a = timeOf(from);
  const b = timeOf(to);
  return a === null || b === null ? null : Math.round((b - a) / DAY);
}

const names = '一二三四五六日';

/** 星期一 for 1. */
export function weekdayName(weekday: number): string {
  return `星期${names[weekday - 1] ?? ''}`;
}
