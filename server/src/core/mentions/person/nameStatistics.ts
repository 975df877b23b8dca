import packed from '../lexicon/packed/statistics.json';
import { CharTrie } from '../lexicon/charTrie';

/**
 * How much more likely a character is in a place of a name than in running text: natural log-odds by UTF-16 code unit, in
 * steps of 0.4; {@link ABSENT} for characters never seen there.
 */
export interface NameStatistics {
  readonly surname: Float32Array;
  /** First and second of two given characters, and the only one. */
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
    surname: decode(packed.surname),
    first: decode(packed.first),
    second: decode(packed.second),
    single: decode(packed.single),
    foreignFirst: decode(packed.foreignFirst),
    foreignMiddle: decode(packed.foreignMiddle),
    foreignLast: decode(packed.foreignLast),
    compoundSurnames: words(packed.compoundSurnames),
    japaneseSurnames: words(packed.japaneseSurnames),
    minoritySyllables: words(packed.minoritySyllables),
  };
  return statistics;
}

function decode(text: string): Float32Array {
  const odds = new Float32Array(65536).fill(ABSENT);
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
