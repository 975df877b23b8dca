import type { Span } from './span';
import type { TextEdit } from './textEdit';

/**
 * Takes offsets of an edited text back to the text it was made from, and the other way round. Between two
 * edits both texts run in parallel; inside an edit only its two edges correspond.
 */
export interface SourceMap {
  /**
   * The source offset for `offset` of the edited text. At the seam of a deletion `side` decides: `'end'` (as the end of a
   * span) is before what was deleted, `'start'` behind it.
   */
  toSource(offset: number, side: 'start' | 'end'): number;
  /** The source range that a span of the edited text covers, with everything in between that was edited away. */
  toSourceSpan(span: Span): Span;
  /**
   * The parts of the source that carry the span's own characters, in order: what was deleted inside the span is left out,
   * what was replaced is in. Never empty for a span that isn't.
   */
  toSegments(span: Span): Span[];
  /** The offset in the edited text for a source offset; a place inside an edit goes to the edit's start. */
  fromSource(offset: number): number;
}

/** `edits` sorted and free of overlaps, as {@link applyEdits} wants them. */
export function createSourceMap(edits: readonly TextEdit[]): SourceMap {
  const count = edits.length;
  // One row per edit: where it starts and ends in the source and in the edited text.
  const sourceStart = new Int32Array(count);
  const sourceEnd = new Int32Array(count);
  const textStart = new Int32Array(count);
  const textEnd = new Int32Array(count);
  let delta = 0;
  for (let i = 0; i < count; i++) {
    const edit = edits[i]!;
    sourceStart[i] = edit.start;
    sourceEnd[i] = edit.end;
    textStart[i] = edit.start + delta;
    delta += edit.text.length - (edit.end - edit.start);
    textEnd[i] = edit.end + delta;
  }

  /** How many rows have `column[row] <= offset` (or `<` when `strict`). */
  function countUpTo(column: Int32Array, offset: number, strict: boolean): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = column[middle]!;
      if (strict ? value < offset : value <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function toSource(offset: number, side: 'start' | 'end'): number {
    // The last edit that begins before the offset (for a start also one that begins exactly there).
    const row = countUpTo(textStart, offset, side === 'end') - 1;
    if (row < 0) return offset;
    if (offset >= textEnd[row]!) return sourceEnd[row]! + (offset - textEnd[row]!);
    // Inside a replacement: glyph for glyph when the lengths agree, else its nearer edge.
    if (textEnd[row]! - textStart[row]! === sourceEnd[row]! - sourceStart[row]!) {
      return sourceStart[row]! + (offset - textStart[row]!);
    }
    return side === 'end' ? sourceEnd[row]! : sourceStart[row]!;
  }

  function toSourceSpan(span: Span): Span {
    const start = toSource(span.start, 'start');
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, toSource(span.end, 'end')) };
  }

  function toSegments(span: Span): Span[] {
    const whole = toSourceSpan(span);
    const segments: Span[] = [];
    let at = whole.start;
    for (let row = countUpTo(sourceStart, whole.start, true); row < count; row++) {
      if (sourceStart[row]! >= whole.end) break;
      if (textEnd[row]! > textStart[row]!) continue;
      if (sourceStart[row]! > at) segments.push({ start: at, end: sourceStart[row]! });
      at = sourceEnd[row]!;
    }
    if (at < whole.end) segments.push({ start: at, end: whole.end });
    return segments.length ? segments : [whole];
  }

  function fromSource(offset: number): number {
    const row = countUpTo(sourceStart, offset, false) - 1;
    if (row < 0) return offset;
    if (offset >= sourceEnd[row]!) return textEnd[row]! + (offset - sourceEnd[row]!);
    if (textEnd[row]! - textStart[row]! === sourceEnd[row]! - sourceStart[row]!) {
      return textStart[row]! + (offset - sourceStart[row]!);
    }
    return textStart[row]!;
  }

  return Object.freeze({ toSource, toSourceSpan, toSegments, fromSource });
}
