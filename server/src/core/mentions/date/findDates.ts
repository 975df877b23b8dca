import type { DateMention } from '../mention';
import { readNumericDate } from './numericDate';
import { readAfterMonth } from './calendarDate';
import { isAt, noFields, type Found } from './dateParts';
import { festivalTriggers, readFestival } from './festival';
import { readCycleYear, readLunarDay } from './lunarDate';
import { arabicDigit, isChineseNumeral } from './numeral';
import { readOpenPart, readPlanPeriod, readRelativeDate, relativeTriggers } from './relativeDate';

type Reader = (text: string, at: number) => Found | null;

/** Which readers are tried at a character, by bit; most characters have none, which is what makes the scan fast. */
const NUMERAL = 1;
const RELATIVE = 2;
const PART = 4;
const LUNAR = 8;
const FESTIVAL = 16;
const PLAN = 32;
const DAYPART = 64;
const JANUARY = 128;

const readersAt = new Uint8Array(65536);
/** Which readers the second character lets through: nearly every character begins some date, few pairs do. */
const readersBefore = new Uint8Array(65536);

function trigger(reader: number, first: Iterable<string>, second: Iterable<string>): void {
  for (const character of first) readersAt[character.charCodeAt(0)]! |= reader;
  for (const character of second) readersBefore[character.charCodeAt(0)]! |= reader;
}

const chinese = '〇零一二三四五六七八九十廿卅';
const digits = '0123456789０１２３４５６７８９';

trigger(NUMERAL, digits + chinese, `${digits}${chinese}年月日号时点:：-/.．至到—–―－~～〜、和及世`);
trigger(RELATIVE, relativeTriggers.first, relativeTriggers.second);
trigger(PART, '上下第一二三四前年月岁', `${digits}${chinese}半季初底末两三`);
trigger(
  LUNAR,
  '农阴旧夏正腊冬闰大一二三四五六七八九十甲乙丙丁戊己庚辛壬癸',
  `${chinese}历月年正冬腊子丑寅卯辰巳午未申酉戌亥`,
);
trigger(FESTIVAL, festivalTriggers.first, festivalTriggers.second);
trigger(PLAN, '“‘十', chinese);
trigger(DAYPART, '上下中早晚凌傍深清', `${digits}${chinese}午上间晨晚夜`);
trigger(JANUARY, '元', '月');

const clockAfterDaypart =
  /(?:上午|下午|晚上|凌晨|早上|中午|傍晚|深夜|晚间|清晨|早晨|晚|早)(?=[0-9０-９一二三四五六七八九十]{1,3}[时点:：])/uy;

function readDaypartClock(text: string, at: number): Found | null {
  clockAfterDaypart.lastIndex = at;
  const match = clockAfterDaypart.exec(text);
  if (!match) return null;
  const clock = readNumericDate(text, at + match[0].length);
  return clock && clock.expression.type === 'time' ? clock : null;
}

function readCycle(text: string, at: number): Found | null {
  const cycle = readCycleYear(text, at);
  if (!cycle) return null;
  const lunar = readLunarDay(text, cycle.end, null, false);
  return lunar && lunar.end > cycle.end ? lunar : null;
}

/** 元月, 元月份. */
function readJanuary(text: string, at: number): Found | null {
  return text[at + 1] === '月' ? readAfterMonth(text, at + 2, { ...noFields, month: 1 }, at) : null;
}

const readers: readonly (readonly [number, Reader])[] = [
  [PLAN, readPlanPeriod],
  [FESTIVAL, (text, at) => (isAt(text, at - 1, '过欢') ? null : readFestival(text, at, null))],
  [LUNAR, (text, at) => readLunarDay(text, at, null, false) ?? readCycle(text, at)],
  [RELATIVE, readRelativeDate],
  [PART, readOpenPart],
  [DAYPART, readDaypartClock],
  [JANUARY, readJanuary],
];

/** Characters that make a number behind them part of something else: a decimal, a code, a longer number. */
function cutsNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const arabic = arabicDigit(text.charCodeAt(at)) >= 0;
  if (arabic) {
    if (arabicDigit(before) >= 0) return true;
    if ((before === 0x2e || before === 0x2c) && arabicDigit(text.charCodeAt(at - 2)) >= 0) return true;
    // Letters and codes: F-16日, A9, GB/T 1号.
    return (before >= 0x41 && before <= 0x5a) || (before >= 0x61 && before <= 0x7a) || before === 0x24;
  }
  return isChineseNumeral(before) || isAt(text, at - 1, '百千万几数');
}

/**
 * Dates and times in one paragraph, sorted, without overlaps; see `DateExpression` for what is read of each. Linear in the text's
 * length. Durations (20年来, 3日内), numbers of things (13号线) and recurring days (每周五) aren't dates.
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  let at = 0;
  // Nothing of one character alone is a date.
  while (at < text.length - 1) {
    const bits = readersAt[text.charCodeAt(at)]! & readersBefore[text.charCodeAt(at + 1)]!;
    if (bits === 0) {
      at++;
      continue;
    }
    let date: Found | null = null;
    if (bits !== NUMERAL) {
      for (const [bit, read] of readers) {
        if ((bits & bit) === 0) continue;
        date = read(text, at);
        if (date) break;
      }
    }
    if (!date && (bits & NUMERAL) !== 0 && !cutsNumber(text, at)) date = readNumericDate(text, at);
    if (!date || date.end <= at) {
      at++;
      continue;
    }
    found.push({
      kind: 'date',
      start: at,
      end: date.end,
      text: text.slice(at, date.end),
      expression: date.expression,
    });
    at = date.end;
  }
  return found;
}
