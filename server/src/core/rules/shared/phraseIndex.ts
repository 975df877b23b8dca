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
  // A mark for every pair of code units that a phrase begins with; nearly all places of a text have none.
  const marks = new Uint8Array(MARKS);
  const byStart = new Map<number, { readonly phrase: string; readonly entry: T }[]>();
  let size = 0;
  for (const entry of entries) {
    const phrase = phraseOf(entry);
    if (phrase.length < 2) continue;
    const first = phrase.charCodeAt(0);
    const second = phrase.charCodeAt(1);
    marks[pairOf(first, second)] = 1;
    const key = keyOf(first, second);
    const list = byStart.get(key);
    if (list) list.push({ phrase, entry });
    else byStart.set(key, [{ phrase, entry }]);
    size++;
  }
  for (const list of byStart.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return {
    size,
    search(text, use) {
      let here = text.charCodeAt(0);
      const last = text.length - 1;
      for (let i = 0; i < last; i++) {
        const next = text.charCodeAt(i + 1);
        if (marks[pairOf(here, next)] === 1) {
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

/** So many that two pairs seldom share one. */
const MARKS = 1 << 18;

/** A hash of two code units, below {@link MARKS}. */
function pairOf(first: number, second: number): number {
  return ((first * 1571) ^ (second * 31)) & (MARKS - 1);
}

/** Two code units in one number that engines keep without allocating. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
