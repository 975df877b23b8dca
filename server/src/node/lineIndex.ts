/** Line and column of offsets in a text, both from 1; columns count UTF-16 code units. */
export interface LineIndex {
  place(offset: number): { readonly line: number; readonly column: number };
}

/** Lines end with LF, CRLF or CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    place(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return { line: low, column: offset - starts[low - 1]! + 1 };
    },
  };
}
