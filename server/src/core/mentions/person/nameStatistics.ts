import packed from '../lexicon/packed/statistics.json';
import { CharTrie } from '../lexicon/charTrie';

/**
 * How much more likely a character is in a place of a name than in running text: natural log-odds by UTF-16 code unit, in
 * steps of 0.4; {@link ABSENT} for characters that are no surname or stand in no transliteration.
 */
export interface NameStatistics {
  readonly surname: Float32Array;
  /** First and second of two given characters, and the only one; 0 for characters too rare to tell. */
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly single: Float32Array;
  /** Characters of transliterations at the beginning, inside, at the end. */
  readonly foreignFirst: Float32Array;
  readonly foreignMiddle: Float32Array;
  readonly foreignLast: Float32Array;
  readonly compoundSurnames: CharTrie;
  readonly japaneseSurnames: CharTrie;
  readonly minoritySyllables: CharTrie;
}

export const ABSENT = -6;

let statistics: NameStatistics | null = null;

/** The statistics, decoded at the first call. */
export function nameStatistics(): NameStatistics {
  statistics ??= {
    surname: decode(packed.surname, ABSENT),
    first: decode(packed.first, 0),
    second: decode(packed.second, 0),
    single: decode(packed.single, 0),
    foreignFirst: decode(packed.foreignFirst, ABSENT),
    foreignMiddle: decode(packed.foreignMiddle, ABSENT),
    foreignLast: decode(packed.foreignLast, ABSENT),
    compoundSurnames: words(packed.compoundSurnames),
    japaneseSurnames: words(packed.japaneseSurnames),
    minoritySyllables: words(packed.minoritySyllables),
  };
  return statistics;
}

/** Characters that aren't packed: for given names those as likely here as there (the rarest ones), else those never seen. */
function decode(text: string, otherwise: number): Float32Array {
  const odds = new Float32Array(65536).fill(otherwise);
  for (let i = 0; i + 1 < text.length; i += 2) {
    odds[text.charCodeAt(i)] = (text.charCodeAt(i + 1) - 109) * 0.4;
  }
  return odds;
}

function words(text: string): CharTrie {
  const trie = new CharTrie();
  for (const word of text.split(' ')) trie.add(word, 1);
  return trie;
}
