// A CSV file as a list of objects keyed by its header. Throws with the line number on anything odd.
import { readFileSync } from 'node:fs';

/** Splits CSV text into rows of cells: quotes, doubled quotes, CRLF, a byte-order mark. */
export function splitCsv(text, file = 'csv') {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  const source = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\n') line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '"') throw new Error(`${file}:${line}: a quote inside an unquoted cell`);
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      row.push(cell.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (quoted) throw new Error(`${file}:${line}: a quoted cell isn't closed`);
  if (cell !== '' || row.length) rows.push([...row, cell]);
  return rows;
}

/** Reads a CSV file; every row must have as many cells as the header and the columns `wanted` must be there. */
export function readCsv(file, wanted) {
  const [header, ...rows] = splitCsv(readFileSync(file, 'utf8'), file);
  for (const column of wanted) {
    if (!header.includes(column)) throw new Error(`${file}:1: no column "${column}"`);
  }
  return rows.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`${file}:${index + 2}: ${cells.length} cells instead of ${header.length}`);
    }
    return Object.fromEntries(header.map((column, at) => [column, cells[at].trim()]));
  });
}

/** The rows as CSV text with a header. */
export function writeCsv(columns, rows) {
  const quote = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => quote(String(cell))).join(',') + '\n')
    .join('');
}
