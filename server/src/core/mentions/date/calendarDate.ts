import type { CalendarFields } from '../mention';
import {
  connectorEnd,
  isAt,
  isNumeralAt,
  noFields,
  readDayTail,
  readWeekday,
  wordAt,
  type Found,
} from './dateParts';
import { readFestival } from './festival';
import { readLunarDay } from './lunarDate';
import { readNumeral, type Numeral } from './numeral';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

export function isYear(number: Numeral): boolean {
  return (
    number.digits === 4 && number.form !== 'spelt' && number.value >= FIRST_YEAR && number.value <= LAST_YEAR
  );
}

export const isMonth = ({ value, digits, form }: Numeral): boolean =>
  value >= 1 && value <= 12 && digits <= 2 && form !== 'positional';
export const isDay = ({ value, digits, form }: Numeral): boolean =>
  value >= 1 && value <= 31 && digits <= 2 && form !== 'positional';

/** Where 日 or 号 ends that makes the number before it a day, or −1. */
export function dayMark(text: string, at: number): number {
  return isAt(text, at, '日号') ? at + 1 : -1;
}

/** Behind a year (`2023年`, `去年`): a month, a part of the year, a festival, a second year, or nothing. `start` is the whole date's. */
export function readAfterYear(text: string, at: number, fields: CalendarFields, start: number): Found | null {
  const part = readPartOfYear(text, at, fields);
  if (part) return part;
  const since = readSince(text, at, fields);
  if (since) return since;
  if (text.startsWith('元月', at)) return readAfterMonth(text, at + 2, { ...fields, month: 1 }, start);
  const number = readNumeral(text, at);
  if (number) {
    if (isMonth(number)) {
      if (text[number.end] === '月') {
        return readAfterMonth(text, number.end + 1, { ...fields, month: number.value }, start);
      }
      const range = readMonths(text, number, fields);
      if (range) return range;
    }
    if (number.form === 'spelt') {
      const lunar = readLunarDay(text, at, fields.year, false);
      if (lunar) return lunar;
    }
  }
  if (isAt(text, at, '农阴旧正腊冬闰')) {
    const lunar = readLunarDay(text, at, fields.year, false);
    if (lunar) return lunar;
  }
  const festival = readFestival(text, at, fields);
  if (festival) return festival;
  const connector = connectorEnd(text, at);
  if (connector > 0) {
    const to = readNumeral(text, connector);
    if (to && isYear(to) && text[to.end] === '年') {
      const month = readNumeral(text, to.end + 1);
      if (month && isMonth(month) && text[month.end] === '月') return null;
      return {
        expression: { type: 'range', from: fields, to: { ...noFields, year: to.value } },
        end: to.end + 1,
      };
    }
  }
  if (fields.year !== null && fields.yearOffset === undefined) {
    // 2000年来, 5000年历史, 1500年: spans of years, or too round to tell.
    if (isAt(text, at, '来间内') || text.startsWith('历史', at) || text.startsWith('以上', at)) return null;
    if (isAt(text, at, '前后') && fields.year % 100 === 0) return null;
    if (fields.year % 100 === 0 && fields.year < 1900 && !text.startsWith('公元', start - 2)) return null;
    if (isAt(text, start - 1, '近过约满共达逾')) return null;
    return {
      expression: { type: 'calendar', ...fields, weekday: null, time: null },
      end: text[at] === '度' ? at + 1 : at,
    };
  }
  return relative(fields, text[at] === '度' ? at + 1 : at, null);
}

const yearParts = [
  '前三季度',
  '前3季度',
  '前两季度',
  '第一季度',
  '第二季度',
  '第三季度',
  '第四季度',
  '一季度',
  '二季度',
  '三季度',
  '四季度',
  '首季度',
  '上半年',
  '下半年',
  '上半叶',
  '下半叶',
  '年初',
  '年底',
  '年末',
  '岁末',
  '全年',
  '春节',
  '春季',
  '夏季',
  '秋季',
  '冬季',
  '春天',
  '夏天',
  '秋天',
  '冬天',
  '初夏',
  '初秋',
  '春夏',
  '初',
  '底',
  '末',
  '春',
  '夏',
  '秋',
  '冬',
];

function readPartOfYear(text: string, at: number, fields: CalendarFields): Found | null {
  let end = at;
  let part = wordAt(text, at, yearParts);
  if (part === '春节' || part === '上半叶' || part === '下半叶') return null;
  if (part === '初' && isAt(text, at + 1, '一二三四五六七八九十中级步')) return null;
  if (part !== null && part.length === 1 && '春夏秋冬'.includes(part)) {
    // 2023年夏粮, 2024年春运: the season only where it stands for the time.
    if (!isAt(text, at + 1, '，。、；）至到，的')) return null;
  }
  if (part !== null) end = at + part.length;
  else {
    const months = readFirstMonths(text, at);
    if (months) {
      part = `前${months.count}个月`;
      end = months.end;
    } else if (/^第?[1-4]季度/u.test(text.slice(at, at + 4))) {
      const shift = text[at] === '第' ? 1 : 0;
      part = `${'一二三四'[Number(text[at + shift]) - 1]}季度`;
      end = at + shift + 3;
    } else if (text[at] === '中' && isAt(text, at + 1, '，。；、）期')) {
      part = '年中';
      end = at + (text[at + 1] === '期' ? 2 : 1);
    } else return null;
  }
  return {
    expression: {
      type: 'part',
      year: fields.year,
      month: null,
      part: part.length === 1 && '初底末'.includes(part) ? `年${part}` : part.replace(/^第/u, ''),
      yearOffset: fields.yearOffset ?? null,
    },
    end,
  };
}

/** 前5个月, 头两个月: the first months of a year. */
export function readFirstMonths(text: string, at: number): { count: number; end: number } | null {
  if (!isAt(text, at, '前头')) return null;
  const count = readNumeral(text, at + 1);
  if (!count || count.value < 2 || count.value > 11) return null;
  let end = count.end;
  if (text[end] === '个') end++;
  return text[end] === '月' ? { count: count.value, end: end + 1 } : null;
}

/** 以来, 至今, 以后 …: from then to the publication. */
function readSince(text: string, at: number, from: CalendarFields): Found | null {
  const word = wordAt(text, at, ['以来', '至今', '迄今']);
  if (word === null) return null;
  return { expression: { type: 'since', from }, end: at + word.length };
}

/** `1—6月`, `7、8月`: `from` is the number in front. */
export function readMonths(text: string, from: Numeral, fields: CalendarFields): Found | null {
  let connector = connectorEnd(text, from.end);
  if (connector < 0 && text[from.end] === '、') connector = from.end + 1;
  if (connector < 0) return null;
  const to = readNumeral(text, connector);
  if (!to || !isMonth(to) || to.form !== from.form || text[to.end] !== '月') return null;
  if (to.value <= from.value || isAt(text, to.end + 1, '龄大')) return null;
  // 三、四月 are two months or about three to four: too vague to say.
  if (text[from.end] === '、' && from.form !== 'arabic') return null;
  const end = to.end + (text[to.end + 1] === '份' ? 2 : 1);
  return {
    expression: {
      type: 'range',
      from: { ...fields, month: from.value },
      to: { ...noFields, month: to.value },
    },
    end,
  };
}

const monthParts = ['上旬', '中旬', '下旬', '初', '底', '末'];
/** What stands before a number of months that is a duration, or says that it comes back every year. */
export const monthDurationBefore = '近满约共历期时第每逾仅整';

/** Behind a month (`7月`, `本月`): a day, days, a part of the month, a second month, or nothing. */
export function readAfterMonth(
  text: string,
  at: number,
  fields: CalendarFields,
  start: number,
): Found | null {
  const named = fields.year !== null || fields.yearOffset !== undefined || fields.monthOffset !== undefined;
  if (!named && isAt(text, start - 1, monthDurationBefore)) return null;
  if (!named && (text.startsWith('每年', start - 2) || text.startsWith('农历', start - 2))) return null;
  const part = wordAt(text, at, monthParts);
  if (part !== null && !(part === '初' && isNumeralAt(text, at + 1))) {
    return {
      expression: {
        type: 'part',
        year: fields.year,
        month: fields.month,
        part: part.length === 1 ? `月${part}` : part,
        yearOffset: fields.yearOffset ?? null,
        monthOffset: fields.monthOffset ?? null,
      },
      end: at + part.length,
    };
  }
  const number = readNumeral(text, at);
  if (number && isDay(number)) {
    const mark = dayMark(text, number.end);
    if (mark > 0) return readAfterDay(text, mark, { ...fields, day: number.value });
    const days = readDays(text, number, fields);
    if (days) return days;
  }
  // A day that the calendar doesn't know (7月32日) is still meant as one.
  if (number && number.digits === 2 && number.form === 'arabic' && text[number.end] === '日') {
    return readAfterDay(text, number.end + 1, { ...fields, day: number.value });
  }
  let end = text[at] === '份' ? at + 1 : at;
  const since = readSince(text, end, fields);
  if (since) return since;
  const connector = connectorEnd(text, end);
  if (connector > 0) {
    const to = readEndOfRange(text, connector);
    if (to && to.fields.month !== null) {
      return { expression: { type: 'range', from: fields, to: to.fields }, end: to.end };
    }
  }
  if (fields.month === null) return relative(fields, end, null);
  if (!named) {
    if (isAt(text, end, '龄薪租供票刊报度均嫂饼亮球内息嫁历')) return null;
    // 十月怀胎, 三月街, 二月河: spelt out and alone a month is as often something else.
    if (!isArabic(text, start) && end === at) return null;
  }
  if (end === at && text.startsWith('间', at)) end = at;
  return relative(fields, end, null);
}

function isArabic(text: string, at: number): boolean {
  return (readNumeral(text, at)?.form ?? 'arabic') === 'arabic';
}

/** `13—14日`, `13、14日` behind a month, or where `fields` are empty by themselves. */
export function readDays(text: string, from: Numeral, fields: CalendarFields): Found | null {
  let connector = connectorEnd(text, from.end);
  if (connector < 0 && isAt(text, from.end, '、和及')) connector = from.end + 1;
  if (connector < 0) return null;
  let to = readNumeral(text, connector);
  // 13、14、15日
  while (to && isDay(to) && text[to.end] === '、' && text[from.end] === '、')
    to = readNumeral(text, to.end + 1);
  if (!to || !isDay(to) || to.form !== from.form || to.value <= from.value) return null;
  if (dayMark(text, to.end) < 0) return null;
  const tail = readDayTail(text, to.end + 1);
  return {
    expression: { type: 'range', from: { ...fields, day: from.value }, to: { ...noFields, day: to.value } },
    end: tail.end,
  };
}

/** The right side of a range: `14日`, `8月2日`, `2024年1月2日`, `9月`. */
export function readEndOfRange(text: string, at: number): { fields: CalendarFields; end: number } | null {
  let number = readNumeral(text, at);
  if (!number) return null;
  let year: number | null = null;
  if (isYear(number) && text[number.end] === '年') {
    year = number.value;
    number = readNumeral(text, number.end + 1);
    if (!number) return null;
  }
  if (isMonth(number) && text[number.end] === '月') {
    const month = number.value;
    const day = readNumeral(text, number.end + 1);
    if (day && isDay(day) && dayMark(text, day.end) > 0) {
      return { fields: { year, month, day: day.value }, end: day.end + 1 };
    }
    return { fields: { year, month, day: null }, end: number.end + (text[number.end + 1] === '份' ? 2 : 1) };
  }
  if (year === null && isDay(number) && dayMark(text, number.end) > 0) {
    if (isAt(text, number.end + 1, '线楼院')) return null;
    return { fields: { year: null, month: null, day: number.value }, end: number.end + 1 };
  }
  return null;
}

/** Behind a day with its month: the tail, and a second day. */
function readAfterDay(text: string, at: number, fields: CalendarFields): Found {
  const weekday = readWeekday(text, at);
  const from = weekday ? weekday.end : at;
  const connector = connectorEnd(text, from);
  if (connector > 0) {
    const to = readEndOfRange(text, connector);
    if (to && to.fields.day !== null) {
      const tail = readDayTail(text, to.end);
      return {
        expression: { type: 'range', from: fields, to: to.fields, weekday: weekday?.weekday ?? null },
        end: tail.end,
      };
    }
  }
  const since = readSince(text, from, fields);
  if (since) return since;
  const tail = readDayTail(text, at);
  if (fields.yearOffset !== undefined || fields.monthOffset !== undefined) {
    return relative(fields, tail.end, tail.weekday);
  }
  return {
    expression: { type: 'calendar', ...fields, weekday: tail.weekday, time: tail.time },
    end: tail.end,
  };
}

/** 去年7月13日, 本月: what is reckoned from the publication. */
function relative(fields: CalendarFields, end: number, weekday: number | null): Found {
  if (fields.yearOffset !== undefined) {
    return {
      expression: { type: 'relative', unit: 'year', offset: fields.yearOffset, fields, weekday },
      end,
    };
  }
  if (fields.monthOffset !== undefined) {
    return {
      expression: { type: 'relative', unit: 'month', offset: fields.monthOffset, fields, weekday },
      end,
    };
  }
  return { expression: { type: 'calendar', ...fields, weekday, time: null }, end };
}
