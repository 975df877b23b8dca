import { EM } from './cells';
import type { Rows } from './lines';
import { endOf, EndKind } from './rowEnds';
import { Opener, openerOf } from './rowOpeners';

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

/** So many full rows are no chance. */
const CERTAIN = 12;

enum Look {
  Plain,
  /** Sentences run through the row: it has commas or stops inside, or leaves a bracket open. */
  Running,
  /** White space parts it into columns. */
  Table,
}

function lookAt(source: string, start: number, end: number): Look {
  let look = Look.Plain;
  let open = 0;
  let blank = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= 0x4e00 && code < 0xa000) {
      blank = 0;
      continue;
    }
    if (code === 0x20 || code === 0x3000 || code === 9) {
      if (code === 9 || ++blank > 1) return Look.Table;
      continue;
    }
    blank = 0;
    if ((code === 0xff0c || code === 0x3002 || code === 0xff1b) && at < end - 2) look = Look.Running;
    else if (code === 0xff08 || code === 0x201c || code === 0x300a) open++;
    else if (code === 0xff09 || code === 0x201d || code === 0x300b) open--;
  }
  return open !== 0 ? Look.Running : look;
}

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
  let running = 0;
  for (let row = 0; row < rows.count; row++) {
    if (skip[row] !== 0) continue;
    const slack = width - rows.width[row]!;
    if (slack > SLACK || slack < -SLACK) continue;
    const look = lookAt(source, rows.start[row]!, rows.end[row]!);
    if (look === Look.Table) continue;
    full++;
    if (look === Look.Running) running++;
    if (endOf(source, rows.end[row]!) !== EndKind.Stop) fullMid++;
  }
  const wrapped =
    full >= 3 &&
    fullMid >= 2 &&
    fullMid * 100 >= full * 45 &&
    full * 10 >= counted &&
    // Headlines and list items may be of one length by chance; sentences have commas.
    (running * (full < CERTAIN ? 3 : 8) >= full || structureTells(source, rows, skip, width));
  return { width, full, fullMid, wrapped };
}

/** How many rows are wider than a width with its hanging punctuation, when `above` are wider than the width. */
function wider(histogram: Int32Array, width: number, above: number): number {
  let hanging = 0;
  for (let hung = width + 1; hung <= width + EM && hung <= WIDEST; hung++) hanging += histogram[hung]!;
  return above - hanging;
}

/**
 * Whether something other than the width tells full rows from short ones: what follows a short row opens an item or is indented and
 * what follows a full one isn't, or short rows end in white space and full ones don't.
 */
function structureTells(source: string, rows: Rows, skip: Uint8Array, width: number): boolean {
  let fulls = 0;
  let shorts = 0;
  const after = { full: [0, 0, 0], short: [0, 0, 0] };
  let upper = -1;
  for (let row = 0; row < rows.count; row++) {
    if (skip[row] !== 0) continue;
    if (upper >= 0) {
      const slack = width - rows.width[upper]!;
      const counts = slack <= SLACK ? after.full : slack > 2 * SLACK ? after.short : null;
      if (counts === after.full) fulls++;
      else if (counts) shorts++;
      if (counts) {
        if (openerOf(source, rows.start[row]!, rows.end[row]!) >= Opener.Item) counts[0]!++;
        if (rows.indent[row]! > rows.indent[upper]!) counts[1]!++;
        if (rows.lineEnd[upper]! > rows.end[upper]!) counts[2]!++;
      }
    }
    upper = row;
  }
  return (
    fulls >= 3 &&
    shorts >= 3 &&
    after.full.some((count, sign) => count * 5 <= fulls * 2 && after.short[sign]! * 4 >= shorts * 3)
  );
}
