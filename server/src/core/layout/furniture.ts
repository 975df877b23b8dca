import { markBrowserLines } from './browserLines';
import type { SourceLines } from './lines';
import { readPageNumber } from './pageNumber';
import { gluedHeader, markRunningHeaders } from './runningHeaders';

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

/** Finds page numbers, running headers and footers, and the lines that browsers print. */
export function findFurniture(lines: SourceLines): PageFurniture {
  const kind = new Uint8Array(lines.rows.count);
  markPageNumbers(lines, kind);
  markBrowserLines(lines, kind);
  markRunningHeaders(lines, kind);
  // A text of nothing but numbers is a text.
  if (kind.every((value) => value !== Furniture.None)) kind.fill(Furniture.None);
  return { kind, gluedUntil: gluedHeader(lines, kind) };
}

function markPageNumbers(lines: SourceLines, kind: Uint8Array): void {
  const { source, rows } = lines;
  const last = rows.count - 1;
  const bareRows: { row: number; page: number }[] = [];
  for (let row = 0; row <= last; row++) {
    const number = readPageNumber(source, rows.start[row]!, rows.end[row]!);
    if (!number) continue;
    if (number.form === 'bare') bareRows.push({ row, page: number.page });
    else kind[row] = Furniture.PageNumber;
  }
  // A column of figures is no series of pages.
  if (bareRows.length > 4 && bareRows.length * 4 > rows.count) return;
  // Bare digits count at the edge of a page, or as members of a sequence.
  let previous = 0;
  let pagesBefore = 0;
  let at = 0;
  for (const { row, page } of bareRows) {
    for (; at <= row; at++) pagesBefore += rows.pageBreak[at]!;
    const atEdge = row === last || rows.pageBreak[row]! !== 0 || rows.pageBreak[row + 1]! !== 0;
    const expected = page === previous + 1 || page === pagesBefore + 1;
    const begins = previous > 0 || page === 1 || pagesBefore > 0;
    if (begins && expected && (atEdge || hasSuccessor(bareRows, row, page))) {
      kind[row] = Furniture.PageNumber;
      previous = page;
    }
  }
}

/** Whether the next number follows at least a few rows further down. */
function hasSuccessor(
  bareRows: readonly { row: number; page: number }[],
  row: number,
  page: number,
): boolean {
  let low = 0;
  let high = bareRows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bareRows[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(bareRows.length, low + 4); i++) {
    if (bareRows[i]!.page === page + 1 && bareRows[i]!.row - row > 12) return true;
  }
  // The last of a sequence has only predecessors.
  for (let i = low - 2; i >= Math.max(0, low - 6); i--) {
    if (bareRows[i]!.page === page - 1 && row - bareRows[i]!.row > 12) return true;
  }
  return false;
}
