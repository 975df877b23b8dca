import type { TextEdit } from '../text/textEdit';
import type { LayoutWarning } from './article';
import type { SourceLines } from './lines';
import { endOf, EndKind } from './rowEnds';

/** Two columns side by side, as `pdftotext -layout` writes them, taken apart. */
export interface ColumnSplit {
  /** Move every right column behind its left one. Sorted, without overlaps. */
  readonly edits: readonly TextEdit[];
  /** Pages that look like columns but whose gutter isn't certain. */
  readonly warnings: readonly LayoutWarning[];
}

const NO_COLUMNS: ColumnSplit = { edits: [], warnings: [] };

/** Fewer rows side by side are a signature or a table. */
const LEAST_ROWS = 6;
/** A column of running text is at least this wide, in characters. */
const LEAST_WIDTH = 9;
/** Paragraphs, headings and signatures of the right column start up to this far behind its edge. */
const RIGHT_INDENT = 6;

/**
 * Finds pages whose rows hold a gap at one and the same place with running text on both sides. The place is counted in characters from
 * the start of the line, which is how the extractors pad. `furniture`: kinds by row.
 */
export function splitColumns(lines: SourceLines, furniture: Uint8Array): ColumnSplit {
  const { rows } = lines;
  if (gapRows(lines) < LEAST_ROWS) return NO_COLUMNS;
  const edits: TextEdit[] = [];
  const warnings: LayoutWarning[] = [];
  let from = 0;
  for (let row = 1; row <= rows.count; row++) {
    if (row < rows.count && rows.pageBreak[row] === 0) continue;
    splitPage(lines, furniture, from, row, edits, warnings);
    from = row;
  }
  return edits.length === 0 && warnings.length === 0 ? NO_COLUMNS : { edits, warnings };
}

/** How many rows hold a run of three or more spaces inside. */
function gapRows({ source, spaces }: SourceLines): number {
  let count = 0;
  for (let i = 0; i < spaces.length; i++) {
    const at = spaces.at(i);
    if (source.charCodeAt(at + 1) === 0x20 && source.charCodeAt(at + 2) === 0x20) count++;
  }
  return count;
}

/** The end of the last run of three or more spaces inside a row, from the start of its line; -1 when there is none. */
function resumeOf({ source, rows, spaces }: SourceLines, row: number): number {
  const end = rows.end[row]!;
  let found = -1;
  for (let i = rows.firstSpace[row]!; i < spaces.length && spaces.at(i) < end; i++) {
    let at = spaces.at(i);
    const start = at;
    while (source.charCodeAt(at) === 0x20) at++;
    if (at - start >= 3) found = at - rows.lineStart[row]!;
  }
  return found;
}

function splitPage(
  lines: SourceLines,
  furniture: Uint8Array,
  from: number,
  to: number,
  edits: TextEdit[],
  warnings: LayoutWarning[],
): void {
  const { source, rows } = lines;
  const resumes = new Map<number, number>();
  let gaps = 0;
  for (let row = from; row < to; row++) {
    if (furniture[row] !== 0) continue;
    const column = resumeOf(lines, row);
    if (column < LEAST_WIDTH) continue;
    gaps++;
    resumes.set(column, (resumes.get(column) ?? 0) + 1);
  }
  if (gaps < LEAST_ROWS) return;
  let column = 0;
  let most = 0;
  for (const [place, count] of resumes) {
    if (count > most || (count === most && place < column)) {
      most = count;
      column = place;
    }
  }
  // From the first to the last row that has text on both sides, and what goes on below on the left.
  let first = -1;
  let last = -1;
  for (let row = from; row < to; row++) {
    if (sideOf(lines, furniture, row, column) !== Side.Both) continue;
    if (first < 0) first = row;
    last = row;
  }
  if (first < 0) return;
  while (
    first > from &&
    sideOf(lines, furniture, first - 1, column) === Side.Left &&
    isShort(lines, first - 1, column)
  )
    first--;
  while (last + 1 < to && isOneSided(sideOf(lines, furniture, last + 1, column))) last++;
  let both = 0;
  let crossing = 0;
  let aligned = 0;
  let wide = 0;
  let mid = 0;
  for (let row = first; row <= last; row++) {
    const side = sideOf(lines, furniture, row, column);
    if (side === Side.Across) crossing++;
    if (side !== Side.Both) continue;
    both++;
    const left = leftEnd(lines, row, column);
    const right = rightStart(lines, row, column);
    if (right - rows.lineStart[row]! - column <= RIGHT_INDENT) aligned++;
    const leftWidth = left - rows.start[row]!;
    if (leftWidth >= LEAST_WIDTH && rows.end[row]! - right >= LEAST_WIDTH) wide++;
    const ending = endOf(source, left);
    if (ending === EndKind.Mid || ending === EndKind.Comma) mid++;
  }
  if (both < LEAST_ROWS || wide * 2 < both || mid * 5 < both * 2) return;
  if (crossing * 12 > last - first + 1 || aligned * 4 < both * 3) {
    warnings.push({
      rule: 'interleaved-columns',
      span: { start: rows.start[first]!, end: rows.end[first]! },
      message: '这一页像是两栏排在一起，栏界不明，未作改动',
    });
    return;
  }
  // A row across both columns parts the page into blocks that are read one after the other.
  let begin = first;
  for (let row = first; row <= last + 1; row++) {
    if (row <= last && sideOf(lines, furniture, row, column) !== Side.Across && furniture[row] === 0)
      continue;
    if (row > begin) moveRight(lines, begin, row - 1, column, edits);
    begin = row + 1;
  }
}

/** Puts the right column of the rows `first..last` behind the left one. */
function moveRight(lines: SourceLines, first: number, last: number, column: number, edits: TextEdit[]): void {
  const { source, rows, eol } = lines;
  const right: string[] = [];
  for (let row = first; row <= last; row++) {
    const start = rightStart(lines, row, column);
    if (start >= rows.end[row]!) continue;
    right.push(
      ' '.repeat(Math.max(0, start - rows.lineStart[row]! - column)) + source.slice(start, rows.end[row]!),
    );
  }
  if (right.length === 0) return;
  for (let row = first; row <= last; row++) {
    const lineEnd = rows.lineEnd[row]!;
    const left = leftEnd(lines, row, column);
    const added = row === last ? eol + right.join(eol) : '';
    if (left > rows.start[row]!) {
      if (left < lineEnd || added) edits.push({ start: left, end: lineEnd, text: added });
    } else if (row === last) edits.push({ start: rows.lineStart[row]!, end: lineEnd, text: right.join(eol) });
    else edits.push({ start: rows.lineStart[row]!, end: rows.lineStart[row + 1]!, text: '' });
  }
}

enum Side {
  Left,
  Right,
  Both,
  Across,
}

function isOneSided(side: Side): boolean {
  return side === Side.Left || side === Side.Right;
}

/** On which sides of a column's edge a row has text. */
function sideOf({ source, rows }: SourceLines, furniture: Uint8Array, row: number, column: number): Side {
  if (furniture[row] !== 0) return Side.Across;
  const edge = rows.lineStart[row]! + column;
  if (rows.end[row]! <= edge - 1) return Side.Left;
  if (rows.start[row]! >= edge) return Side.Right;
  const blank = (at: number): boolean => source.charCodeAt(at) === 0x20;
  return blank(edge - 1) && blank(edge - 2) ? Side.Both : Side.Across;
}

/** Whether a row that stands on the left only could be a line of the left column. */
function isShort({ rows }: SourceLines, row: number, column: number): boolean {
  return rows.end[row]! - rows.lineStart[row]! < column;
}

/** Source offset behind the left part's text; the row's start when there is none. */
function leftEnd({ source, rows }: SourceLines, row: number, column: number): number {
  let at = Math.min(rows.end[row]!, rows.lineStart[row]! + column);
  while (at > rows.start[row]! && source.charCodeAt(at - 1) === 0x20) at--;
  return at;
}

/** Source offset of the right part's text; the row's end when there is none. */
function rightStart({ source, rows }: SourceLines, row: number, column: number): number {
  let at = Math.max(rows.start[row]!, rows.lineStart[row]! + column);
  if (at >= rows.end[row]!) return rows.end[row]!;
  while (at < rows.end[row]! && source.charCodeAt(at) === 0x20) at++;
  return at;
}
