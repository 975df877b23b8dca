import type { CalendarFields, DateExpression } from '../mention';
import { arabicDigit, isChineseNumeral, readNumeral } from './numeral';

/** A piece of a date that was read: what it says and where it ends. */
export interface Found {
  readonly expression: DateExpression;
  readonly end: number;
}

export const noFields: CalendarFields = { year: null, month: null, day: null };

/** Whether one of `characters` stands at `at`. */
export function isAt(text: string, at: number, characters: string): boolean {
  return at >= 0 && at < text.length && characters.includes(text[at]!);
}

/** The longest of `words` (sorted by falling length) that stands at `at`, or null. */
export function wordAt(text: string, at: number, words: readonly string[]): string | null {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return null;
}

export function isNumeralAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return arabicDigit(code) >= 0 || isChineseNumeral(code);
}

/** The end of a connector of ranges (至 到 — – － - ～ ~, doubled dashes too), or −1. */
export function connectorEnd(text: string, at: number): number {
  if (!isAt(text, at, '至到—–―－-～~〜')) return -1;
  return isAt(text, at, '—') && isAt(text, at + 1, '—') ? at + 2 : at + 1;
}

const weekdays = new Map([...'一二三四五六日天'].map((c, i) => [c, Math.min(i + 1, 7)]));

/** 1 (Monday) – 7 for the character behind 星期, 周 or 礼拜. */
export function weekdayOf(character: string | undefined): number | null {
  return weekdays.get(character ?? '') ?? null;
}

/** 星期四, 周四, 礼拜四, in brackets or not: the weekday and its end, or null. */
export function readWeekday(text: string, at: number): { weekday: number; end: number } | null {
  const bracket = isAt(text, at, '（(');
  let from = bracket ? at + 1 : at;
  if (text.startsWith('星期', from) || text.startsWith('礼拜', from)) from += 2;
  else if (text[from] === '周') from += 1;
  else return null;
  const weekday = weekdayOf(text[from]);
  if (weekday === null) return null;
  if (!bracket) return { weekday, end: from + 1 };
  return isAt(text, from + 1, '）)') ? { weekday, end: from + 2 } : null;
}

const dayparts = [
  '上半夜',
  '下半夜',
  '上午',
  '下午',
  '中午',
  '晚上',
  '晚间',
  '凌晨',
  '清晨',
  '早晨',
  '早上',
  '早间',
  '傍晚',
  '夜间',
  '夜里',
  '夜晚',
  '深夜',
  '午后',
  '午间',
  '午夜',
  '零时',
  '早',
  '晚',
  '晨',
  '夜',
];

/** Where the part of the day at `at` ends, or −1. One character alone counts only where no other word goes on from it. */
export function daypartEnd(text: string, at: number): number {
  const word = wordAt(text, at, dayparts);
  if (word === null) return -1;
  if (word === '零时') return -1;
  if (word.length === 1 && isAt(text, at + 1, '会于年期些点已报稻餐宴班市场熟婚育恋辈高峰春光曦练跑色景宵')) {
    // 晚会 and 早已 are words; 晚8点 and 晚些时候 begin with the part of the day all the same.
    return word === '晚' && isAt(text, at + 1, '些') ? at + 1 : -1;
  }
  return at + word.length;
}

/** A clock time: 9:30, 9时30分, 9点半, 9时许. `certain` when nothing else can be meant. */
export function readClock(
  text: string,
  at: number,
): { hour: number; minute: number | null; end: number; certain: boolean } | null {
  const hour = readNumeral(text, at);
  if (!hour || hour.digits > 2 || hour.value > 24) return null;
  let end = hour.end;
  if (hour.form === 'arabic' && isAt(text, end, ':：')) {
    const minute = readNumeral(text, end + 1);
    if (!minute || minute.form !== 'arabic' || minute.digits !== 2 || minute.value > 59) return null;
    end = minute.end;
    if (isAt(text, end, ':：')) {
      const second = readNumeral(text, end + 1);
      if (!second || second.digits !== 2 || second.value > 59) return null;
      end = second.end;
      if (isAt(text, end, ':：')) return null;
    }
    if (isAt(text, end, '.') && isNumeralAt(text, end + 1)) return null;
    const round = minute.value % 30 === 0;
    return { hour: hour.value, minute: minute.value, end: skipTail(text, end), certain: round };
  }
  if (!isAt(text, end, '时点')) return null;
  const point = text[end] === '点';
  end++;
  if (isAt(text, end, '段期代候尚间速值差长空隔光刻钟节') && !text.startsWith('时刻', end - 1)) {
    if (!(point && text[end] === '钟')) return null;
  }
  if (text[end] === '刻') return null;
  const minute = readNumeral(text, end);
  if (minute && minute.digits <= 2 && minute.value <= 59 && text[minute.end] === '分') {
    const more = readNumeral(text, minute.end + 1);
    const seconds = more && text[more.end] === '秒' ? more.end + 1 : minute.end + 1;
    return { hour: hour.value, minute: minute.value, end: skipTail(text, seconds), certain: true };
  }
  if (text[end] === '半') return { hour: hour.value, minute: 30, end: end + 1, certain: true };
  const tail = skipTail(text, end);
  return {
    hour: hour.value,
    minute: null,
    end: tail,
    certain: tail > end || (!point && hour.form === 'arabic'),
  };
}

function skipTail(text: string, at: number): number {
  if (isAt(text, at, '许整')) return at + 1;
  if (text[at] === '钟') return at + 1;
  return text.startsWith('左右', at) ? at + 2 : at;
}

/** What stands behind a day and belongs to it: weekday, part of the day, clock times and a range of these. */
export function readDayTail(
  text: string,
  at: number,
): { end: number; weekday: number | null; time: string | null } {
  let end = at;
  const weekday = readWeekday(text, end);
  if (weekday) end = weekday.end;
  const timeFrom = end;
  const daypart = daypartEnd(text, end);
  if (daypart > 0) end = daypart;
  const clock = readClock(text, end);
  // 3日9点建议: a clock in points needs more than a number before it.
  if (
    clock &&
    (clock.certain || daypart > 0 || isAt(text, clock.end, '，。、；）至到—') || text[clock.end - 1] !== '点')
  ) {
    end = clock.end;
    const connector = connectorEnd(text, end);
    if (connector > 0) {
      const part = daypartEnd(text, connector);
      const until = readClock(text, part > 0 ? part : connector);
      if (until) end = until.end;
    }
  }
  return {
    end,
    weekday: weekday ? weekday.weekday : null,
    time: end > timeFrom ? text.slice(timeFrom, end) : null,
  };
}
