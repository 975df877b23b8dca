import type { DateFact } from '../../core/people/facts';
import type { AnalyzedText } from '../workspace/analyzedText';
import { dayDistance, weekdayName, weekdayOf } from './calendarDay';
import { chineseDate, escapeMarkdown } from './markdown';

/** `2023年7月13日 星期四`, `2023年7月1日—31日`; null where the date can't be told. */
export function dateLabel({ from, to }: Pick<DateFact, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  if (from !== null && from === to) {
    const weekday = weekdayOf(from);
    return `${chineseDate(from)}${weekday === null ? '' : ` ${weekdayName(weekday)}`}`;
  }
  return `${from === null ? '' : chineseDate(from)}—${to === null ? '' : chineseDate(to)}`;
}

/** Which day or days are meant, how that is known, and how far they lie from the day of publication. */
export function dateHover({ analysis }: AnalyzedText, date: DateFact): string {
  const label = dateLabel(date);
  const lines = [`**${escapeMarkdown(date.text)}**`, ''];
  if (label === null) {
    lines.push('- 缺年份或月份，本文没有可以推算的出版日期');
    return lines.join('\n');
  }
  const iso = date.from === date.to ? date.from : `${date.from ?? '…'} — ${date.to ?? '…'}`;
  lines.push(`- ${escapeMarkdown(label)}（${escapeMarkdown(iso ?? '')}）`);
  const { publication } = analysis.facts;
  if (date.inferred && publication.date !== null) {
    lines.push(`- 年月据出版日期 ${escapeMarkdown(publication.date)} 推算`);
  }
  if (publication.date !== null && date.from !== null) {
    const days = dayDistance(publication.date, date.from);
    if (days !== null && date.from === date.to) lines.push(`- ${distance(days)}`);
  }
  if (date.weekday !== null && date.from !== null && date.from === date.to) {
    const weekday = weekdayOf(date.from);
    if (weekday !== null && weekday !== date.weekday) {
      lines.push(`- 文中写${weekdayName(date.weekday)}，这一天是${weekdayName(weekday)}`);
    }
  }
  return lines.join('\n');
}

function distance(days: number): string {
  if (days === 0) return '出版当天';
  return days < 0 ? `出版前${-days}天` : `出版后${days}天`;
}
