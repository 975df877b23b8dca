/**
 * Keeps results by key in two generations: what wasn't asked for during a whole generation is dropped. Size is counted in
 * UTF-16 code units of the keys, which is what the results grow with.
 */
export interface ParagraphCache<T> {
  get(key: string, compute: () => T): T;
}

/** `capacity`: code units a generation may hold before it becomes the old one. */
export function createParagraphCache<T>(capacity: number): ParagraphCache<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let size = 0;
  return {
    get(key, compute) {
      let value = young.get(key);
      if (value !== undefined) return value;
      value = old.get(key) ?? compute();
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
