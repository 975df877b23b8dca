import { daysInMonth, isoDay } from '../calendarDate';

const patterns = [
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/**
 * An ISO day for what a person or a spreadsheet puts into a date cell: `2023-07-15`, `2023/7/15`, `2023.7`, `2023年7月15日`, `20230715`.
 * A year or month alone becomes its first day (`edge` `first`) or its last. Null when it's no date.
 */
export function readPartialDate(text: string, edge: 'first' | 'last'): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const year = Number(match[1]);
    const month = match[2] === undefined ? (edge === 'first' ? 1 : 12) : Number(match[2]);
    if (month < 1 || month > 12) return null;
    const last = daysInMonth(year, month);
    const day = match[3] === undefined ? (edge === 'first' ? 1 : last) : Number(match[3]);
    return day >= 1 && day <= last ? isoDay(year, month, day) : null;
  }
  return null;
}
