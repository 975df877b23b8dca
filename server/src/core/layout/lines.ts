import { CELL_BREAK, CELL_SPACE, CELL_STOP, cellOf, EM, WIDTH_MASK } from './cells';
import { createIntList, type IntList } from './intList';

/**
 * The lines of a source that hold text (rows), one column of numbers per property, so that a text of a million lines costs a
 * few arrays. Lines that are empty or only white space are counted in {@link Rows.blanks} of the row behind them.
 */
export interface Rows {
  readonly count: number;
  /** Source offset of the first and behind the last character that isn't white space. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where the row's line begins, and where its line break begins. */
  readonly lineStart: Int32Array;
  readonly lineEnd: Int32Array;
  /** Width of the text in quarters of an em, inner spaces as they would be set. */
  readonly width: Int32Array;
  /** White space before the text in quarters of an em; an ASCII space counts half an em as in a fixed grid. */
  readonly indent: Int32Array;
  /** How many lines without text stand before the row since the row above. */
  readonly blanks: Int32Array;
  /** How many of them hold white space. */
  readonly spacedBlanks: Int32Array;
  /** 1 when a form feed stands between the row above and this one. */
  readonly pageBreak: Int32Array;
  /** Index into {@link Layout.spaces} and {@link Layout.specials} of the first entry that belongs to the row or what is behind it. */
  readonly firstSpace: Int32Array;
}

/** A source taken apart into rows. */
export interface SourceLines {
  readonly source: string;
  readonly rows: Rows;
  /** Offsets where a run of white space between two characters of one row starts, in order. */
  readonly spaces: IntList;
  /** Offsets of characters that `characters.ts` decides about, in order, wherever they stand. */
  readonly specials: IntList;
  /** The line break that the source uses most at its beginning; inserted ones follow it. */
  readonly eol: '\n' | '\r\n' | '\r';
}

const LF = 10;
const CR = 13;
const FF = 12;

/** Reads a source in one pass. Linear in its length, whatever it holds. */
export function readLines(source: string): SourceLines {
  const columns = Array.from({ length: 10 }, () => createIntList());
  const [starts, ends, lineStarts, lineEnds, widths, indents, blanksOf, spacedOf, breaks, firsts] =
    columns as [IntList, IntList, IntList, IntList, IntList, IntList, IntList, IntList, IntList, IntList];
  const spaces = createIntList();
  const specials = createIntList();
  const length = source.length;
  let at = 0;
  let blanks = 0;
  let spaced = 0;
  let pageBreak = 0;
  while (at < length) {
    const lineStart = at;
    let start = -1;
    let end = at;
    let width = 0;
    let indent = 0;
    // Width of the white space since the last character of text, and where it starts.
    let pendingWidth = 0;
    let pendingAt = -1;
    const firstSpace = spaces.length;
    let cell = 0;
    while (at < length) {
      const code = source.charCodeAt(at);
      cell = cellOf[code]!;
      if ((cell & CELL_STOP) !== 0) {
        if ((cell & CELL_BREAK) !== 0) break;
        if ((cell & CELL_SPACE) !== 0) {
          if (start < 0) indent += code === 0x3000 ? EM : code === 9 ? 2 * EM : 2;
          else {
            if (pendingAt < 0) pendingAt = at;
            pendingWidth += cell & WIDTH_MASK;
          }
          at++;
          continue;
        }
        specials.push(at);
        // Invisible: neither text nor white space.
        if ((cell & WIDTH_MASK) === 0) {
          at++;
          continue;
        }
      }
      if (pendingAt >= 0) {
        spaces.push(pendingAt);
        width += pendingWidth;
        pendingAt = -1;
        pendingWidth = 0;
      } else if (start < 0) start = at;
      width += cell & WIDTH_MASK;
      at++;
      // Plain characters, nearly all of a text: a cell without other bits is its width.
      while (at < length && ((cell = cellOf[source.charCodeAt(at)]!) & CELL_STOP) === 0) {
        width += cell;
        at++;
      }
      end = at;
    }
    if (start >= 0) {
      starts.push(start);
      ends.push(end);
      lineStarts.push(lineStart);
      lineEnds.push(at);
      widths.push(width);
      indents.push(indent);
      blanksOf.push(blanks);
      spacedOf.push(spaced);
      breaks.push(pageBreak);
      firsts.push(firstSpace);
      blanks = 0;
      spaced = 0;
      pageBreak = 0;
    }
    if (at >= length) break;
    const code = source.charCodeAt(at);
    if (code === FF) pageBreak = 1;
    // A form feed alone on its line marks a page, it isn't a blank line.
    if (start < 0 && (code !== FF || at > lineStart)) {
      blanks++;
      if (at > lineStart) spaced++;
    }
    at += code === CR && source.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  const count = starts.length;
  return {
    source,
    rows: {
      count,
      start: starts.toArray(),
      end: ends.toArray(),
      lineStart: lineStarts.toArray(),
      lineEnd: lineEnds.toArray(),
      width: widths.toArray(),
      indent: indents.toArray(),
      blanks: blanksOf.toArray(),
      spacedBlanks: spacedOf.toArray(),
      pageBreak: breaks.toArray(),
      firstSpace: firsts.toArray(),
    },
    spaces,
    specials,
    eol: lineBreakOf(source),
  };
}

function lineBreakOf(source: string): '\n' | '\r\n' | '\r' {
  const lf = source.indexOf('\n');
  if (lf > 0 && source.charCodeAt(lf - 1) === CR) return '\r\n';
  if (lf >= 0) return '\n';
  return source.includes('\r') ? '\r' : '\n';
}
