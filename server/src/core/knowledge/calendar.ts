import { dayNumber, dayOfIso, fieldsOfDay, weekdayOfDay } from './calendarDate';
import { lazy } from './lazy';
import {
  firstYear,
  holidays as holidayTable,
  lunar as lunarTable,
  terms,
  workdays as workdayTable,
} from './packed/calendar';

/** A day of the lunar calendar (农历). */
export interface LunarDay {
  /** The year whose new year (正月初一) came last: 2023 from 2023-01-22. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–30. */
  readonly day: number;
  /** 闰月. */
  readonly leap: boolean;
}

/** What the calendar says of one day. */
export interface DayDescription {
  /** 1 (Monday) – 7 (Sunday). */
  readonly weekday: number;
  readonly lunar: LunarDay | null;
  /** `癸卯年闰二月初八`; null outside 1900–2100. */
  readonly lunarText: string | null;
  /** 节气 that begins on this day. */
  readonly solarTerm: string | null;
  readonly festivals: readonly string[];
  /** The public holiday (放假) that the day belongs to. */
  readonly holiday: string | null;
  /** A Saturday or Sunday that is a working day in exchange (调休上班). */
  readonly workday: boolean;
}

const termNames =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  );

interface LunarYear {
  /** Day number of 正月初一. */
  readonly start: number;
  /** The leap month, or 0. */
  readonly leap: number;
  /** Days of the months in order, the leap month behind its namesake. */
  readonly months: readonly number[];
}

const ROW = 6;
const lastYear = firstYear + lunarTable.length / ROW - 1;

function lunarYear(year: number): LunarYear | null {
  if (year < firstYear || year > lastYear) return null;
  const row = lunarTable.slice((year - firstYear) * ROW, (year - firstYear + 1) * ROW);
  const leap = parseInt(row[0]!, 16);
  const bits = parseInt(row.slice(3), 36);
  const months = Array.from({ length: leap > 0 ? 13 : 12 }, (_, i) => ((bits >> i) & 1 ? 30 : 29));
  return { start: dayNumber(year, 1, 1) + parseInt(row.slice(1, 3), 36), leap, months };
}

/** The lunar date of an ISO day; null outside the table (1900–2100) or when it's no day. */
export function lunarOf(iso: string): LunarDay | null {
  const number = dayOfIso(iso);
  if (number === null) return null;
  const { year } = fieldsOfDay(number);
  for (const candidate of [year, year - 1]) {
    const lunar = lunarYear(candidate);
    if (!lunar || number < lunar.start) continue;
    let left = number - lunar.start;
    for (let i = 0; i < lunar.months.length; i++) {
      if (left < lunar.months[i]!) {
        const isLeap = lunar.leap > 0 && i === lunar.leap;
        const month = lunar.leap > 0 && i >= lunar.leap ? i : i + 1;
        return { year: candidate, month, day: left + 1, leap: isLeap };
      }
      left -= lunar.months[i]!;
    }
  }
  return null;
}

/**
 * The day number of a lunar date, or null when the year is outside the table or has no such day. `day` 30 of a month of 29 days is
 * its last (大年三十 is said of either).
 */
export function dayOfLunar(year: number, month: number, day: number, leap = false): number | null {
  const lunar = lunarYear(year);
  if (!lunar || month < 1 || month > 12 || day < 1 || day > 30) return null;
  if (leap && lunar.leap !== month) return null;
  const index = leap || (lunar.leap > 0 && month > lunar.leap) ? month : month - 1;
  const length = lunar.months[index]!;
  if (day > length && !(month === 12 && day === 30)) return null;
  let number = lunar.start;
  for (let i = 0; i < index; i++) number += lunar.months[i]!;
  return number + Math.min(day, length) - 1;
}

/** First and last day number of a lunar month, or null. */
export function spanOfLunarMonth(
  year: number,
  month: number,
  leap = false,
): { readonly from: number; readonly to: number } | null {
  const from = dayOfLunar(year, month, 1, leap);
  if (from === null) return null;
  return { from, to: dayOfLunar(year, month, 30, leap) ?? from + 28 };
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** `癸卯` for 2023. */
export function cycleNameOfYear(year: number): string {
  const index = (((year - 4) % 60) + 60) % 60;
  return stems[index % 10]! + branches[index % 12]!;
}

const digits = '〇一二三四五六七八九十';

/** `癸卯年闰二月初八`. */
export function printLunar({ year, month, day, leap }: LunarDay): string {
  const monthName = month === 1 ? '正' : month === 11 ? '冬' : month === 12 ? '腊' : digits[month]!;
  const tens = ['初', '十', '廿', '三'][Math.floor(day / 10)]!;
  const dayName = day === 10 ? '初十' : day === 20 ? '二十' : day === 30 ? '三十' : tens + digits[day % 10]!;
  return `${cycleNameOfYear(year)}年${leap ? '闰' : ''}${monthName}月${dayName}`;
}

const solarFestivals: Readonly<Record<string, string>> = {
  元旦: '01-01',
  妇女节: '03-08',
  植树节: '03-12',
  劳动节: '05-01',
  青年节: '05-04',
  护士节: '05-12',
  儿童节: '06-01',
  建党节: '07-01',
  建军节: '08-01',
  医师节: '08-19',
  教师节: '09-10',
  烈士纪念日: '09-30',
  国庆节: '10-01',
  记者节: '11-08',
  国家宪法日: '12-04',
  国家公祭日: '12-13',
};

const lunarFestivals: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1],
  元宵节: [1, 15],
  端午节: [5, 5],
  七夕节: [7, 7],
  中元节: [7, 15],
  中秋节: [8, 15],
  重阳节: [9, 9],
  腊八节: [12, 8],
  除夕: [12, 30],
};

/**
 * The day number of a festival in a year, or null when it isn't known. Lunar ones belong to the solar year they fall in as it's said:
 * 2024年除夕 is the eve of the spring festival of 2024, 2024年腊八节 the one in January.
 */
export function dayOfFestival(name: string, year: number): number | null {
  const solar = solarFestivals[name];
  if (solar !== undefined) return dayOfIso(`${year}-${solar}`);
  if (name === '清明节') {
    const day = dayOfTerm(year, 6);
    return day === null ? null : dayNumber(year, 4, day);
  }
  const lunar = lunarFestivals[name];
  if (!lunar) return null;
  return dayOfLunar(lunar[0] === 12 ? year - 1 : year, lunar[0], lunar[1]);
}

/** Day of the month of the term of this index (0 小寒 … 23 冬至), or null outside the table. */
function dayOfTerm(year: number, index: number): number | null {
  const row = year - firstYear;
  const at = row * 24 + index;
  return row < 0 || at >= terms.length ? null : parseInt(terms[at]!, 36);
}

const holidayByDay = lazy(() => {
  const byDay = new Map<number, string>();
  for (const run of holidayTable.split(';')) {
    const match = /^(.+):(\d{4}-\d{2}-\d{2})\+(\d+)$/u.exec(run)!;
    const start = dayOfIso(match[2]!)!;
    for (let i = 0; i < Number(match[3]); i++) byDay.set(start + i, match[1]!);
  }
  return byDay;
});
const workdays = lazy(() => new Set(workdayTable.split(';')));

/** First and last day number of the public holiday that holds this day, or null. */
export function holidaySpan(number: number): { readonly from: number; readonly to: number } | null {
  const name = holidayByDay().get(number);
  if (name === undefined) return null;
  let from = number;
  let to = number;
  while (holidayByDay().get(from - 1) === name) from--;
  while (holidayByDay().get(to + 1) === name) to++;
  return { from, to };
}

/** Everything about an ISO day; null when it's none. */
export function describeDay(iso: string): DayDescription | null {
  const number = dayOfIso(iso);
  if (number === null) return null;
  const { year, month, day } = fieldsOfDay(number);
  const lunar = lunarOf(iso);
  const termIndex = (month - 1) * 2;
  const termAt =
    dayOfTerm(year, termIndex) === day
      ? termIndex
      : dayOfTerm(year, termIndex + 1) === day
        ? termIndex + 1
        : -1;
  const festivals: string[] = [];
  for (const [name, date] of Object.entries(solarFestivals)) if (iso.endsWith(date)) festivals.push(name);
  if (lunar && !lunar.leap) {
    for (const [name, [lunarMonth, lunarDay]] of Object.entries(lunarFestivals)) {
      if (lunarMonth === 12 && lunarDay === 30) {
        if (dayOfLunar(lunar.year + 1, 1, 1) === number + 1) festivals.push(name);
      } else if (lunarMonth === lunar.month && lunarDay === lunar.day) festivals.push(name);
    }
  }
  if (termAt === 6) festivals.push('清明节');
  return {
    weekday: weekdayOfDay(number),
    lunar,
    lunarText: lunar && printLunar(lunar),
    solarTerm: termAt < 0 ? null : termNames[termAt]!,
    festivals,
    holiday: holidayByDay().get(number) ?? null,
    workday: workdays().has(iso),
  };
}
