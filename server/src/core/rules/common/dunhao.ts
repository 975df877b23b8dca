/**
 * Visits every 顿号 that stands between two items in the given marks (”、“), where the whole row consists of such items: once an item carries a
 * note (“甲”（试点）、“乙”) or an item without marks stands in the row, the 顿号 are needed.
 */
export function forEachDunhaoBetween(
  text: string,
  open: string,
  close: string,
  visit: (at: number) => void,
): void {
  const seam = `${close}、${open}`;
  let at = text.indexOf(seam);
  while (at >= 0) {
    // The row: as far as items follow each other with nothing but 顿号 (or nothing) between.
    const row = [at + 1];
    const first = text.lastIndexOf(open, at);
    let end = closerOf(text, at + 2, open, close);
    while (end > 0) {
      if (text.startsWith(seam, end - 1)) {
        row.push(end);
        end = closerOf(text, end + 1, open, close);
      } else if (text[end] === open) end = closerOf(text, end, open, close);
      else break;
    }
    const before = text[first - 1];
    const mixed = before === '、' || (end > 0 && (text[end] === '、' || text[end] === '（'));
    if (!mixed) row.forEach(visit);
    const next = Math.max(end, row[row.length - 1]! + 1);
    at = text.indexOf(seam, next - 1);
  }
}

/** One behind the closer of the item that opens at `at`, items inside it skipped; 0 when it isn't closed. */
function closerOf(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return 0;
}
