import { CharTrie } from '../lexicon/charTrie';
import type { PersonMention } from '../mention';

/** The names of a document, for a second look. */
export interface DocumentNames {
  /** Values: 1–4 by the best likelihood of a single mention, 5–8 when there are several, 9 and 10 for parts of a dotted name. */
  readonly trie: CharTrie;
  /** Tells whether two documents' names are the same. */
  readonly key: string;
}

const SEVERAL = 4;
/** A part of a dotted name: of a likely one, of a sure one. */
const PART = 9;
const SURE_PART = 10;

/** Likelihoods that part the four levels: log-odds of 1, 2.5 and 4.5. */
const steps = [0.731, 0.924, 0.989];

let lastKey = '';

/** The names that the first look found, paragraph by paragraph; null when there are none. */
export function collectNames(
  found: readonly (readonly Pick<PersonMention, 'name' | 'confidence' | 'start' | 'end'>[])[],
): DocumentNames | null {
  const names = new Map<string, { confidence: number; mentions: number }>();
  for (const own of found) {
    own.forEach(({ name, confidence, start, end }, i) => {
      // Names run together (李强蔡奇丁薛祥) may have been parted wrongly: they are no evidence.
      if (own[i - 1]?.end === start || own[i + 1]?.start === end) return;
      const seen = names.get(name);
      if (!seen) names.set(name, { confidence, mentions: 1 });
      else {
        seen.confidence = Math.max(seen.confidence, confidence);
        seen.mentions++;
      }
    });
  }
  if (names.size === 0) return null;
  const levels = new Map<string, number>();
  for (const [name, { confidence }] of names) {
    for (const part of partsOf(name)) levels.set(part, confidence >= steps[1]! ? SURE_PART : PART);
  }
  for (const [name, { confidence, mentions }] of names) {
    const level = 1 + steps.filter((step) => confidence >= step).length;
    levels.set(name, level + (mentions > 1 ? SEVERAL : 0));
  }
  const trie = new CharTrie(levels.size * 4);
  let key = '';
  for (const [name, level] of levels) {
    trie.add(name, level);
    key += `${name}${level} `;
  }
  // Equal keys are one string, so that comparing them paragraph by paragraph takes no time.
  if (key !== lastKey) lastKey = key;
  return { trie, key: lastKey };
}

/** The parts of a dotted name that may stand for it. */
function partsOf(name: string): string[] {
  const parts = name.split(/[·•‧・･]/u);
  return parts.length > 1 ? parts.filter((part) => part.length >= 2) : [];
}
