import { isHan, isSpace } from '../../text/characterClass';
import { classOf, wordLexicon, WordClass } from '../lexicon/wordLexicon';
import { contextOfCharacter, isAgentEnding, left, nameCues, right } from './cues';
import type { WordPaths } from './wordPaths';

/** Longest cue word. */
const LONGEST_CUE = 7;

/** Where the text left of `at` ends when spaces are skipped. */
export function skipSpacesLeft(codes: Uint16Array, at: number): number {
  let i = at;
  while (i > 0 && isSpace(codes[i - 1]!)) i--;
  return i;
}

/** Where the text right of `at` begins when spaces are skipped. */
export function skipSpacesRight(codes: Uint16Array, at: number, length: number): number {
  let i = at;
  while (i < length && isSpace(codes[i]!)) i++;
  return i;
}

/** Where the cue word that {@link leftCue} found last begins. */
export let leftCueStart = -1;

/** Forgets {@link leftCueStart}. */
export function clearCue(): void {
  leftCueStart = -1;
}

/** The context of the longest cue word that ends at `at`, −1 for none. */
export function leftCue(codes: Uint16Array, at: number): number {
  const trie = nameCues().left;
  let found = -1;
  leftCueStart = -1;
  let node = 0;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_CUE; i--) {
    node = trie.next(node, codes[i]!);
    if (node === 0) break;
    const value = trie.valueAt(node);
    if (value !== 0) {
      found = value - 1;
      leftCueStart = i;
    }
  }
  return found;
}

/** The context of the longest cue word that starts at `at`, −1 for none. */
export function rightCue(codes: Uint16Array, at: number, length: number, shortest = 1): number {
  const trie = nameCues().right;
  let found = -1;
  let node = 0;
  for (let i = at; i < length && i - at < LONGEST_CUE; i++) {
    node = trie.next(node, codes[i]!);
    if (node === 0) break;
    const value = trie.valueAt(node);
    if (value !== 0 && i - at + 1 >= shortest) found = value - 1;
  }
  return found;
}

/** What stands left of a name that starts at `at`: an index into leftContexts. `paths` are filled for the run around `at`. */
export function leftContext(codes: Uint16Array, at: number, runStart: number, paths: WordPaths): number {
  const i = skipSpacesLeft(codes, at);
  if (i === 0) return left.start;
  const code = codes[i - 1]!;
  if (!isHan(code)) return contextOfCharacter(code);
  const cue = leftCue(codes, i);
  if (cue >= 0) return cue;
  if (i !== at || at === runStart) return left.character;
  const length = paths.lastLength[at]!;
  const value = length === 1 ? wordLexicon().singles[code]! : paths.valueOf(at - length, at);
  if (value === 0) return left.character;
  const wordClass = classOf(value);
  if (length > 1 && wordClass === WordClass.Noun && isAgentEnding(String.fromCharCode(code)))
    return left.agentNoun;
  if (length === 1 && wordClass !== WordClass.Verb && wordClass !== WordClass.Function) return left.character;
  return leftOfClass[wordClass]!;
}

/** What stands right of a name that ends at `at`: an index into rightContexts. */
export function rightContext(
  codes: Uint16Array,
  at: number,
  runEnd: number,
  length: number,
  paths: WordPaths,
): number {
  const i = skipSpacesRight(codes, at, length);
  if (i >= length) return right.start;
  const code = codes[i]!;
  if (!isHan(code)) return contextOfCharacter(code);
  const cue = rightCue(codes, i, length);
  if (cue >= 0) return cue;
  if (i !== at || at === runEnd) return right.character;
  const wordLength = paths.nextLength[at]!;
  const value = wordLength === 1 ? wordLexicon().singles[code]! : paths.valueOf(at, at + wordLength);
  if (value === 0) return right.character;
  const wordClass = classOf(value);
  if (wordLength === 1 && wordClass !== WordClass.Verb && wordClass !== WordClass.Function)
    return right.character;
  return rightOfClass[wordClass]!;
}

const leftOfClass = [
  left.noun,
  left.verb,
  left.place,
  left.person,
  left.person,
  left.proper,
  left.function,
  left.noun,
];
const rightOfClass = [
  right.noun,
  right.verb,
  right.placeWord,
  right.person,
  right.person,
  right.proper,
  right.function,
  right.noun,
];

/** Contexts lumped together, for pairs. */
export const coarseLeft = new Uint8Array(64).fill(9);
export const coarseRight = new Uint8Array(64).fill(9);
for (const [coarse, contexts] of [
  [0, [left.start, left.stop]],
  [1, [left.comma, left.close, left.dash, left.colon]],
  [2, [left.pause]],
  [3, [left.open, left.openQuote, left.digit, left.other]],
  [4, [left.title, left.group, left.reporter, left.agent, left.agentNoun, left.kin]],
  [5, [left.meet, left.naming]],
  [6, [left.prep]],
  [7, [left.said]],
  [8, [left.of, left.deny, left.function, left.verb]],
] as const) {
  for (const context of contexts) coarseLeft[context] = coarse;
}
for (const [coarse, contexts] of [
  [0, [right.start, right.stop]],
  [1, [right.comma]],
  [2, [right.pause, right.list]],
  [3, [right.open, right.openQuote, right.close, right.dash, right.colon, right.digit, right.other]],
  [4, [right.title, right.honorific]],
  [5, [right.say]],
  [6, [right.attend]],
  [7, [right.of, right.kin]],
  [8, [right.place, right.org]],
] as const) {
  for (const context of contexts) coarseRight[context] = coarse;
}

/** How firmly the contexts say that there is a name between them: 0 not at all, 1 somewhat, 2 clearly. */
export function anchorage(leftContext: number, rightContext: number): number {
  if (coarseLeft[leftContext] === 4 || coarseRight[rightContext] === 4 || leftContext === left.naming)
    return 2;
  const before = coarseLeft[leftContext]!;
  const after = coarseRight[rightContext]!;
  return before === 2 || before === 5 || after === 2 || after === 5 || after === 6 ? 1 : 0;
}
