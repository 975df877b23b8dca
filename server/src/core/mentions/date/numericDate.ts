import {
  connectorEnd,
  isAt,
  isNumeralAt,
  noFields,
  readClock,
  readDayTail,
  wordAt,
  type Found,
} from './dateParts';
import {
  isDay,
  isMonth,
  isYear,
  monthDurationBefore,
  readAfterMonth,
  readAfterYear,
  readDays,
  readEndOfRange,
  readMonths,
} from './calendarDate';
import { readNumeral, type Numeral } from './numeral';

/** What goes on behind 日 so that it isn't a day's number: 3日内, 10日报, 100日元, 5日游. */
const notADay = [...'内元圆均游程薪产耗照历落渐益夜语本币用'];

/** What stands before a number of days that is a duration: 近3日, 第3日, 为期3日. */
const durationBefore = '第近前后共约满每这那数逾余仅达续期时多整隔连逢廿';

/** Numbers that begin at `at`: everything in digits from `13日` to `2023年7月13日至14日`. The character before isn't looked at. */
export function readNumericDate(text: string, at: number): Found | null {
  const number = readNumeral(text, at);
  if (!number) return null;
  const { end } = number;
  const next = text[end];
  if (next === '年') {
    if (isYear(number)) return readAfterYear(text, end + 1, { ...noFields, year: number.value }, at);
    if (text[end + 1] === '代') return readDecade(text, at, number, null);
    return readShortYear(text, at, number);
  }
  if (next === '月' && isMonth(number)) {
    return readAfterMonth(text, end + 1, { ...noFields, month: number.value }, at);
  }
  if ((next === '日' || next === '号') && isDay(number)) return readBareDay(text, at, number);
  if (next === '世' && text[end + 1] === '纪') {
    const decade = readNumeral(text, end + 2);
    if (!decade || !text.startsWith('年代', decade.end)) return null;
    return readDecade(text, at, decade, number.value);
  }
  if (next === '-' || next === '/' || next === '.' || next === '．') {
    const iso = readIsoLike(text, number);
    if (iso) return iso;
  }
  if (next === '时' || next === '点' || next === ':' || next === '：') return readBareClock(text, at);
  return readLeftOpenRange(text, at, number);
}

/** `98年3月`: two digits are a year only where a month follows. */
function readShortYear(text: string, at: number, number: Numeral): Found | null {
  if (number.digits !== 2 || number.form === 'spelt') return null;
  const month = readNumeral(text, number.end + 1);
  if (!month || !isMonth(month) || text[month.end] !== '月') return null;
  if (isAt(text, at - 1, '近过第每约满共达')) return null;
  const year = number.value + (number.value >= 50 ? 1900 : 2000);
  return readAfterMonth(text, month.end + 1, { year, month: month.value, day: null }, at);
}

function readDecade(text: string, at: number, number: Numeral, century: number | null): Found | null {
  if (number.value % 10 !== 0 || number.value > 90 || number.digits !== 2) return null;
  if (century !== null && (century < 11 || century > 21)) return null;
  // 60年代 alone is one of the twentieth century; 10年代 and 20年代 could be either.
  if (century === null && number.value < 30) return null;
  const from = ((century ?? 20) - 1) * 100 + number.value;
  const end = (number.end ?? at) + 2;
  const tail = wordAt(text, end, ['中后期', '中期', '末期', '初期', '后期', '初', '末']);
  return { expression: { type: 'decade', from }, end: end + (tail?.length ?? 0) };
}

/** 上世纪80年代; `at` is behind 世纪. */
export function readDecadeOfCentury(text: string, at: number, century: number): Found | null {
  const decade = readNumeral(text, at);
  return decade && text.startsWith('年代', decade.end) ? readDecade(text, at, decade, century) : null;
}

/** `2023-07-13`, `2023/7/13`, `2023.7.13`. */
function readIsoLike(text: string, year: Numeral): Found | null {
  if (!isYear(year) || year.form !== 'arabic' || year.value < 1900) return null;
  const separator = text[year.end]!;
  const month = readNumeral(text, year.end + 1);
  if (!month || month.form !== 'arabic' || !isMonth(month) || text[month.end] !== separator) return null;
  const day = readNumeral(text, month.end + 1);
  if (!day || day.form !== 'arabic' || !isDay(day)) return null;
  if (isAt(text, day.end, '-/.．') && isNumeralAt(text, day.end + 1)) return null;
  if (/[A-Za-z]/u.test(text[day.end] ?? '')) return null;
  const tail = readDayTail(text, day.end);
  return {
    expression: {
      type: 'calendar',
      year: year.value,
      month: month.value,
      day: day.value,
      weekday: tail.weekday,
      time: tail.time,
    },
    end: tail.end,
  };
}

/** `13日`, `13日下午`, `13日至14日`: a day without its month, and with the traps of durations. */
function readBareDay(text: string, at: number, number: Numeral): Found | null {
  const after = number.end + 1;
  if (
    isAt(text, at - 1, durationBefore) ||
    text.startsWith('过去', at - 2) ||
    text.startsWith('未来', at - 2)
  ) {
    // 前13日 counts days; 日前13日 doesn't occur.
    return null;
  }
  if (text.startsWith('每月', at - 2) || text.startsWith('农历', at - 2)) return null;
  const tail = readDayTail(text, after);
  if (text[number.end] === '号') {
    // 13号线, 1号工程, 6号台风: only a part of the day makes it a date.
    return tail.time !== null && number.form === 'arabic'
      ? { expression: bareDay(number.value, tail), end: tail.end }
      : null;
  }
  const connector = connectorEnd(text, tail.weekday === null ? after : tail.end);
  if (connector > 0) {
    const to = readEndOfRange(text, connector);
    if (to && to.fields.day !== null) {
      const end = readDayTail(text, to.end).end;
      if (isAt(text, end, '内')) return null;
      return {
        expression: {
          type: 'range',
          from: { ...noFields, day: number.value },
          to: to.fields,
          weekday: tail.weekday,
        },
        end,
      };
    }
  }
  if (number.form === 'spelt') {
    // 一日三餐, 十日谈: a day spelt out needs two characters or a part of the day.
    if (number.end - at < 2 && tail.time === null) return null;
    if (number.value === 10 && tail.time === null) return null;
  }
  if (tail.end === after) {
    if (notADay.includes(text[after] ?? '')) return null;
    if (isAt(text, after, '前后') && !isAt(text, after + 1, '往')) return null;
    if (text[after] === '报' && !isAt(text, after + 1, '道告')) return null;
    if (text.startsWith('之内', after) || text.startsWith('以内', after) || text.startsWith('以上', after))
      return null;
    if (text.startsWith('左右', after) || text.startsWith('之久', after)) return null;
    // Numbers in a row (房号…12日) can't be told; a digit with a point before it is a version.
    if (isAt(text, at - 1, '.．-/:：×')) return null;
  }
  return { expression: bareDay(number.value, tail), end: tail.end };
}

function bareDay(day: number, tail: { weekday: number | null; time: string | null }): Found['expression'] {
  return { type: 'calendar', year: null, month: null, day, weekday: tail.weekday, time: tail.time };
}

/** `9时30分`, `9:30`: a clock time without a day. Points and colons that may be scores or counts don't count. */
function readBareClock(text: string, at: number): Found | null {
  const clock = readClock(text, at);
  if (!clock || isAt(text, at - 1, ':：.．×')) return null;
  const connector = connectorEnd(text, clock.end);
  const until = connector > 0 ? readClock(text, connector) : null;
  const anchored = isAt(text, at - 1, '于在至从自到时间');
  if (!clock.certain && !until && !anchored) return null;
  if (clock.minute === null && text[clock.end - 1] === '点' && !until) return null;
  // 3时 of a numbered list or a duration: at least a certain shape or a word of time before it.
  return {
    expression: { type: 'time', hour: clock.hour, minute: clock.minute },
    end: until ? until.end : clock.end,
  };
}

/** `7—9月`, `13至14日`, `2021—2025年`: the unit stands only at the right. */
function readLeftOpenRange(text: string, at: number, number: Numeral): Found | null {
  if (connectorEnd(text, number.end) < 0 && !isAt(text, number.end, '、和及')) return null;
  if (isYear(number)) {
    const connector = connectorEnd(text, number.end);
    if (connector < 0) return null;
    const to = readNumeral(text, connector);
    if (!to || text[to.end] !== '年' || to.value <= number.value || !isYear(to)) return null;
    return {
      expression: {
        type: 'range',
        from: { ...noFields, year: number.value },
        to: { ...noFields, year: to.value },
      },
      end: to.end + (text[to.end + 1] === '度' ? 2 : 1),
    };
  }
  if (isAt(text, at - 1, durationBefore) || isAt(text, at - 1, '.．-/:：—～')) return null;
  if (isMonth(number)) {
    const months = readMonths(text, number, noFields);
    if (months) return isAt(text, at - 1, monthDurationBefore) ? null : months;
  }
  if (isDay(number) && number.form === 'arabic') {
    const days = readDays(text, number, noFields);
    if (!days) return null;
    if (isAt(text, days.end, '内前后游均') || text[days.end - 1] === '号') return null;
    return days;
  }
  return null;
}
