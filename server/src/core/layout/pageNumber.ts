import { characterTable } from './characterTable';

/** A line that holds nothing but a page number. */
export interface PageNumber {
  /** The page as the line says it. */
  readonly page: number;
  /** How many pages there are, when the line says so. */
  readonly of: number | null;
  /**
   * `words`: 第 3 页, Page 3 of 9; `marks`: — 3 —, · 3 ·, 3 / 9; `bare`: only digits. The barer, the more context it takes to
   * believe it.
   */
  readonly form: 'words' | 'marks' | 'bare';
}

/** No page number is longer, white space left out. */
const LONGEST = 24;

const words =
  /^[（([【]?第?([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5})页[,，/／、|]?(?:[总共]([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5})页)?[)）\]】]?$/;
const english = /^[-—–]?(?:page|p\.?)([0-9]{1,4})(?:(?:of|\/)([0-9]{1,4}))?[-—–]?$/i;
const marked = /^([-－—–―─·•・~～|｜*]{1,3})([0-9０-９]{1,4})([-－—–―─·•・~～|｜*]{1,3})$/;
const bracketed = /^[[【〔(（]([0-9]{1,4})[\]】〕)）]$/;
const ratio = /^[-—–]?([0-9]{1,4})[/／]([0-9]{1,4})[-—–]?$/;
const bare = /^([0-9]{1,4})$/;

/** Reads `source[start..end)` as a page number, or null. */
export function readPageNumber(source: string, start: number, end: number): PageNumber | null {
  // Most lines are text: look at both ends before anything is copied.
  if (
    end - start > 2 * LONGEST ||
    !mayOpen(source.charCodeAt(start)) ||
    !mayClose(source.charCodeAt(end - 1))
  )
    return null;
  const text = source.slice(start, end).replace(/\s+/g, '');
  if (text.length > LONGEST) return null;
  let match = bare.exec(text);
  if (match) return { page: Number(match[1]), of: null, form: 'bare' };
  match = ratio.exec(text);
  if (match) {
    const page = Number(match[1]);
    const of = Number(match[2]);
    return page >= 1 && page <= of ? { page, of, form: 'marks' } : null;
  }
  match = words.exec(text) ?? english.exec(text);
  if (match) {
    const page = numberOf(match[1]!);
    const of = match[2] === undefined ? null : numberOf(match[2]);
    return of !== null && page > of ? null : { page, of, form: 'words' };
  }
  match = marked.exec(text);
  if (match) return { page: numberOf(match[2]!), of: null, form: 'marks' };
  // （1） alone is more often an item than a page.
  match = bracketed.exec(text);
  if (match && text.charCodeAt(0) === 0x5b) return { page: Number(match[1]), of: null, form: 'bare' };
  return null;
}

const openers = characterTable(
  '0123456789０１２３４５６７８９第（([【〔-－—–―─·•・~～|｜*Pp一二三四五六七八九十',
);
const closers = characterTable('0123456789０１２３４５６７８９页)）]】〕-－—–―─·•・~～|｜*');

function mayOpen(code: number): boolean {
  return openers[code] === 1;
}

function mayClose(code: number): boolean {
  return closers[code] === 1;
}

const hanDigits = '〇一二三四五六七八九';

/** Arabic, full-width or Chinese numerals up to 百. */
function numberOf(text: string): number {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  let total = 0;
  let digit = 0;
  for (const character of plain) {
    if (character === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (character === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else digit = hanDigits.indexOf(character);
  }
  return total + digit;
}
