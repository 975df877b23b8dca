import type { Span } from '../../text/span';
import { isDigit, isHan, isLatin } from '../../text/characterClass';

/** Longer tokens are nothing that a person wrote; masked whole, which also bounds the work below. */
const LONGEST_TOKEN = 400;
/** A brace block is looked for this far. */
const LONGEST_BLOCK = 4000;

const domains =
  'com|cn|net|org|gov|edu|mil|int|io|ai|app|top|xyz|info|tv|cc|me|hk|tw|mo|uk|us|jp|kr|de|fr|ru|eu|vip|site|tech|online|store|shop';
const fileTypes =
  'docx?|pdf|txt|xlsx?|pptx?|wps|et|ofd|csv|tsv|json|xml|html?|md|jpe?g|png|gif|svg|webp|bmp|tiff?|psd|mp[34]|mov|avi|wav|zip|rar|7z|tar|gz|exe|apk|dmg|js|ts|py|java|cpp|css|sh|bat|dll|log|ini|ya?ml|toml|sql|php|rs';

const emoticon = /(?<![\w:])[:;]-?[()DPp|/\\](?!\w)/g;

/** Patterns over one token (no white space). Each begins where a word begins, so that a long token is walked once. */
const tokenPatterns: readonly RegExp[] = [
  // URL
  /(?:[a-z][a-z0-9+.-]{1,11}:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi,
  // e-mail
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g,
  // domain, with a path where there is one
  new RegExp(
    `(?<![\\w.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${domains})(?![\\w-])(?:[:/?][\\w\\-.~:/?#@!$&'()*+,;=%]*)?`,
    'gi',
  ),
  // bare suffix: .cn域名, .docx格式
  new RegExp(`(?<![\\w.])\\.(?:${domains}|${fileTypes})(?!\\w)`, 'gi'),
  // file name
  new RegExp(`(?<![\\w.()-])[\\w.()\\-[\\]]+\\.(?:${fileTypes})(?!\\w)`, 'gi'),
  // path
  /(?<![\w.~])(?:[a-z]:\\|~\/|\.{1,2}\/|\/(?=[a-z_]))[\w\-.~/\\]*/gi,
  // version, IP address
  /(?<![\w.])(?:v\d{1,4}(?:\.\d{1,5})+|\d{1,3}\.\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?![\w.])/gi,
  // call, index, tag, inline code, option of a command line
  /(?<![\w.])[a-z_][\w.]*\([^()]*\)/gi,
  /<\/?[a-z!][^<>]*>/gi,
  /(?<![\w-])--?[a-z][\w-]*(?:=\S+)?/gi,
  emoticon,
  // phone number: area code, service number, country code
  /(?<![\w.-])(?:\+\d{1,3}-?)?(?:\(0\d{2,3}\)|0\d{2,3}-|[48]00-)\d{3,8}(?:-\d{1,6})?(?:\/\d{1,8})*(?![\w.])/g,
  // document, model and item numbers: GB/T, COVID-19, CZ-5B/Y3, 5-3-201
  /(?<![\w-])[a-z]+\d*(?:\/[a-z]+)?-\d+[\w]*(?:[-/]\w+)*/gi,
  /(?<![\w.-])\d+[a-z]+-\w+(?:-\w+)*/gi,
  /(?<![\w.%-])(?!\d{4}-\d{1,2}-\d{1,2}(?![\w-]))\d+-\d+(?:-\d+)+(?![\w.%-])/g,
];

/**
 * What of a run of ASCII (and Latin letters) no rule may touch. `run` is maximal in `text`; the spans may come unsorted and overlap, and
 * a file name or a brace block may reach beyond the run.
 */
export function asciiSpans(text: string, run: Span): Span[] {
  const spans: Span[] = [];
  let words = 0;
  let passageStart = -1;
  let passageEnd = -1;
  let at = run.start;
  const closePassage = (): void => {
    if (words >= 2) spans.push(trimPassage(text, passageStart, passageEnd));
    words = 0;
    passageStart = -1;
  };
  while (at < run.end) {
    if (text.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    let end = at;
    let latin = false;
    let technical = false;
    while (end < run.end && text.charCodeAt(end) !== 0x20) {
      const code = text.charCodeAt(end);
      if (isLatin(code)) latin = true;
      else if (!isDigit(code)) technical = true;
      end++;
    }
    const standard = standardNumber(text, at, end);
    if (standard > 0) spans.push({ start: at, end: standard });
    if (end - at > LONGEST_TOKEN) spans.push({ start: at, end });
    else if (technical) tokenSpans(text, at, end, spans);
    if (latin) {
      if (passageStart < 0) passageStart = at;
      passageEnd = end;
      words++;
    } else if (!isInnerToken(text, at, end)) closePassage();
    at = end;
  }
  closePassage();
  const tick = text.indexOf('`', run.start);
  if (tick >= 0 && tick < run.end) {
    const close = text.indexOf('`', tick + 1);
    if (close > 0 && close < run.end) spans.push({ start: tick, end: close + 1 });
  }
  const brace = text.indexOf('{', run.start);
  if (brace >= 0 && brace < run.end) {
    const close = text.indexOf('}', brace);
    if (close > 0 && close - brace <= LONGEST_BLOCK) spans.push(block(text, brace));
  }
  return spans;
}

/** Numbers and signs between words belong to an English passage (`Windows 11 Pro & Office`). */
function isInnerToken(text: string, start: number, end: number): boolean {
  return end - start <= 12 && !/[()]/.test(text.slice(start, end));
}

/** The end of `GB/T 15834-2011`, whose number stands behind a space; 0 when the token is something else. */
function standardNumber(text: string, start: number, end: number): number {
  if (end - start > 8 || text.charCodeAt(end) !== 0x20) return 0;
  if (!/^[A-Z]{1,4}(?:\/[A-Z]{1,3})?$/.test(text.slice(start, end))) return 0;
  const number = /^ \d{2,6}(?:\.\d+)*[-—]\d{2,4}(?!\d)/.exec(text.slice(end, end + 20));
  return number ? end + number[0].length : 0;
}

function tokenSpans(text: string, start: number, end: number, spans: Span[]): void {
  const token = text.slice(start, end);
  for (const pattern of tokenPatterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(token); match; match = pattern.exec(token)) {
      if (match[0] === '') {
        pattern.lastIndex++;
        continue;
      }
      const from = start + match.index;
      spans.push({
        start: fileNameStart(text, from, match[0]),
        // An emoticon keeps its marks.
        end: pattern === emoticon ? from + match[0].length : trimEnd(text, from, from + match[0].length),
      });
    }
  }
}

/** A file's name may begin with 汉字 and a bracket: 总结(终稿).docx. Only the bracket matters to the rules. */
function fileNameStart(text: string, from: number, match: string): number {
  if (!match.startsWith('.') && !match.startsWith(')')) return from;
  if (text.charCodeAt(from - 1) !== 0x29) return from;
  const open = text.lastIndexOf('(', from - 1);
  return open >= 0 && from - open <= 40 ? open : from;
}

/** Marks that end a sentence don't belong to an address, nor does a bracket that opens before it. */
function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start) {
    const last = text[to - 1]!;
    if (last === ')' || last === ']') {
      const opener = last === ')' ? '(' : '[';
      const body = text.slice(start, to);
      if (body.split(opener).length >= body.split(last).length) break;
    } else if (!'.,;:!?\'"'.includes(last)) break;
    to--;
  }
  return to;
}

/**
 * An English passage without the marks round it that belong to the Chinese sentence: brackets and quotes that wrap it, a comma before
 * 汉字. A full stop, question or exclamation mark at its end is its own.
 */
function trimPassage(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && !isWordCharacter(text.charCodeAt(start))) start++;
  while (end > start && ',;:)]"\''.includes(text[end - 1]!)) end--;
  if (
    end < to &&
    text[end] === ')' &&
    text.slice(start, end).split('(').length > text.slice(start, end).split(')').length
  )
    end++;
  return { start, end };
}

function isWordCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** `{…}` with nested braces, as far as it closes; else the brace alone. */
function block(text: string, open: number): Span {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_BLOCK);
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return { start: open, end: i + 1 };
    else if (depth === 1 && isHan(code) && i - open > 200) break;
  }
  return { start: open, end: open + 1 };
}
