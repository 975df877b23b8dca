import type { CandidateList } from './candidates';
import { featureWeights } from './featureWeights';
import { PATH_STATES, PathState, type NameKind } from './features';
import { stateAfterSkip, stateFeature, stateRightFeature, type NameLattice } from './nameLattice';

/** A candidate on the best path. */
export interface DecodedName {
  readonly candidate: number;
  readonly state: PathState;
  /** Log-odds that this is a name, given its context. */
  readonly score: number;
}

let best = new Float32Array(0);
let viaCandidate = new Int32Array(0);
let viaState = new Int8Array(0);
/** Scores of the candidates, without the state they are entered in. */
let scores = new Float32Array(256);
/** Numbers of the candidates by start. */
let order = new Int32Array(256);

/** The names on the best path through the lattice (Viterbi over offsets and three states), in order. */
export function decodeNames(lattice: NameLattice): DecodedName[] {
  const { candidates, length, codes } = lattice;
  const { count } = candidates;
  if (count === 0) return [];
  const weights = featureWeights();
  const cells = (length + 1) * PATH_STATES;
  if (best.length < cells) {
    best = new Float32Array(cells * 2);
    viaCandidate = new Int32Array(cells * 2);
    viaState = new Int8Array(cells * 2);
  }
  sortByStart(candidates);
  if (scores.length < count) scores = new Float32Array(count * 2);
  best.fill(-Infinity, 0, cells);
  const from = candidates.start[order[0]!]!;
  best[from * PATH_STATES] = 0;
  let next = 0;
  for (let i = from; i <= length; i++) {
    const cell = i * PATH_STATES;
    for (; next < count && candidates.start[order[next]!] === i; next++) {
      const k = order[next]!;
      const kind = candidates.kind[k]! as NameKind;
      const score = scoreOf(lattice, k, weights);
      scores[k] = score;
      const target = candidates.end[k]! * PATH_STATES + PathState.AfterName;
      for (let state = 0; state < PATH_STATES; state++) {
        const reach = best[cell + state]!;
        if (reach === -Infinity) continue;
        const total =
          reach +
          score +
          weights[stateFeature(kind, state)]! +
          weights[stateRightFeature(lattice.rightOf[k]!, state)]!;
        if (total > best[target]!) {
          best[target] = total;
          viaCandidate[target] = k;
          viaState[target] = state;
        }
      }
    }
    if (i === length) break;
    for (let state = 0; state < PATH_STATES; state++) {
      const reach = best[cell + state]!;
      if (reach === -Infinity) continue;
      const target = cell + PATH_STATES + stateAfterSkip(state, codes[i]!);
      if (reach > best[target]!) {
        best[target] = reach;
        viaCandidate[target] = -1;
        viaState[target] = state;
      }
    }
  }
  return trace(lattice, from, weights);
}

function trace(lattice: NameLattice, from: number, weights: Float32Array): DecodedName[] {
  const { candidates, length } = lattice;
  const names: DecodedName[] = [];
  let i = length;
  let state = 0;
  for (let other = 1; other < PATH_STATES; other++) {
    if (best[i * PATH_STATES + other]! > best[i * PATH_STATES + state]!) state = other;
  }
  while (i > from) {
    const cell = i * PATH_STATES + state;
    const k = viaCandidate[cell]!;
    state = viaState[cell]!;
    if (k < 0) {
      i--;
      continue;
    }
    i = candidates.start[k]!;
    const score =
      scores[k]! +
      weights[stateFeature(candidates.kind[k]! as NameKind, state)]! +
      weights[stateRightFeature(lattice.rightOf[k]!, state)]!;
    names.push({ candidate: k, state, score });
  }
  return names.reverse();
}

/** Candidate numbers by start. */
export function startOrder(lattice: NameLattice): Int32Array {
  sortByStart(lattice.candidates);
  return order.slice(0, lattice.candidates.count);
}

/** Fills {@link order}. Candidates are nearly sorted: only dotted names come late. */
function sortByStart({ start, count }: CandidateList): void {
  if (order.length < count) order = new Int32Array(count * 2);
  for (let k = 0; k < count; k++) {
    let at = k;
    while (at > 0 && start[order[at - 1]!]! > start[k]!) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = k;
  }
}

export function scoreOf(lattice: NameLattice, k: number, weights: Float32Array): number {
  const { features, values, firstFeature } = lattice;
  let score = 0;
  for (let f = firstFeature[k]!; f < firstFeature[k + 1]!; f++) score += weights[features[f]!]! * values[f]!;
  return score;
}
