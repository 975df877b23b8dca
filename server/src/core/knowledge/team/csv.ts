import type { Span } from '../../text/span';

// Own code and not a library: the small ones that run in a worker (papaparse among them) don't tell where a cell stands, and a
// mistake in a team's file has to be underlined in its place.

/** One cell: `start`/`end` are UTF-16 offsets of its text as written, quotes included. */
export interface CsvCell extends Span {
  /** Unquoted, with white space at both ends gone. */
  readonly text: string;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  /** Line of the row's first cell, from 1. */
  readonly line: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Cells whose quote isn't closed; they're taken to end with their line. */
  readonly unclosed: readonly CsvCell[];
}

/**
 * Splits a CSV text (RFC 4180; LF or CRLF, a byte-order mark is skipped). Cells are parted by commas, or by tabs when the first line
 * has tabs and no comma, as spreadsheets paste them. Rows without any text and rows that begin with `#` are left out. Never throws.
 */
export function readCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  const unclosed: CsvCell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  const firstLine = text.slice(at, endOfLine(text, at));
  const separator = firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',';

  while (at < text.length) {
    const cells: CsvCell[] = [];
    const rowLine = line;
    const rowStart = at;
    for (;;) {
      const start = at;
      let value: string | null = null;
      if (text[at] === '"') {
        const end = closingQuote(text, at);
        if (end === null) unclosed.push({ start, end: endOfLine(text, at), text: '' });
        else {
          for (let i = at; i < end; i++) if (text.charCodeAt(i) === 10) line++;
          value = text.slice(at + 1, end - 1).replaceAll('""', '"');
          at = end;
        }
      }
      const rest = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
      let end = at;
      if (text[end - 1] === '\r' && end > start && (text[at] === '\n' || at === text.length)) end--;
      cells.push({ start, end, text: ((value ?? '') + text.slice(rest, Math.max(rest, end))).trim() });
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\n') {
      at++;
      line++;
    }
    const blank = cells.every((cell) => cell.text === '');
    if (!blank && text[rowStart] !== '#') rows.push({ cells, line: rowLine });
  }
  return { rows, unclosed };
}

/** The offset behind the quote that closes the one at `start`, or null. */
function closingQuote(text: string, start: number): number | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
