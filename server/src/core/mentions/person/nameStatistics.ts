import packed from '../lexicon/packed/statistics.json';
import { CharTrie } from '../lexicon/charTrie';

/** One step of the packed log-odds. */
const STEP = 0.4;
const ABSENT_STEPS = -15;

/** Log-odds of a character that is no surname or stands in no transliteration. */
export const ABSENT = ABSENT_STEPS * STEP;

enum Field {
  Surname = 0,
  First = 1,
  Second = 2,
  Single = 3,
  ForeignFirst = 4,
  ForeignMiddle = 5,
  ForeignLast = 6,
  /** What longer name parts begin with the character, see {@link Opening}. */
  Openings = 7,
}
const FIELDS = 8;

/** What a character may be the beginning of. */
export enum Opening {
  CompoundSurname = 1,
  JapaneseSurname = 2,
  MinoritySyllable = 4,
}

/**
 * How much more likely a character is in a place of a name than in running text: natural log-odds by UTF-16 code unit, in
 * steps of 0.4. All of a character's figures lie side by side, so that looking it up touches memory once.
 */
export class NameStatistics {
  readonly compoundSurnames = words(packed.compoundSurnames);
  readonly japaneseSurnames = words(packed.japaneseSurnames);
  readonly minoritySyllables = words(packed.minoritySyllables);
  private readonly table = new Int8Array(65536 * FIELDS);

  constructor() {
    const { table } = this;
    for (let at = 0; at < table.length; at += FIELDS) {
      table[at + Field.Surname] = ABSENT_STEPS;
      table[at + Field.ForeignFirst] = table[at + Field.ForeignMiddle] = ABSENT_STEPS;
      table[at + Field.ForeignLast] = ABSENT_STEPS;
    }
    this.fill(Field.Surname, packed.surname);
    this.fill(Field.First, packed.first);
    this.fill(Field.Second, packed.second);
    this.fill(Field.Single, packed.single);
    this.fill(Field.ForeignFirst, packed.foreignFirst);
    this.fill(Field.ForeignMiddle, packed.foreignMiddle);
    this.fill(Field.ForeignLast, packed.foreignLast);
    this.open(Opening.CompoundSurname, packed.compoundSurnames);
    this.open(Opening.JapaneseSurname, packed.japaneseSurnames);
    this.open(Opening.MinoritySyllable, packed.minoritySyllables);
  }

  surname(code: number): number {
    return this.table[code * FIELDS + Field.Surname]! * STEP;
  }

  /** The first of two given characters; 0 for characters too rare to tell, as in the next two. */
  first(code: number): number {
    return this.table[code * FIELDS + Field.First]! * STEP;
  }

  /** The second of two given characters. */
  second(code: number): number {
    return this.table[code * FIELDS + Field.Second]! * STEP;
  }

  /** The only given character. */
  single(code: number): number {
    return this.table[code * FIELDS + Field.Single]! * STEP;
  }

  /** A character of a transliteration at its beginning, inside, at its end. */
  foreignFirst(code: number): number {
    return this.table[code * FIELDS + Field.ForeignFirst]! * STEP;
  }

  foreignMiddle(code: number): number {
    return this.table[code * FIELDS + Field.ForeignMiddle]! * STEP;
  }

  foreignLast(code: number): number {
    return this.table[code * FIELDS + Field.ForeignLast]! * STEP;
  }

  /** Bits of {@link Opening}. */
  openings(code: number): number {
    return this.table[code * FIELDS + Field.Openings]!;
  }

  private fill(field: Field, text: string): void {
    for (let i = 0; i + 1 < text.length; i += 2) {
      this.table[text.charCodeAt(i) * FIELDS + field] = text.charCodeAt(i + 1) - 109;
    }
  }

  private open(opening: Opening, text: string): void {
    for (const word of text.split(' ')) this.table[word.charCodeAt(0) * FIELDS + Field.Openings]! |= opening;
  }
}

let statistics: NameStatistics | null = null;

/** The statistics, decoded at the first call. */
export function nameStatistics(): NameStatistics {
  statistics ??= new NameStatistics();
  return statistics;
}

function words(text: string): CharTrie {
  const trie = new CharTrie();
  for (const word of text.split(' ')) trie.add(word, 1);
  return trie;
}
