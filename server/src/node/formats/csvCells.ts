/** One row of a CSV file for spreadsheets (RFC 4180). A cell that would start a formula gets an apostrophe: drafts come from anywhere. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Without it Excel takes the file for the system's own encoding. */
export const CSV_BYTE_ORDER_MARK = '\ufeff';

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
