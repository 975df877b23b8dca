import type { Span } from '../../text/span';
import type { NameKind } from './features';
import { type PathState } from './features';
import { decodeNames } from './nameDecoder';
import { NameLattice, type KnownNames } from './nameLattice';

/** A name on the best path through a paragraph's lattice; offsets in the paragraph. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  /** Log-odds that it is one: 0 is even, 3 is 20 to 1. */
  readonly score: number;
  /** Index of what stands left of it, see leftContexts. */
  readonly left: number;
  readonly right: number;
  readonly state: PathState;
}

const lattice = new NameLattice();

/** The names in one paragraph, in order, without overlaps. Depends on nothing but its arguments. */
export function findNames(text: string, known: KnownNames): FoundName[] {
  lattice.read(text, known);
  const { candidates, codes, leftOf, rightOf } = lattice;
  const found: FoundName[] = [];
  for (const { candidate, state, score } of decodeNames(lattice)) {
    const start = candidates.start[candidate]!;
    const end = candidates.end[candidate]!;
    // Never half of a surrogate pair.
    if ((codes[start]! & 0xfc00) === 0xdc00 || (end < text.length && (codes[end]! & 0xfc00) === 0xdc00))
      continue;
    const kind = candidates.kind[candidate]! as NameKind;
    found.push({ start, end, kind, score, left: leftOf[candidate]!, right: rightOf[candidate]!, state });
  }
  return found;
}
