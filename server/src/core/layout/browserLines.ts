import { Furniture } from './furniture';
import type { SourceLines } from './lines';

/** `2023/7/15 10:30`, `11/23/26, 8:26 AM`, alone or with the page's title behind it. */
const dateAndTime =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，]?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s|$)/;
const address = /^(?:https?|file|about|chrome):\S*(?:\s+\d{1,4}\s*\/\s*\d{1,4})?$/;

/** Nothing longer is looked at. */
const LONGEST = 400;

/** Marks the date and title line and the address line that browsers put on every printed page. */
export function markBrowserLines(lines: SourceLines, kind: Uint8Array): void {
  const { source, rows } = lines;
  const heads: number[] = [];
  let feet = 0;
  for (let row = 0; row < rows.count; row++) {
    const start = rows.start[row]!;
    const end = rows.end[row]!;
    const code = source.charCodeAt(start);
    const digit = code >= 0x30 && code <= 0x39;
    if ((!digit && code !== 0x68 && code !== 0x66 && code !== 0x61 && code !== 0x63) || end - start > LONGEST)
      continue;
    const text = source.slice(start, end);
    if (digit) {
      if (dateAndTime.test(text)) heads.push(row);
    } else if (address.test(text)) {
      // An address alone on its line is often text; at the foot of a page it isn't.
      const besideNumber =
        kind[row + 1] === Furniture.PageNumber || (row > 0 && kind[row - 1] === Furniture.PageNumber);
      if (
        /\d\s*\/\s*\d+$/.test(text) ||
        besideNumber ||
        (row + 1 < rows.count && rows.pageBreak[row + 1] !== 0)
      ) {
        kind[row] = Furniture.BrowserLine;
        feet++;
      }
    }
  }
  // A date and time at the start of a line is a browser's when the address is there too, or at the very top of several pages.
  let tops = 0;
  for (const row of heads) if (row === 0 || rows.pageBreak[row] !== 0) tops++;
  for (const row of heads)
    if (feet > 0 || (tops > 1 && tops === heads.length)) kind[row] = Furniture.BrowserLine;
}
