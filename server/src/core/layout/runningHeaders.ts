import { Furniture } from './furniture';
import type { SourceLines } from './lines';
import { Opener, openerOf } from './rowOpeners';

/** A running header is no longer than this many characters, white space left out. */
const LONGEST = 60;

/** The title and its twins are looked for among this many rows at the top. */
const HEAD = 6;

/** Fewer rows are no page: whoever says a thing twice there means it. */
const LEAST_ROWS = 6;

/** Sentences repeat by chance or for effect; a header or title holds none. */
const sentence = /[。；！？]/;

/** A row without white space, or '' when it is too long for a header. */
function keyOf({ source, rows }: SourceLines, row: number): string {
  const start = rows.start[row]!;
  const end = rows.end[row]!;
  if (end - start > 2 * LONGEST) return '';
  const text = source.slice(start, end).replace(/\s+/g, '');
  return text.length > LONGEST ? '' : text;
}

/**
 * Marks running headers and footers: rows at the edge of a page that stand at the edge of another page too (numbers aside), or that
 * repeat the title. One copy of the title stays.
 */
export function markRunningHeaders(lines: SourceLines, kind: Uint8Array): void {
  const { rows } = lines;
  const edges = edgeRows(lines, kind);
  const groups = new Map<string, number[]>();
  for (const row of edges) {
    const key = keyOf(lines, row);
    // A header says something: two 汉字 or words at least.
    if (key.length < 3) continue;
    const shape = key.replace(/[0-9]+/g, '#');
    const list = groups.get(shape);
    if (list) list.push(row);
    else groups.set(shape, [row]);
  }
  for (const [shape, list] of groups) {
    if (list.length < 2 || !mayRepeat(lines, shape, list)) continue;
    // 第二章 in the contents and above its text.
    const row = list[0]!;
    if (list.length === 2 && openerOf(lines.source, rows.start[row]!, rows.end[row]!) >= Opener.Item)
      continue;
    for (const row of list) kind[row] = Furniture.RunningHeader;
  }
  const head: number[] = [];
  for (let row = 0; row < rows.count && row < 3 * HEAD && head.length < HEAD; row++) {
    if (kind[row] === Furniture.None || kind[row] === Furniture.RunningHeader) head.push(row);
  }
  keepOneTitle(lines, kind, head);
  markMasthead(lines, kind, head);
  markTitleCopies(lines, kind, edges);
}

/** Rows of text next to a page break or to other furniture, and those at the top and the bottom of the text. */
function edgeRows({ rows }: SourceLines, kind: Uint8Array): number[] {
  const edges: number[] = [];
  let texts = 0;
  for (let row = 0; row < rows.count; row++) {
    if (kind[row] !== Furniture.None) continue;
    texts++;
    const top = texts <= HEAD || rows.pageBreak[row] !== 0 || (row > 0 && kind[row - 1] !== Furniture.None);
    const bottom =
      row === rows.count - 1 || rows.pageBreak[row + 1] !== 0 || kind[row + 1] !== Furniture.None;
    if (top || bottom) edges.push(row);
  }
  return edges;
}

/** Lines that differ in numbers only are a header when the numbers run on; those that don't differ always are. */
function mayRepeat(lines: SourceLines, shape: string, list: readonly number[]): boolean {
  // Ends of sentences repeat by chance.
  if (sentence.test(shape) || shape.endsWith('，')) return false;
  if (!shape.includes('#')) return true;
  const numbers = list.map((row) =>
    keyOf(lines, row)
      .match(/[0-9]+/g)!
      .map(Number),
  );
  return (
    numbers[0]!.some((_, place) =>
      numbers.every((values, i) => i === 0 || values[place]! - numbers[i - 1]![place]! === 1),
    ) || numbers.every((values) => values.join() === numbers[0]!.join())
  );
}

/** Of several copies of the title at the top one stays: the one that isn't cut short, else the first. */
function keepOneTitle(lines: SourceLines, kind: Uint8Array, head: readonly number[]): void {
  const first = head[0];
  if (first === undefined || lines.rows.count < LEAST_ROWS) return;
  // A header above the title that says the beginning of the title.
  for (let i = 0; i + 1 < head.length && i < 2; i++) {
    const header = keyOf(lines, head[i]!);
    if (header.length < 4 || sentence.test(header)) continue;
    let title = '';
    for (let k = i + 1; k < head.length && k < i + 4 && title.length < header.length; k++)
      title += keyOf(lines, head[k]!);
    if (!title.startsWith(header)) continue;
    kind[head[i]!] = Furniture.RunningHeader;
    if (keyOf(lines, head[i + 1]!) === header) kind[head[i + 1]!] = Furniture.None;
    return;
  }
  // The title on top and its header below it.
  const title = keyOf(lines, first);
  for (const row of head.slice(1)) {
    if (title.length >= 4 && !sentence.test(title) && keyOf(lines, row) === title)
      kind[row] = Furniture.RunningHeader;
  }
  if (kind[first] === Furniture.RunningHeader) {
    // Everything at the top is furniture on other pages too: a newspaper's name, or the only copy of the title.
    const next = head.find((row) => kind[row] === Furniture.None);
    if (next === undefined || !looksLikeMasthead(title)) kind[first] = Furniture.None;
  }
}

/** 滨海日报　第3版　要闻, 新城晚报2023年7月15日: names a paper, not an event. */
function looksLikeMasthead(key: string): boolean {
  return /(?:日报|晚报|时报|早报|晨报|快报|导报|商报|周报|学报|杂志|期刊|月刊|周刊|简报|内参|第[0-9一二三四五六七八九十]+[版期])/.test(
    key,
  );
}

const masthead =
  /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|早报|晨报|快报|导报|商报|周报)(?:\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日])?)?(?:第[0-9一二三四五六七八九十A-Z]{1,3}版[\u4e00-\u9fff]{0,4})?$/;

/** The head of a newspaper's page on the first row, where there is an article below. */
function markMasthead(lines: SourceLines, kind: Uint8Array, head: readonly number[]): void {
  const first = head[0];
  if (first === undefined || head.length < 4 || kind[first] !== Furniture.None) return;
  if (masthead.test(keyOf(lines, first))) kind[first] = Furniture.RunningHeader;
}

/** Rows at the edge of a page, or behind a page number, that say the beginning of the title. */
function markTitleCopies(lines: SourceLines, kind: Uint8Array, edges: readonly number[]): void {
  const { source, rows } = lines;
  let title = '';
  let first = 0;
  for (let row = 0, taken = 0; row < rows.count && taken < 3; row++) {
    if (kind[row] !== Furniture.None) continue;
    if (taken === 0) first = row;
    title += keyOf(lines, row);
    taken++;
  }
  const firstKey = undouble(keyOf(lines, first));
  if (firstKey.length < 4 || sentence.test(firstKey)) return;
  const says = (key: string): boolean =>
    key.length >= 4 && (key === firstKey || (key.length >= 8 && title.startsWith(key)));
  for (const row of edges) {
    if (row > first + HEAD && kind[row] === Furniture.None && says(keyOf(lines, row)))
      kind[row] = Furniture.RunningHeader;
  }
  // PDFBox puts the number and the header on one line, with nothing that marks the page.
  let page = 0;
  for (let row = first + 1; row < rows.count; row++) {
    const code = source.charCodeAt(rows.start[row]!);
    if (code < 0x30 || code > 0x39 || kind[row] !== Furniture.None) continue;
    const match = /^([0-9]{1,4})(.+)$/.exec(keyOf(lines, row));
    if (
      match &&
      Number(match[1]) > page &&
      Number(match[1]) <= page + 2 &&
      says(match[2]!.replace(/[0-9]+$/, ''))
    ) {
      kind[row] = Furniture.RunningHeader;
      page = Number(match[1]);
    }
  }
}

/** 国内要闻国内要闻 → 国内要闻: a header glued to the title it repeats. */
function undouble(key: string): string {
  const half = key.slice(0, key.length >> 1);
  return half.length >= 4 && key === half + half ? half : key;
}

/** PDFBox puts header and title on one line: the offset behind the header, or 0. */
export function gluedHeader(lines: SourceLines, kind: Uint8Array): number {
  const { source, rows } = lines;
  let row = 0;
  while (row < rows.count && kind[row] !== Furniture.None) row++;
  if (rows.count < LEAST_ROWS || row >= rows.count || row > 0 || rows.end[0]! - rows.start[0]! > 4 * LONGEST)
    return 0;
  const start = rows.start[0]!;
  const text = source.slice(start, Math.min(rows.end[0]!, start + 4 * LONGEST)).replace(/\s+/g, '');
  for (let half = text.length >> 1; half >= 4; half--) {
    if (sentence.test(text.slice(0, half))) continue;
    if (text.startsWith(text.slice(0, half), half) && (half * 2 === text.length || half >= 8)) {
      let at = start;
      for (let seen = 0; seen < half; at++) if (!/\s/.test(source[at]!)) seen++;
      while (/\s/.test(source[at] ?? '')) at++;
      return at;
    }
  }
  return 0;
}
