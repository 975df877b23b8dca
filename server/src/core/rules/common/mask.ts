import type { Span } from '../../text/span';
import { characterClass, CharacterClass, isDigit, isLatin } from '../../text/characterClass';
import { asciiSpans } from './asciiPassages';

/** Places in a paragraph that no rule may touch. */
export interface Mask {
  /** Sorted, without overlaps; offsets relative to the paragraph. */
  readonly spans: readonly Span[];
  /** True when any code unit of the span is masked; for an empty span, when it lies strictly inside a masked one. */
  covers(start: number, end: number): boolean;
}

const nothing: Mask = Object.freeze({ spans: [], covers: () => false });

const enum Interest {
  None = 0,
  /** ASCII letters, and the marks that only technical text holds. */
  Ascii = 1,
  Emoji = 2,
  Tab = 3,
  Leader = 4,
}

/** Code unit → what makes it worth a closer look. Everything else is passed over, which is what keeps the mask cheap. */
const interest = new Uint8Array(65536);
for (let code = 0; code < 0x250; code++) if (isLatin(code)) interest[code] = Interest.Ascii;
for (const character of '@\\{}<>`~/-+_=(:;') interest[character.charCodeAt(0)] = Interest.Ascii;
interest[0x09] = Interest.Tab;
interest[0x2026] = Interest.Leader;
interest[0x2e] = Interest.Leader;
interest[0xb7] = Interest.Leader;
interest.fill(Interest.Emoji, 0xd83c, 0xd83f);
interest.fill(Interest.Emoji, 0x2600, 0x27c0);
interest[0x20e3] = Interest.Emoji;
interest[0xfe0f] = Interest.Emoji;

/**
 * Builds the mask of a paragraph: URLs, e-mail addresses, domains, paths, file names, code, English passages, phone, document and
 * model numbers, emoji, leader dots of a contents line; a paragraph with tabs is a row of a table and masked as a whole.
 */
export function createMask(text: string): Mask {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    if (end > start) spans.push({ start, end });
  };
  for (let i = 0; i < text.length; i++) {
    const kind = interest[text.charCodeAt(i)]!;
    if (kind === Interest.None) continue;
    if (kind === Interest.Ascii) {
      const run = asciiRun(text, i);
      for (const span of asciiSpans(text, run)) add(span.start, span.end);
      // A brace block may reach past the run.
      i = Math.max(run.end, spans.at(-1)?.end ?? 0) - 1;
    } else if (kind === Interest.Emoji) {
      const end = emojiEnd(text, i);
      add(emojiStart(text, i), end);
      i = end - 1;
    } else if (kind === Interest.Leader) {
      if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) {
        // 12.5 is a number; only with a second dot it's a version or an address.
        let end = i + 2;
        while (isDigit(text.charCodeAt(end))) end++;
        if (text[end] !== '.' || !isDigit(text.charCodeAt(end + 1))) {
          i = end - 1;
          continue;
        }
        const run = asciiRun(text, i);
        for (const span of asciiSpans(text, run)) add(span.start, span.end);
        i = run.end - 1;
      } else {
        const end = dotsEnd(text, i);
        add(i, leaderEnd(text, i, end));
        i = end - 1;
      }
    } else if (i > 0 && i < text.length - 1) {
      return createSpanMask([{ start: 0, end: text.length }]);
    }
  }
  return spans.length ? createSpanMask(merge(spans)) : nothing;
}

function createSpanMask(spans: readonly Span[]): Mask {
  return Object.freeze({
    spans,
    covers(start: number, end: number): boolean {
      let low = 0;
      let high = spans.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (spans[middle]!.end <= start) low = middle + 1;
        else high = middle;
      }
      const span = spans[low];
      if (!span) return false;
      return start === end ? span.start < start : span.start < end;
    },
  });
}

function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The maximal run of printable ASCII and Latin letters around `at`. */
function asciiRun(text: string, at: number): Span {
  const belongs = (i: number): boolean => {
    const code = text.charCodeAt(i);
    return (code >= 0x20 && code < 0x7f) || isLatin(code) || inWordApostrophe(text, i);
  };
  let start = at;
  while (start > 0 && belongs(start - 1)) start--;
  let end = at + 1;
  while (end < text.length && belongs(end)) end++;
  return { start, end };
}

function inWordApostrophe(text: string, i: number): boolean {
  return text.charCodeAt(i) === 0x2019 && isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1));
}

/** A keycap's digit stands before its mark. */
function emojiStart(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 0x20e3 && code !== 0xfe0f) return at;
  return at > 0 && characterClass(text.charCodeAt(at - 1)) !== CharacterClass.Han ? at - 1 : at;
}

/** The end of a sequence of pictographs, joiners, variation selectors, skin tones and keycaps. */
function emojiEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code >= 0xd83c && code <= 0xd83f) i += 2;
    else if (interest[code] === Interest.Emoji || code === 0x200d || code === 0xdb40)
      i += code === 0xdb40 ? 2 : 1;
    else break;
  }
  return Math.min(i, text.length);
}

/** The end of a row of one kind of dots with spaces between. */
function dotsEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  for (let i = end; i < text.length; i++) {
    const here = text.charCodeAt(i);
    if (here === code) end = i + 1;
    else if (here !== 0x20 && here !== 0x3000) break;
  }
  return end;
}

/**
 * Where leader dots of a contents line end, with the page number behind them that the line ends with; `at` when the dots are something
 * else. At least six dots, or …… twice.
 */
function leaderEnd(text: string, at: number, dotsEnd: number): number {
  if (dotsEnd - at < (text.charCodeAt(at) === 0x2026 ? 3 : 6)) return at;
  const page = /^[ \u3000]*[-(（第]*([0-9]{1,4}|[IVXivx]{1,6})[-)）页]*[ \u3000]*$/.exec(
    text.slice(dotsEnd, dotsEnd + 20),
  );
  if (page && dotsEnd + page[0].length === text.length) return text.length;
  // Contents lines that were joined: a long row of dots right before a number.
  return dotsEnd - at >= 5 && isDigit(text.charCodeAt(dotsEnd)) ? dotsEnd : at;
}
