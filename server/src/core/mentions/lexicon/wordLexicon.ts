import packed from './packed/words.json';
import { CharTrie } from './charTrie';

/** Coarse word classes, as packed. */
export enum WordClass {
  Noun = 0,
  Verb = 1,
  Place = 2,
  Person = 3,
  Transliteration = 4,
  ProperName = 5,
  Function = 6,
  Idiom = 7,
}

/** Frequent words of two to seven characters, and the characters that are words of their own. */
export interface WordLexicon {
  /** Values of the trie and of `singles`: 1 + class × 8 + count class (0–7); 0 for no word. */
  readonly words: CharTrie;
  readonly singles: Uint8Array;
  /** Natural logarithm of a word's probability, by value; index 0 is an unknown character. */
  readonly logProbability: Float32Array;
}

/** In characters. */
export const LONGEST_WORD = 7;

/** Occurrences behind jieba's counts, roughly. */
const TOTAL = 6e7;

let lexicon: WordLexicon | null = null;

/** The lexicon, decoded at the first call (some 20 ms). */
export function wordLexicon(): WordLexicon {
  lexicon ??= {
    words: decodeWords(packed.words),
    singles: decodeSingles(packed.singles),
    ...probabilities(),
  };
  return lexicon;
}

export function classOf(value: number): WordClass {
  return ((value - 1) >> 3) as WordClass;
}

/** 0 for the rarest to 7. */
export function countClassOf(value: number): number {
  return (value - 1) & 7;
}

/** Front-coded words: the number of characters shared with the word before, the others, and a letter for class and count. */
function decodeWords(text: string): CharTrie {
  const trie = new CharTrie(text.length / 3);
  const path = new Int32Array(LONGEST_WORD + 2);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x40) {
      depth = code - 0x30;
    } else if (code < 0x80) {
      trie.setValue(path[depth]!, code - 0x3f);
    } else {
      path[depth + 1] = trie.extend(path[depth]!, code);
      depth++;
    }
  }
  return trie;
}

function decodeSingles(text: string): Uint8Array {
  const singles = new Uint8Array(65536);
  for (let i = 0; i + 1 < text.length; i += 2) singles[text.charCodeAt(i)] = text.charCodeAt(i + 1) - 0x3f;
  return singles;
}

function probabilities(): { logProbability: Float32Array } {
  const logProbability = new Float32Array(256).fill(Math.log(20 / TOTAL));
  for (let value = 1; value <= 64; value++) {
    const count = 2 ** (3 + 1.6 * (countClassOf(value) + 0.5));
    logProbability[value] = Math.log(count / TOTAL);
  }
  return { logProbability };
}
