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
  const { candidates, leftOf, rightOf } = lattice;
  return decodeNames(lattice).map(({ candidate, state, score }) => ({
    start: candidates.start[candidate]!,
    end: endOfCharacter(text, candidates.end[candidate]!),
    kind: candidates.kind[candidate]! as NameKind,
    score,
    left: leftOf[candidate]!,
    right: rightOf[candidate]!,
    state,
  }));
}

/** A rare character of a given name is two code units: a name that ends between them takes both. */
function endOfCharacter(text: string, end: number): number {
  const before = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? end + 1 : end;
}
