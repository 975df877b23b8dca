import type { Span } from '../../text/span';
import { isDigit, isLatin } from '../../text/characterClass';

/** The kinds of marks that come in pairs; parentheses of both widths are one kind. */
export type PairKind = '“' | '‘' | '「' | '『' | '《' | '〈' | '（' | '〔' | '【' | '［';

/** Two marks that belong together; `start` is the opener's offset, `end` the one behind the closer. */
export interface Pair extends Span {
  readonly kind: PairKind;
  /** The innermost pair that this one stands in. */
  readonly parent: Pair | null;
}

export interface UnpairedMark {
  readonly at: number;
  readonly kind: PairKind;
  readonly opens: boolean;
}

/** All paired marks of one paragraph. */
export interface Pairing {
  /** In the order of their openers. */
  readonly pairs: readonly Pair[];
  /** In the order of the text. */
  readonly unpaired: readonly UnpairedMark[];
}

const kinds: readonly PairKind[] = ['“', '‘', '「', '『', '《', '〈', '（', '〔', '【', '［'];
const closers = '”’」』》〉）〕】］';

/** Code unit → 1 + index of the kind for an opener, -1 - index for a closer, 0 for all else. */
const roles = new Int8Array(65536);
kinds.forEach((kind, index) => {
  roles[kind.charCodeAt(0)] = index + 1;
  roles[closers.charCodeAt(index)] = -index - 1;
});
roles[0x28] = kinds.indexOf('（') + 1;
roles[0x29] = -roles[0x28];

const noPairs: Pairing = Object.freeze({ pairs: [], unpaired: [] });

let lastText = '';
let lastPairing = noPairs;

/**
 * Pairs the marks of a paragraph with a stack. A closer takes the nearest opener of its kind; what was opened in between stays
 * unpaired. Apostrophes (It’s, ’98) are no quotes. The last result is remembered, since several rules ask for the same paragraph.
 */
export function pairsOf(text: string): Pairing {
  if (text === lastText) return lastPairing;
  lastPairing = parse(text);
  lastText = text;
  return lastPairing;
}

interface OpenPair extends Pair {
  parent: Pair | null;
}

interface OpenMark {
  readonly at: number;
  readonly role: number;
}

function parse(text: string): Pairing {
  let first = 0;
  while (first < text.length && roles[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return noPairs;
  const stack: OpenMark[] = [];
  const openOf = new Int32Array(kinds.length + 1);
  const closed: OpenPair[] = [];
  const unpaired: UnpairedMark[] = [];
  for (let i = first; i < text.length; i++) {
    const role = roles[text.charCodeAt(i)]!;
    if (role === 0) continue;
    if (role > 0) {
      if (role === 2 && isDigit(text.charCodeAt(i + 1)) && !closesNear(text, i)) continue;
      stack.push({ at: i, role });
      openOf[role]!++;
      continue;
    }
    const wanted = -role;
    if (openOf[wanted] === 0) {
      if (wanted === 2 && isApostrophe(text, i)) continue;
      unpaired.push({ at: i, kind: kinds[wanted - 1]!, opens: false });
      continue;
    }
    if (wanted === 2 && isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(i + 1))) continue;
    for (let top = stack.pop(); top; top = stack.pop()) {
      openOf[top.role]!--;
      if (top.role === wanted) {
        closed.push({ start: top.at, end: i + 1, kind: kinds[wanted - 1]!, parent: null });
        break;
      }
      unpaired.push({ at: top.at, kind: kinds[top.role - 1]!, opens: true });
    }
  }
  for (const { at, role } of stack) unpaired.push({ at, kind: kinds[role - 1]!, opens: true });
  if (closed.length === 0 && unpaired.length === 0) return noPairs;
  if (unpaired.length > 1) unpaired.sort((a, b) => a.at - b.at);
  return { pairs: withParents(closed), unpaired };
}

function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLatin(before) || isDigit(before) || isDigit(text.charCodeAt(at + 1));
}

/** ‘98 is a year, ‘98年’ a quotation. */
function closesNear(text: string, at: number): boolean {
  const close = text.indexOf('’', at);
  return close > 0 && close - at <= 40;
}

/** Gives the pairs their parents, in place. */
function withParents(closed: OpenPair[]): readonly Pair[] {
  let nests = false;
  let last = 0;
  for (const { start, end } of closed) {
    if (start < last) nests = true;
    last = end;
  }
  // Most paragraphs have their pairs one behind the other.
  if (!nests) return closed;
  closed.sort((a, b) => a.start - b.start);
  const open: Pair[] = [];
  for (const pair of closed) {
    while (open.length > 0 && open[open.length - 1]!.end <= pair.start) open.pop();
    pair.parent = open[open.length - 1] ?? null;
    open.push(pair);
  }
  return closed;
}

/** The innermost pair of one of the kinds around `pair`; null when there is none. */
export function enclosing(pair: Pair, wanted: string): Pair | null {
  let around = pair.parent;
  while (around && !wanted.includes(around.kind)) around = around.parent;
  return around;
}
