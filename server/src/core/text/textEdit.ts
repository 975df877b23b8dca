import type { Span } from './span';

/** Replaces the code units of `span` by `text`; an empty span inserts, an empty text deletes. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Sorts edits by place; the order of insertions at one place is kept. */
export function sortEdits<T extends TextEdit>(edits: readonly T[]): T[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The text with all edits applied at once. `edits` must be sorted and must not overlap.
 * @throws RangeError when they aren't, or when one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps, is unsorted or lies outside the text`);
    }
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Edits that may stand together: sorted, and of two that overlap (or insert at the same place) the first wins. */
export function withoutOverlaps<T extends TextEdit>(edits: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  let insertedAt = -1;
  for (const edit of sortEdits(edits)) {
    if (edit.start < end || (edit.start === edit.end && edit.start === insertedAt)) continue;
    kept.push(edit);
    end = edit.end;
    if (edit.start === edit.end) insertedAt = edit.start;
  }
  return kept;
}

/**
 * One list of edits that does what `first` and then `second` do, where `second` refers to the text that `first` makes.
 * Both sorted and without overlaps; so is the result, and touching edits come out as one.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  if (second.length === 0) return [...first];
  if (first.length === 0) return [...second];
  // Pieces of the text between the two: each is either kept source or inserted text.
  interface Piece {
    readonly kept: Span | null;
    readonly text: string;
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of first) {
    if (edit.start > at) pieces.push({ kept: { start: at, end: edit.start }, text: '' });
    pieces.push({ kept: null, text: edit.text });
    at = edit.end;
  }
  if (at < text.length) pieces.push({ kept: { start: at, end: text.length }, text: '' });

  const result: TextEdit[] = [];
  let sourceAt = 0;
  let pending = '';
  const keep = (span: Span): void => {
    if (span.start > sourceAt || pending) result.push({ start: sourceAt, end: span.start, text: pending });
    pending = '';
    sourceAt = span.end;
  };

  let piece = 0;
  let used = 0;
  /** Moves on by `length` units of the middle text (all the rest for Infinity), keeping or dropping them. */
  const advance = (length: number, keeping: boolean): void => {
    let left = length;
    while (piece < pieces.length) {
      const { kept, text: inserted } = pieces[piece]!;
      const size = kept ? kept.end - kept.start : inserted.length;
      if (size === used) {
        piece++;
        used = 0;
        continue;
      }
      if (left <= 0) return;
      const take = Math.min(left, size - used);
      if (keeping) {
        if (kept) {
          const from = kept.start + used;
          keep({ start: from, end: from + take });
        } else pending += inserted.slice(used, used + take);
      }
      used += take;
      left -= take;
    }
  };
  let middleAt = 0;
  for (const edit of second) {
    advance(edit.start - middleAt, true);
    pending += edit.text;
    advance(edit.end - edit.start, false);
    middleAt = edit.end;
  }
  advance(Infinity, true);
  if (sourceAt < text.length || pending) result.push({ start: sourceAt, end: text.length, text: pending });
  return result;
}
