import packed from '../lexicon/packed/weights.json';
import { FEATURES, featureNames } from './features';

let weights: Float32Array | null = null;

/** The trained weights by feature index, decoded at the first call. Features that the file doesn't name weigh nothing. */
export function featureWeights(): Float32Array {
  if (!weights) {
    weights = new Float32Array(FEATURES);
    const trained: Readonly<Record<string, number>> = packed;
    featureNames().forEach((name, i) => (weights![i] = trained[name] ?? 0));
  }
  return weights;
}

/** For training: weighs with these from now on. */
export function setFeatureWeights(trained: Float32Array): void {
  weights = trained;
}
