import { isHan } from '../text/characterClass';
import type { IntList } from './intList';

/** How far a sentence is followed on either side of a space. */
const REACH = 60;

/** A text shows its habit within this many code units. */
const SAMPLE = 200_000;

const stops = new Set('。；！？'.split('').map((c) => c.charCodeAt(0)));
const units = new Set('条章节款项篇编'.split('').map((c) => c.charCodeAt(0)));
const credits = /记者|通讯员|作者|摄影|撰文|编辑|责编|实习生|特约|主持|校对/;

/**
 * Whether the single space at `at` is an artifact: between the letters of a stretched line, or in the middle of running text. The
 * spaces that people set are left: between names, in two-part headlines, behind 第一条, in padded names of two characters.
 *
 * `from` and `to` are the paragraph's limits in the source; `dense`: the text is full of such artifacts ({@link isDense}).
 */
export function isStraySpace(source: string, at: number, from: number, to: number, dense: boolean): boolean {
  if (isStretched(source, at, from, to)) return true;
  let left = at;
  let opened = -1;
  let comma = false;
  let depth = 0;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const code = source.charCodeAt(i);
    if (stops.has(code)) break;
    if (code === 0xff09 || code === 0x300b || code === 0x201d) depth++;
    else if (code === 0xff08 || code === 0x300a || code === 0x201c) {
      if (depth === 0 && opened < 0) opened = i;
      depth = Math.max(0, depth - 1);
    } else if (code === 0xff0c && opened < 0) comma = true;
    left = i;
  }
  // What a bracket, a title or a quotation holds is no running text by itself: 《上一句　下一句》, （记者　某某）.
  if (opened >= 0) {
    if (credits.test(source.slice(opened + 1, at))) return false;
    const inner = source.slice(opened + 1, Math.min(to, at + REACH));
    const close = inner.search(/[）》”]/);
    if (close > at - opened - 1 && !/[，。]/.test(inner.slice(0, close))) {
      return dense && !(tokenBefore(source, at, from) >= COUPLET && tokenAfter(source, at, to) >= COUPLET);
    }
  }
  if (credits.test(source.slice(Math.max(left, at - 12), at))) return false;
  const token = tokenBefore(source, at, from);
  const next = tokenAfter(source, at, to);
  if (token === 1 && next <= 2 && !dense) return false;
  if (units.has(source.charCodeAt(at - 1)) && startsWithOrdinal(source, at, from)) return false;
  // 2006年4月29日 第十届…
  if (
    source.charCodeAt(at - 1) === 0x65e5 &&
    /[0-9一二三四五六七八九十]\s?$/.test(source.slice(Math.max(from, at - 3), at - 1))
  )
    return false;
  for (let i = at + 1; !comma && i < Math.min(to, at + REACH); i++) {
    const code = source.charCodeAt(i);
    if (stops.has(code)) break;
    comma = code === 0xff0c;
  }
  return comma || (dense && (token < COUPLET || next < COUPLET || to - from > REACH));
}

/** Both halves of a two-part headline have at least so many 汉字. */
const COUPLET = 4;

/**
 * Whether so many spaces between 汉字 part one to three characters from the rest that most must be artifacts. `spaces`: offsets of
 * the spaces inside the rows of `source`.
 */
export function isDense(source: string, spaces: IntList): boolean {
  let short = 0;
  const end = Math.min(source.length, SAMPLE);
  for (let i = 0; i < spaces.length && spaces.at(i) < end; i++) {
    const at = spaces.at(i);
    if (
      source.charCodeAt(at) !== 0x20 ||
      !isHan(source.charCodeAt(at - 1)) ||
      !isHan(source.charCodeAt(at + 1))
    )
      continue;
    if (units.has(source.charCodeAt(at - 1)) || credits.test(source.slice(Math.max(0, at - 12), at)))
      continue;
    // Tables of names have no commas.
    if (!inSentence(source, at)) continue;
    if (tokenBefore(source, at, 0) < COUPLET || tokenAfter(source, at, end) < COUPLET) short++;
  }
  return short >= 8 && short * 200 > end;
}

/** Whether a comma or stop stands within a line's reach on the same line. */
function inSentence(source: string, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < source.length && Math.abs(i - at) < REACH; i += step) {
      const code = source.charCodeAt(i);
      if (code === 0x0a || code === 0x0d) break;
      if (code === 0xff0c || code === 0x3002) return true;
    }
  }
  return false;
}

/** 国 家 医 保 局: the space is one of three or more between single characters. */
function isStretched(source: string, at: number, from: number, to: number): boolean {
  let spaces = 1;
  for (
    let i = at - 2;
    i > from && source.charCodeAt(i) === 0x20 && source.charCodeAt(i + 1) !== 0x20 && spaces < 3;
    i -= 2
  )
    spaces++;
  for (
    let i = at + 2;
    i < to && source.charCodeAt(i) === 0x20 && source.charCodeAt(i - 1) !== 0x20 && spaces < 3;
    i += 2
  )
    spaces++;
  return spaces >= 3;
}

/** How many 汉字 stand right before the space (at most 5). */
function tokenBefore(source: string, at: number, from: number): number {
  let length = 0;
  while (length < 5 && at - 1 - length >= from && isHan(source.charCodeAt(at - 1 - length))) length++;
  return length;
}

function tokenAfter(source: string, at: number, to: number): number {
  let length = 0;
  while (length < 5 && at + 1 + length < to && isHan(source.charCodeAt(at + 1 + length))) length++;
  return length;
}

/** Whether the token before `at` is 第…条. */
function startsWithOrdinal(source: string, at: number, from: number): boolean {
  for (let i = at - 2; i >= Math.max(from, at - 9); i--) {
    const code = source.charCodeAt(i);
    if (code === 0x7b2c) return true;
    if (!isHan(code) && !(code >= 0x30 && code <= 0x39) && code !== 0x20) return false;
  }
  return false;
}
