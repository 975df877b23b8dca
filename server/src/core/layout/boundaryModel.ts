import { featureNames } from './boundaryFeatures';
import { boundaryModel } from './packed/boundaryModel';

/**
 * A tree of the model's file: either the value of a leaf, or `[feature, threshold, lower, higher]` where `lower` is taken for values
 * at or below the threshold.
 */
export type ModelTree = number | readonly [number, number, ModelTree, ModelTree];

/** The model's file: a sum of small regression trees over the features named, on the logit scale; above 0 means a new paragraph. */
export interface BoundaryModel {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly ModelTree[];
}

/** Probability (0 … 1) that a gap with these features parts two paragraphs. */
export type BoundaryJudge = (features: Float32Array) => number;

/**
 * Makes a model ready to run.
 * @throws RangeError when it was fitted on other features than the ones measured here.
 */
export function createBoundaryJudge(model: BoundaryModel): BoundaryJudge {
  if (model.features.join() !== featureNames.join())
    throw new RangeError('the boundary model wants other features');
  // All trees in one row of nodes: feature (-1 for a leaf), threshold or value, and where its two children are.
  const feature: number[] = [];
  const threshold: number[] = [];
  const higher: number[] = [];
  const roots: number[] = [];
  const add = (tree: ModelTree): void => {
    const node = feature.length;
    if (typeof tree === 'number') {
      feature.push(-1);
      threshold.push(tree);
      higher.push(0);
      return;
    }
    feature.push(tree[0]);
    threshold.push(tree[1]);
    higher.push(0);
    add(tree[2]);
    higher[node] = feature.length;
    add(tree[3]);
  };
  for (const tree of model.trees) {
    roots.push(feature.length);
    add(tree);
  }
  // What belongs to one node stands side by side, so that a step costs one fetch.
  const nodes = new Int32Array(feature.length * 3);
  const numbers = new Float32Array(nodes.buffer);
  for (let node = 0; node < feature.length; node++) {
    nodes[3 * node] = feature[node]!;
    numbers[3 * node + 1] = threshold[node]!;
    nodes[3 * node + 2] = 3 * higher[node]!;
  }
  const starts = Int32Array.from(roots, (root) => 3 * root);
  return (values) => {
    let sum = model.bias;
    for (let tree = 0; tree < starts.length; tree++) {
      let node = starts[tree]!;
      for (let at = nodes[node]!; at >= 0; at = nodes[node]!) {
        node = values[at]! <= numbers[node + 1]! ? node + 3 : nodes[node + 2]!;
      }
      sum += numbers[node + 1]!;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** The model that ships. */
export const judgeBoundary: BoundaryJudge = createBoundaryJudge(boundaryModel as unknown as BoundaryModel);
