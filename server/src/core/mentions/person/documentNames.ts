import { CharTrie } from '../lexicon/charTrie';
import { NameKind } from './features';
import { findNames, type FoundName } from './nameFinder';

/** What a document says about its names: values are 1–4 by the best score of a single mention, 5–8 when there are several. */
const SEVERAL = 4;
/** A part of a dotted name: of a likely one, of a sure one. */
const PART = 9;
const SURE_PART = 10;

const scoreSteps = [1, 2.5, 4.5];

/** The names of a document as a trie for a second look, or null when it has none. `found`: the first look's, by paragraph. */
export function collectNames(
  texts: readonly string[],
  found: readonly (readonly FoundName[])[],
): CharTrie | null {
  const names = new Map<string, { score: number; mentions: number; kind: NameKind }>();
  found.forEach((own, p) => {
    for (const { start, end, score, kind } of own) {
      const name = texts[p]!.slice(start, end);
      const seen = names.get(name);
      if (!seen) names.set(name, { score, mentions: 1, kind });
      else {
        seen.score = Math.max(seen.score, score);
        seen.mentions++;
      }
    }
  });
  if (names.size === 0) return null;
  const trie = new CharTrie(names.size * 4);
  for (const [name, { score, kind }] of names) {
    if (kind !== NameKind.Dotted) continue;
    for (const part of name.split(/[·•‧・･]/)) {
      if (part.length >= 2) trie.add(part, score >= scoreSteps[1]! ? SURE_PART : PART);
    }
  }
  for (const [name, { score, mentions }] of names) {
    let level = 1;
    for (const step of scoreSteps) if (score >= step) level++;
    trie.add(name, level + (mentions > 1 ? SEVERAL : 0));
  }
  return trie;
}

/** The document's names from a first look at its paragraphs. */
export function documentNames(texts: readonly string[], roster: CharTrie | null): CharTrie | null {
  const known = { roster, document: null };
  return collectNames(
    texts,
    texts.map((text) => findNames(text, known)),
  );
}

/** All names of a document, paragraph by paragraph, after a second look that knows what the first one found. */
export function namesOfDocument(texts: readonly string[], roster: CharTrie | null): FoundName[][] {
  const first = texts.map((text) => findNames(text, { roster, document: null }));
  const document = collectNames(texts, first);
  if (!document) return first;
  return texts.map((text) => findNames(text, { roster, document }));
}
