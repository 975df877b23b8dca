import { describeDay } from '../../core/knowledge/calendar';
import { dayOfIso } from '../../core/knowledge/calendarDate';
import type { DateFact } from '../../core/people/facts';
import type { AnalyzedText } from '../workspace/analyzedText';
import { chineseDate, escapeMarkdown } from './markdown';

/** 星期四 for 4; 1 is Monday, 7 Sunday. */
export function weekdayName(weekday: number): string {
  return `星期${'一二三四五六日'[weekday - 1] ?? ''}`;
}

/** `2023年7月13日 星期四`, `2023年7月1日—2023年7月31日`; null where the date can't be told. */
export function dateLabel({ from, to }: Pick<DateFact, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  if (from !== null && from === to) {
    const day = describeDay(from);
    return `${chineseDate(from)}${day ? ` ${weekdayName(day.weekday)}` : ''}`;
  }
  return `${from === null ? '' : chineseDate(from)}—${to === null ? '' : chineseDate(to)}`;
}

/** Which day or days are meant, how that is known, how far they lie from the day of publication, and what the calendar says. */
export function dateHover({ analysis }: AnalyzedText, date: DateFact): string {
  const label = dateLabel(date);
  const lines = [`**${escapeMarkdown(date.text)}**`, ''];
  const { publication } = analysis.facts;
  if (label === null) {
    const why =
      publication.date === null
        ? '文中没有写全，本文也没有可以推算的出版日期'
        : '文中没有写全，据出版日期也不能确定是哪一天';
    return [...lines, `- ${why}`].join('\n');
  }
  const iso = date.from === date.to ? date.from : `${date.from ?? '…'}/${date.to ?? '…'}`;
  lines.push(`- ${escapeMarkdown(label)}（${escapeMarkdown(iso ?? '')}）`);
  if (date.inferred && publication.date !== null) {
    lines.push(`- 没有写出的年月据出版日期${chineseDate(publication.date)}推算`);
  }
  if (date.from === null || date.from !== date.to) return lines.join('\n');

  const distance = daysBetween(publication.date, date.from);
  if (distance !== null) lines.push(`- ${printDistance(distance)}`);
  const day = describeDay(date.from);
  if (!day) return lines.join('\n');
  if (date.weekday !== null && day.weekday !== date.weekday) {
    lines.push(`- 文中写${weekdayName(date.weekday)}，这一天是${weekdayName(day.weekday)}`);
  }
  const names = [
    ...(day.lunarText ? [`农历${day.lunarText}`] : []),
    ...(day.solarTerm ? [`节气：${day.solarTerm}`] : []),
    ...day.festivals,
    ...(day.holiday ? [`${day.holiday}放假`] : []),
    ...(day.workday ? ['调休上班'] : []),
  ];
  if (names.length > 0) lines.push(`- ${[...new Set(names)].map(escapeMarkdown).join('，')}`);
  return lines.join('\n');
}

function daysBetween(from: string | null, to: string): number | null {
  const a = from === null ? null : dayOfIso(from);
  const b = dayOfIso(to);
  return a === null || b === null ? null : b - a;
}

function printDistance(days: number): string {
  if (days === 0) return '出版当天';
  return days < 0 ? `出版前${-days}天` : `出版后${days}天`;
}
