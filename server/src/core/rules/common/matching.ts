import type { Fix, ParagraphContext } from '../rule';

/** A match of a pattern outside the masked places. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The whole match and its groups; a group that took no part is ''. */
  readonly groups: readonly string[];
}

/**
 * Calls `use` for every match of a global pattern that doesn't touch the mask. Patterns must run in linear time; `lastIndex` needn't be
 * reset by the caller.
 */
export function eachMatch(
  paragraph: Pick<ParagraphContext, 'text' | 'mask'>,
  pattern: RegExp,
  use: (match: Match) => void,
): void {
  const { text, mask } = paragraph;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end === start) {
      pattern.lastIndex = end + 1;
      continue;
    }
    if (mask.covers(start, end)) continue;
    use({ start, end, groups: match.map((group) => group ?? '') });
  }
}

/** A fix that puts `text` in the place of `start..end`; its button says so. */
export function replacement(start: number, end: number, text: string, safe: boolean): Fix {
  const title = text === '' ? '删去' : `改为“${text}”`;
  return { title, safe, edits: [{ start, end, text }] };
}

/** A fix that takes `start..end` away. */
export function deletion(start: number, end: number, what: string, safe: boolean): Fix {
  return { title: `删去“${what}”`, safe, edits: [{ start, end, text: '' }] };
}
