import type { SourceLines } from './lines';
import { readPageNumber } from './pageNumber';

/** What a row that isn't part of the text is. */
export enum Furniture {
  None = 0,
  PageNumber = 1,
  RunningHeader = 2,
  BrowserLine = 3,
}

/** Rows of the page's furniture, and repeated headers glued to the front of the title. */
export interface PageFurniture {
  /** By row, a {@link Furniture}. */
  readonly kind: Uint8Array;
  /** Source offset behind a header that is glued to the first row's text, or 0. */
  readonly gluedUntil: number;
}

/** A running header is no longer than this many characters, white space left out. */
const LONGEST_HEADER = 60;

/** Finds page numbers, running headers and footers, and the lines that browsers print. */
export function findFurniture(lines: SourceLines): PageFurniture {
  const { rows } = lines;
  const kind = new Uint8Array(rows.count);
  markPageNumbers(lines, kind);
  markBrowserLines(lines, kind);
  markRunningHeaders(lines, kind);
  markTitleTwin(lines, kind);
  return { kind, gluedUntil: gluedHeader(lines, kind) };
}

function markPageNumbers(lines: SourceLines, kind: Uint8Array): void {
  const { source, rows } = lines;
  const last = rows.count - 1;
  const bareRows: { row: number; page: number }[] = [];
  for (let row = 0; row <= last; row++) {
    const number = readPageNumber(source, rows.start[row]!, rows.end[row]!);
    if (!number) continue;
    if (number.form !== 'bare') kind[row] = Furniture.PageNumber;
    else bareRows.push({ row, page: number.page });
  }
  // Bare digits count at the edge of a page, or as members of a sequence.
  let previous = 0;
  let pagesBefore = 0;
  let at = 0;
  for (const { row, page } of bareRows) {
    for (; at <= row; at++) pagesBefore += rows.pageBreak[at]!;
    const atEdge = row === last || rows.pageBreak[row]! !== 0 || rows.pageBreak[row + 1]! !== 0;
    const inOrder = page === previous + 1 || page === pagesBefore + 1;
    if (
      inOrder &&
      (atEdge || page > 1) &&
      !(row === last && page > 1 && previous === 0 && pagesBefore === 0)
    ) {
      kind[row] = Furniture.PageNumber;
      previous = page;
    }
  }
}

const browserHeader =
  /^\d{2,4}[/.-]\d{1,2}[/.-]\d{1,2}[,，]?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s|$)/;
const browserFooter = /^(?:https?|file|about):\S*\s*(?:\d{1,4}\s*\/\s*\d{1,4})?$/;

function markBrowserLines(lines: SourceLines, kind: Uint8Array): void {
  const { source, rows } = lines;
  const heads: number[] = [];
  let feet = 0;
  for (let row = 0; row < rows.count; row++) {
    const start = rows.start[row]!;
    const code = source.charCodeAt(start);
    const digit = code >= 0x30 && code <= 0x39;
    if (!digit && code !== 0x68 && code !== 0x66 && code !== 0x61) continue;
    if (rows.end[row]! - start > 400) continue;
    const text = source.slice(start, rows.end[row]!);
    if (digit ? browserHeader.test(text) : false) heads.push(row);
    else if (!digit && browserFooter.test(text)) {
      const counted = /\d\s*\/\s*\d+$/.test(text);
      if (counted || rows.pageBreak[Math.min(rows.count - 1, row + 1)]! !== 0 || row === rows.count - 1) {
        kind[row] = Furniture.BrowserLine;
        feet++;
      }
    }
  }
  // A date and time at the start of a line is a browser's when the footer is there too, or when it repeats.
  for (const row of heads) if (feet > 0 || row === 0 || heads.length > 1) kind[row] = Furniture.BrowserLine;
}

/** The row without white space, or '' when it is too long for a header. */
function keyOf({ source, rows }: SourceLines, row: number): string {
  const start = rows.start[row]!;
  const end = rows.end[row]!;
  if (end - start > 2 * LONGEST_HEADER) return '';
  const text = source.slice(start, end).replace(/\s+/g, '');
  return text.length > LONGEST_HEADER ? '' : text;
}

/** Rows at the edge of a page whose text, digits aside, stands at the same edge of another page. */
function markRunningHeaders(lines: SourceLines, kind: Uint8Array): void {
  const { rows } = lines;
  const seen = new Map<string, number[]>();
  const note = (row: number, edge: string): void => {
    const key = keyOf(lines, row);
    if (key.length < 2) return;
    const shape = edge + key.replace(/[0-9]+/g, '#');
    const list = seen.get(shape);
    if (list) list.push(row);
    else seen.set(shape, [row]);
  };
  for (let row = 0; row < rows.count; row++) {
    const opens = row === 0 || rows.pageBreak[row]! !== 0 || startsPage(kind, row);
    if (opens) {
      let top = row;
      while (top < rows.count && kind[top] !== Furniture.None) top++;
      if (top < rows.count) note(top, 'top');
    }
    const closes =
      row + 1 < rows.count && (rows.pageBreak[row + 1]! !== 0 || kind[row + 1] !== Furniture.None);
    if (closes && kind[row] === Furniture.None && row > 0) note(row, 'end');
  }
  for (const [, list] of seen) {
    if (list.length < 2) continue;
    // The title itself is the first of the copies when the first page has no header.
    for (const row of list) kind[row] = Furniture.RunningHeader;
  }
}

function startsPage(kind: Uint8Array, row: number): boolean {
  return kind[row] === Furniture.None && row > 0 && kind[row - 1] !== Furniture.None;
}

/** A first row that says what the title below it says again. */
function markTitleTwin(lines: SourceLines, kind: Uint8Array): void {
  const { rows } = lines;
  let first = 0;
  while (first < rows.count && kind[first] !== Furniture.None) first++;
  if (first + 1 >= rows.count) return;
  const header = keyOf(lines, first);
  if (header.length < 4) return;
  let title = '';
  for (let row = first + 1; row < rows.count && row < first + 4 && title.length < header.length; row++)
    title += keyOf(lines, row);
  if (title.startsWith(header)) kind[first] = Furniture.RunningHeader;
}

/** PDFBox puts header and title on one line: how far the header goes. */
function gluedHeader(lines: SourceLines, kind: Uint8Array): number {
  const { source, rows } = lines;
  if (rows.count === 0 || kind[0] !== Furniture.None) return 0;
  const start = rows.start[0]!;
  const text = source.slice(start, Math.min(rows.end[0]!, start + 2 * LONGEST_HEADER)).replace(/\s+/g, '');
  for (let half = text.length >> 1; half >= 4; half--) {
    if (text.startsWith(text.slice(0, half), half) && (half * 2 === text.length || half >= 8)) {
      let at = start;
      for (let seen = 0; seen < half; at++) if (!/\s/.test(source[at]!)) seen++;
      return at;
    }
  }
  return 0;
}
