import { isHan, isSpace } from '../../text/characterClass';
import type { CharTrie } from '../lexicon/charTrie';
import { left } from './cues';
import { NameKind } from './features';
import { ABSENT, nameStatistics, Opening, type NameStatistics } from './nameStatistics';
import { leftCue, skipSpacesLeft } from './nameContext';

/** Spans that may be names, as parallel arrays; sorted by start within a run. Reused from text to text. */
export class CandidateList {
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Uint8Array(1024);

  add(start: number, end: number, kind: NameKind): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.count++;
  }

  private grow(): void {
    const size = this.count * 2;
    const copy = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size);
      larger.set(array);
      return larger;
    };
    this.start = copy(this.start);
    this.end = copy(this.end);
    const kinds = new Uint8Array(size);
    kinds.set(this.kind);
    this.kind = kinds;
  }
}

/** Least sums of log-odds for a span to be looked at. */
const LEAST_TWO = -1.7;
const LEAST_THREE = -2.9;
/** After a title or 记者, stranger names are looked at too. */
const LEAST_TWO_ANCHORED = -4.5;
const LEAST_THREE_ANCHORED = -6;
const LEAST_FOREIGN = 0.2;
const LEAST_FOREIGN_PAIR = -1.5;
/** After a title, less is asked of a transliteration, and one character or two may be strange to it. */
const LEAST_AFTER_TITLE = -1.2;
const STRANGE = -3;
const LONGEST_PART = 8;

/** Adds the spans in the run `from..to` of 汉字 that may be names. `known` are tries of names to look at in any case. */
export function findCandidates(
  codes: Uint16Array,
  from: number,
  to: number,
  length: number,
  known: readonly CharTrie[],
  list: CandidateList,
): void {
  const statistics = nameStatistics();
  for (let s = from; s < to; s++) {
    const code = codes[s]!;
    const mark = list.count;
    const family = statistics.surname(code);
    if (family > ABSENT) {
      if (s + 1 < to) {
        const one = characterEnd(codes, s + 1);
        const two = one < to ? characterEnd(codes, one) : to + 1;
        const short = one <= to ? family + statistics.single(codes[s + 1]!) : -Infinity;
        const long =
          two <= to ? family + statistics.first(codes[s + 1]!) + statistics.second(codes[one]!) : -Infinity;
        // Only for the strange ones is it worth looking what stands before.
        const strange = short <= LEAST_TWO && long <= LEAST_THREE;
        const anchored =
          strange && (short > LEAST_TWO_ANCHORED || long > LEAST_THREE_ANCHORED) && isAnchored(codes, s);
        if (short > (anchored ? LEAST_TWO_ANCHORED : LEAST_TWO)) list.add(s, one, NameKind.TwoCharacters);
        if (long > (anchored ? LEAST_THREE_ANCHORED : LEAST_THREE)) {
          list.add(s, two, NameKind.ThreeCharacters);
        }
        // 林郑月娥: both surnames common.
        if (s + 3 < to && family > 0.5 && statistics.surname(codes[s + 1]!) > 1) {
          if (statistics.first(codes[s + 2]!) + statistics.second(codes[s + 3]!) > 0)
            list.add(s, s + 4, NameKind.Compound);
        }
      } else {
        addPadded(codes, s, length, family, statistics, list);
      }
    }
    const openings = statistics.openings(code);
    if (openings !== 0) {
      if (openings & Opening.CompoundSurname) addCompound(codes, s, to, statistics, list);
      if (openings & Opening.JapaneseSurname) addJapanese(codes, s, to, statistics, list);
      if (openings & Opening.MinoritySyllable) addMinority(codes, s, to, statistics, list);
    }
    const opening = statistics.foreignFirst(code);
    if (opening > ABSENT && s + 1 < to) {
      const next = codes[s + 1]!;
      const likely = opening + Math.max(statistics.foreignMiddle(next), statistics.foreignLast(next));
      if (likely > LEAST_FOREIGN_PAIR) {
        const cue = s > from ? leftCue(codes, s) : -1;
        if (s === from || cue >= 0 || statistics.foreignMiddle(codes[s - 1]!) === ABSENT) {
          addForeign(codes, s, to, cue === left.title, statistics, list);
        }
      }
    }
    for (const trie of known) {
      if (trie.start(code)) addKnown(codes, s, length, trie, family, mark, list);
    }
  }
}

/** Whether a title, a group title, 记者 or 、 stands before `s`. */
function isAnchored(codes: Uint16Array, s: number): boolean {
  const at = skipSpacesLeft(codes, s);
  if (at === 0) return false;
  if (codes[at - 1] === 0x3001) return true;
  const cue = leftCue(codes, at);
  return cue >= left.title && cue <= left.agent;
}

/** Where the character at `i` ends: a rare one takes two code units. */
function characterEnd(codes: Uint16Array, i: number): number {
  return (codes[i]! & 0xfc00) === 0xd800 && (codes[i + 1]! & 0xfc00) === 0xdc00 ? i + 2 : i + 1;
}

/** `王　浩`: a surname, spaces, one character that stands alone. */
function addPadded(
  codes: Uint16Array,
  s: number,
  length: number,
  family: number,
  statistics: NameStatistics,
  list: CandidateList,
): void {
  let i = s + 1;
  while (i < length && i - s <= 3 && isSpace(codes[i]!)) i++;
  if (i === s + 1 || i >= length || !isHan(codes[i]!)) return;
  if (i + 1 < length && isHan(codes[i + 1]!)) return;
  if (family + statistics.single(codes[i]!) > LEAST_TWO) list.add(s, i + 1, NameKind.TwoCharacters);
}

function addCompound(
  codes: Uint16Array,
  s: number,
  to: number,
  statistics: NameStatistics,
  list: CandidateList,
): void {
  if (s + 2 >= to) return;
  const trie = statistics.compoundSurnames;
  const node = trie.next(trie.start(codes[s]!), codes[s + 1]!);
  if (node === 0 || trie.valueAt(node) === 0) return;
  list.add(s, s + 3, NameKind.Compound);
  if (s + 3 < to) list.add(s, s + 4, NameKind.Compound);
}

function addJapanese(
  codes: Uint16Array,
  s: number,
  to: number,
  statistics: NameStatistics,
  list: CandidateList,
): void {
  const trie = statistics.japaneseSurnames;
  let node = 0;
  for (let i = s; i < to; i++) {
    node = trie.next(node, codes[i]!);
    if (node === 0) return;
    if (trie.valueAt(node) === 0) continue;
    for (let given = 0; given <= 3 && i + 1 + given <= to; given++) {
      if (i + 1 + given - s >= 2) list.add(s, i + 1 + given, NameKind.Japanese);
    }
  }
}

function addMinority(
  codes: Uint16Array,
  s: number,
  to: number,
  statistics: NameStatistics,
  list: CandidateList,
): void {
  const trie = statistics.minoritySyllables;
  let from = s;
  for (let parts = 0; parts < 3; parts++) {
    let node = 0;
    let end = 0;
    for (let i = from; i < to; i++) {
      node = trie.next(node, codes[i]!);
      if (node === 0) break;
      if (trie.valueAt(node) !== 0) end = i + 1;
    }
    if (end === 0) return;
    list.add(s, end, NameKind.Minority);
    if (parts === 0 && end < to) list.add(s, end + 1, NameKind.Minority);
    from = end;
  }
}

function addForeign(
  codes: Uint16Array,
  s: number,
  to: number,
  afterTitle: boolean,
  statistics: NameStatistics,
  list: CandidateList,
): void {
  const least = afterTitle ? LEAST_AFTER_TITLE : LEAST_FOREIGN;
  let sum = Math.max(STRANGE, statistics.foreignFirst(codes[s]!));
  let strange = statistics.foreignFirst(codes[s]!) === ABSENT ? 1 : 0;
  for (let i = s + 1; i < to && i - s < LONGEST_PART; i++) {
    const code = codes[i]!;
    if (statistics.foreignMiddle(code) === ABSENT && (!afterTitle || ++strange > 2)) break;
    const average = (sum + Math.max(STRANGE, statistics.foreignLast(code))) / (i + 1 - s);
    if (average > least && strange * 2 < i + 1 - s) list.add(s, i + 1, NameKind.Foreign);
    sum += Math.max(STRANGE, statistics.foreignMiddle(code));
  }
}

/** Every known name that starts at `s`, unless it is already there. */
function addKnown(
  codes: Uint16Array,
  s: number,
  length: number,
  trie: CharTrie,
  family: number,
  mark: number,
  list: CandidateList,
): void {
  let node = 0;
  for (let i = s; i < length; i++) {
    node = trie.next(node, codes[i]!);
    if (node === 0) return;
    if (trie.valueAt(node) === 0) continue;
    let there = false;
    for (let k = mark; k < list.count; k++) there ||= list.end[k] === i + 1;
    if (there) continue;
    const size = i + 1 - s;
    const han = family > ABSENT;
    list.add(
      s,
      i + 1,
      han && size === 2
        ? NameKind.TwoCharacters
        : han && size === 3
          ? NameKind.ThreeCharacters
          : NameKind.Known,
    );
  }
}
