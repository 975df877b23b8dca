/** A number in a text. `end` is behind its last character. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** How many digits were written, for telling a year (四位) from a day. */
  readonly digits: number;
  /** Arabic (full-width included), digit by digit in Chinese (二〇二三), or spelt out (二十三). */
  readonly form: 'arabic' | 'positional' | 'spelt';
}

/** 〇 to 九; 两 is left out, for dates don't use it. */
const chineseDigit = new Map(
  [...'〇零一二三四五六七八九'].map((c, i) => [c.charCodeAt(0), i === 0 ? 0 : i - 1]),
);

const TEN = '十'.charCodeAt(0);
const TWENTY = '廿'.charCodeAt(0);
const THIRTY = '卅'.charCodeAt(0);

/** 0–9 for an ASCII or full-width digit, else −1. */
export function arabicDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** True for characters that a Chinese numeral of a date consists of. */
export function isChineseNumeral(code: number): boolean {
  return chineseDigit.has(code) || code === TEN || code === TWENTY || code === THIRTY;
}

/** The number that begins at `at`, of at most four digits or 99 spelt out; null when there's none or it's longer. */
export function readNumeral(text: string, at: number): Numeral | null {
  const first = text.charCodeAt(at);
  return arabicDigit(first) >= 0 ? readArabic(text, at) : readChinese(text, at);
}

function readArabic(text: string, at: number): Numeral | null {
  let value = 0;
  let end = at;
  for (; end < text.length; end++) {
    const digit = arabicDigit(text.charCodeAt(end));
    if (digit < 0) break;
    if (end - at === 4) return null;
    value = value * 10 + digit;
  }
  return end > at ? { value, end, digits: end - at, form: 'arabic' } : null;
}

function readChinese(text: string, at: number): Numeral | null {
  const first = text.charCodeAt(at);
  const digit = chineseDigit.get(first);
  let end = at + 1;
  if (digit !== undefined && text.charCodeAt(end) !== TEN) {
    let value = digit;
    for (; end < text.length; end++) {
      const next = chineseDigit.get(text.charCodeAt(end));
      if (next === undefined) break;
      if (end - at === 4) return null;
      value = value * 10 + next;
    }
    // 二三十 is an approximation, no number.
    if (text.charCodeAt(end) === TEN) return null;
    return { value, end, digits: end - at, form: end - at > 1 ? 'positional' : 'spelt' };
  }
  let value: number;
  if (digit !== undefined) {
    if (digit === 0) return null;
    value = digit * 10;
    end = at + 2;
  } else if (first === TEN) value = 10;
  else if (first === TWENTY) value = 20;
  else if (first === THIRTY) value = 30;
  else return null;
  const unit = chineseDigit.get(text.charCodeAt(end));
  if (unit !== undefined && unit > 0) {
    value += unit;
    end++;
  }
  // 十几, 十二三: not a day.
  if (end - at <= 3 && (chineseDigit.has(text.charCodeAt(end)) || text.charCodeAt(end) === TEN)) return null;
  return { value, end, digits: value > 9 ? 2 : 1, form: 'spelt' };
}
