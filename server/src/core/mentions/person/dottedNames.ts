import { isHan, isLatin } from '../../text/characterClass';
import { NameKind } from './features';
import { ABSENT, nameStatistics } from './nameStatistics';
import type { CandidateList } from './candidates';

const LONGEST_PART = 8;

/** · and what stands for it in texts. */
export function isNameDot(code: number): boolean {
  return code === 0xb7 || code === 0x2022 || code === 0x2027 || code === 0x30fb || code === 0xff65;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/**
 * Adds the readings of the dotted name whose first dot is at `dot` (`巴沙尔·阿萨德`, `让-马克·艾罗`), and returns where the last
 * part begins, so that the search goes on there. The parts between dots are certain; where the first begins and the last ends isn't.
 */
export function findDotted(codes: Uint16Array, dot: number, length: number, list: CandidateList): number {
  const statistics = nameStatistics();
  const joins = (i: number): boolean =>
    isNameDot(codes[i]!) ||
    (isHyphen(codes[i]!) &&
      i > 0 &&
      i + 1 < length &&
      statistics.foreignMiddle(codes[i - 1]!) > ABSENT &&
      statistics.foreignFirst(codes[i + 1]!) > ABSENT);
  const isPart = (code: number): boolean => isHan(code) || isLatin(code);
  let last = dot;
  for (let i = dot + 1; i < length && i - last <= LONGEST_PART + 1; i++) {
    if (joins(i)) {
      if (i === last + 1) return i;
      last = i;
    } else if (!isPart(codes[i]!)) break;
  }
  if (dot === 0 || !isPart(codes[dot - 1]!)) return last + 1;
  const leastEnd = Math.max(last + 2, knownPartsEnd(codes, last + 1, length));
  const latin = last + 1 < length && isLatin(codes[last + 1]!);
  for (let s = dot - 1; s >= 0 && dot - s <= LONGEST_PART && isPart(codes[s]!); s--) {
    if (isLatin(codes[s]!) && s > 0 && isLatin(codes[s - 1]!)) continue;
    for (let e = leastEnd; e <= length && e - last <= LONGEST_PART + 1 && isPart(codes[e - 1]!); e++) {
      if (latin && e < length && isLatin(codes[e]!)) continue;
      list.add(s, e, NameKind.Dotted);
    }
  }
  return last + 1;
}

/** Where the well-known parts of names (买买提, 热合曼) that begin at `from` end: the name can't end inside one. */
function knownPartsEnd(codes: Uint16Array, from: number, length: number): number {
  const trie = nameStatistics().minoritySyllables;
  let known = from;
  for (;;) {
    let node = 0;
    let end = 0;
    for (let i = known; i < length; i++) {
      node = trie.next(node, codes[i]!);
      if (node === 0) break;
      if (trie.valueAt(node) !== 0) end = i + 1;
    }
    if (end === 0) return known;
    known = end;
  }
}
