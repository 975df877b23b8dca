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
  const features = Int16Array.from(feature);
  const thresholds = Float32Array.from(threshold);
  const highers = Int32Array.from(higher);
  return (values) => {
    let sum = model.bias;
    for (const root of roots) {
      let node = root;
      for (let at = features[node]!; at >= 0; at = features[node]!) {
        node = values[at]! <= thresholds[node]! ? node + 1 : highers[node]!;
      }
      sum += thresholds[node]!;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** The model that ships. */
export const judgeBoundary: BoundaryJudge = createBoundaryJudge(boundaryModel as unknown as BoundaryModel);
