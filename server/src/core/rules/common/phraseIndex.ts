/** A list of phrases made ready to be found in one pass. */
export interface PhraseIndex<T> {
  /**
   * Calls `use` for every phrase in the text, from left to right; of several that begin at one place the longest first. When `use` returns
   * true the search goes on behind the phrase, else other phrases at this place are tried.
   */
  search(text: string, use: (entry: T, start: number, end: number) => boolean): void;
  readonly size: number;
}

/** `phraseOf` gives the letters to look for: at least two code units. */
export function createPhraseIndex<T>(entries: Iterable<T>, phraseOf: (entry: T) => string): PhraseIndex<T> {
  const byStart = new Map<number, { readonly phrase: string; readonly entry: T }[]>();
  let size = 0;
  for (const entry of entries) {
    const phrase = phraseOf(entry);
    if (phrase.length < 2) continue;
    const first = phrase.charCodeAt(0);
    const second = phrase.charCodeAt(1);
    const key = keyOf(first, second);
    const list = byStart.get(key);
    if (list) list.push({ phrase, entry });
    else byStart.set(key, [{ phrase, entry }]);
    size++;
  }
  // A bit for every pair of code units that a phrase begins with; nearly all places of a text have none. Small enough to
  // stay in the processor's cache beside those of other lists, large enough that two pairs seldom share a bit.
  let bits = 1 << 12;
  while (bits < byStart.size * BITS_PER_PAIR) bits *= 2;
  const last = bits - 1;
  const marks = new Uint32Array(bits >>> 5);
  for (const key of byStart.keys()) {
    const bit = hashOf(key >>> 16, key & 0xffff) & last;
    marks[bit >>> 5]! |= 1 << (bit & 31);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return {
    size,
    search(text, use) {
      let here = text.charCodeAt(0);
      for (let i = 0; i + 1 < text.length; i++) {
        const next = text.charCodeAt(i + 1);
        const bit = hashOf(here, next);
        if (((marks[(bit & last) >>> 5]! >>> (bit & 31)) & 1) === 1) {
          for (const { phrase, entry } of byStart.get(keyOf(here, next)) ?? []) {
            const end = i + phrase.length;
            if (!text.startsWith(phrase, i) || !use(entry, i, end)) continue;
            i = end - 1;
            break;
          }
          here = text.charCodeAt(i + 1);
        } else here = next;
      }
    },
  };
}

const BITS_PER_PAIR = 64;

/** A hash of two code units. */
function hashOf(first: number, second: number): number {
  return (first * 1571) ^ (second * 31);
}

/** Two code units in one number that engines keep without allocating. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
