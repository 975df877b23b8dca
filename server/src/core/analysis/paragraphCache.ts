import type { ParagraphKind } from '../layout/article';

/**
 * Keeps results by a paragraph's kind and text, in two generations: what wasn't asked for during a whole generation is
 * dropped. Size is counted in UTF-16 code units of the paragraphs, which is what the results grow with.
 */
export interface ParagraphCache<T> {
  /** `compute` gets a copy of the text that doesn't keep the whole document's string alive, as a slice would. */
  get(kind: ParagraphKind, text: string, compute: (own: string) => T): T;
}

/** `capacity`: code units a generation may hold before it becomes the old one. */
export function createParagraphCache<T>(capacity: number): ParagraphCache<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let size = 0;
  return {
    get(kind, text, compute) {
      const key = `${kind}\n${text}`;
      let value = young.get(key);
      if (value !== undefined) return value;
      value = old.get(key) ?? compute(key.slice(kind.length + 1));
      size += key.length;
      if (size > capacity) {
        old = young;
        young = new Map();
        size = key.length;
      }
      young.set(key, value);
      return value;
    },
  };
}
