import { EM } from './cells';
import type { Rows } from './lines';
import { endOf, EndKind } from './rowEnds';

/** The width that a text was wrapped at, as far as its lines tell. */
export interface PageWidth {
  /** In quarters of an em: a full line is at most this wide (hanging punctuation comes on top). */
  readonly width: number;
  /** Rows within {@link SLACK} of the width. */
  readonly full: number;
  /** How many of them stop in the middle of a sentence: wrapped text does, verse and lists don't. */
  readonly fullMid: number;
  /** True when lines pile up at one width and most of those stop in mid-sentence. Nothing is joined otherwise. */
  readonly wrapped: boolean;
}

/** 避头尾 moves at most two 汉字 to the next line. */
export const SLACK = 2 * EM;

const WIDEST = 200 * EM;

/** Nothing narrower than this is set as running text. */
const NARROWEST = 9 * EM;

/** Measures the rows that `skip` doesn't mark. */
export function measurePage(source: string, rows: Rows, skip: Uint8Array): PageWidth {
  const histogram = new Int32Array(WIDEST + 1);
  let counted = 0;
  for (let row = 0; row < rows.count; row++) {
    if (skip[row] !== 0) continue;
    counted++;
    const width = rows.width[row]!;
    if (width <= WIDEST) histogram[width]!++;
  }
  // The window of two 汉字 that holds the most lines, among those that few lines outgrow.
  let best = 0;
  let bestEnd = 0;
  let above = counted;
  let inWindow = 0;
  for (let width = 0; width <= WIDEST; width++) {
    inWindow += histogram[width]!;
    above -= histogram[width]!;
    if (width > SLACK) inWindow -= histogram[width - SLACK - 1]!;
    if (
      width >= NARROWEST &&
      inWindow >= best &&
      histogram[width]! > 0 &&
      wider(histogram, width, above) * 5 <= inWindow
    ) {
      best = inWindow;
      bestEnd = width;
    }
  }
  // Digits and Latin letters are never set exactly as wide as counted: the top of the pile, not its stragglers.
  above = Math.max(1, Math.ceil(best / 12));
  let width = bestEnd;
  while (width > bestEnd - SLACK) {
    above -= histogram[width]!;
    if (above <= 0) break;
    width--;
  }
  let full = 0;
  let fullMid = 0;
  for (let row = 0; row < rows.count; row++) {
    if (skip[row] !== 0) continue;
    const slack = width - rows.width[row]!;
    if (slack > SLACK || slack < -SLACK) continue;
    full++;
    if (endOf(source, rows.end[row]!) !== EndKind.Stop) fullMid++;
  }
  const wrapped = full >= 3 && fullMid >= 2 && fullMid * 100 >= full * 45 && full * 10 >= counted;
  return { width, full, fullMid, wrapped };
}

/** How many rows are wider than a width with its hanging punctuation, when `above` are wider than the width. */
function wider(histogram: Int32Array, width: number, above: number): number {
  let hanging = 0;
  for (let hung = width + 1; hung <= width + EM && hung <= WIDEST; hung++) hanging += histogram[hung]!;
  return above - hanging;
}
