import { isAt, wordAt, type Found } from './dateParts';
import { readNumeral } from './numeral';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const prefixes = ['农历', '阴历', '旧历', '夏历'];

const dayNames = (() => {
  const names: string[] = [];
  const digits = ' 一二三四五六七八九';
  for (let day = 1; day <= 30; day++) {
    names.push(
      day <= 10
        ? `初${day === 10 ? '十' : digits[day]}`
        : day < 20
          ? `十${digits[day - 10]}`
          : day === 20
            ? '二十'
            : day < 30
              ? `廿${digits[day - 20]}`
              : '三十',
    );
  }
  return names;
})();

/** 1–30 for 初一 … 三十 (二十三 and 廿三 alike) at `at`, with its end. */
function readDayName(text: string, at: number): { day: number; end: number } | null {
  const index = dayNames.findIndex((name) => text.startsWith(name, at));
  const number = text[at] === '初' ? null : readNumeral(text, at);
  if (number && number.value >= 11 && number.value <= 30 && number.form === 'spelt') {
    return { day: number.value, end: number.end };
  }
  return index >= 0 ? { day: index + 1, end: at + dayNames[index]!.length } : null;
}

/** 正月 1, 冬月 11, 腊月 12, 八月 8, 闰二月. */
function readMonthName(
  text: string,
  at: number,
  arabic: boolean,
): { month: number; leap: boolean; end: number; own: boolean } | null {
  const leap = text[at] === '闰';
  const from = leap ? at + 1 : at;
  const special = '正冬腊'.indexOf(text[from] ?? '?');
  if (special >= 0) {
    if (text[from + 1] !== '月') return null;
    return { month: [1, 11, 12][special]!, leap, end: from + 2, own: true };
  }
  const number = readNumeral(text, from);
  if (!number || number.value < 1 || number.value > 12 || text[number.end] !== '月') return null;
  if (number.form === 'arabic' && !arabic) return null;
  return { month: number.value, leap, end: number.end + 1, own: false };
}

/** 癸卯年 as the year of the sixty-year cycle, 0–59; null when none stands at `at`. */
export function readCycleYear(text: string, at: number): { index: number; end: number } | null {
  const stem = stems.indexOf(text[at] ?? '?');
  const branch = branches.indexOf(text[at + 1] ?? '?');
  if (stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return null;
  let end = at + 2;
  if (isAt(text, end, '鼠牛虎兔龙蛇马羊猴鸡狗猪')) end++;
  if (text[end] !== '年') return null;
  // The index that is `stem` modulo 10 and `branch` modulo 12.
  return { index: (6 * stem - 5 * branch + 60) % 60, end: end + 1 };
}

/**
 * A lunar date at `at`: 农历八月十五, 正月初一, 腊月廿三, 大年三十. Without 农历 before it only what no solar date looks like.
 * `year` is the year that stands before it (with `prefixed` for 农历 read already).
 */
export function readLunarDay(text: string, at: number, year: number | null, prefixed: boolean): Found | null {
  let from = at;
  let named = prefixed;
  const prefix = wordAt(text, at, prefixes);
  if (prefix !== null) {
    named = true;
    from += prefix.length;
    const numeral = readNumeral(text, from);
    if (numeral && numeral.digits === 4 && text[numeral.end] === '年') {
      year = numeral.value;
      from = numeral.end + 1;
    } else {
      const cycle = readCycleYear(text, from);
      if (cycle) from = cycle.end;
    }
  }
  if (text.startsWith('大年', from)) {
    const day = readDayName(text, from + 2);
    if (!day || (day.day > 10 && day.day !== 30)) return null;
    const last = day.day === 30;
    return {
      expression: { type: 'lunar', month: last ? 12 : 1, day: day.day, year, leap: false },
      end: day.end,
    };
  }
  const month = readMonthName(text, from, named);
  if (!month) return null;
  const arabicDay = named ? readNumeral(text, month.end) : null;
  const day =
    readDayName(text, month.end) ??
    (arabicDay && arabicDay.form === 'arabic' && arabicDay.value >= 1 && arabicDay.value <= 30
      ? { day: arabicDay.value, end: arabicDay.end }
      : null);
  if (!day) {
    if (!named && !month.own) return null;
    // 正月 alone; 正月里 and 腊月间 too. 冬月 alone is as often a name.
    if (!named && month.month === 11) return null;
    return {
      expression: { type: 'lunar', month: month.month, day: null, year, leap: month.leap },
      end: month.end,
    };
  }
  // 十月十五 without 农历 may be spelt-out solar; 八月初八 and 正月十五 can't.
  if (!named && !month.own && text[month.end] !== '初') return null;
  const end = text[day.end] === '日' ? day.end + 1 : day.end;
  return { expression: { type: 'lunar', month: month.month, day: day.day, year, leap: month.leap }, end };
}
