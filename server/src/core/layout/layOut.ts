import { createSourceMap } from '../text/sourceMap';
import { applyEdits } from '../text/textEdit';
import type { Article, Evidence, HanziLatinSpacing, LayoutEdit } from './article';
import { boundaryEvidence } from './boundaryEvidence';
import { Feature, readFeatures, readSigns, readTraits } from './boundaryFeatures';
import { judgeBoundary } from './boundaryModel';
import { findFurniture } from './furniture';
import { Gap, writeEdits } from './layoutEdits';
import { readLines } from './lines';
import { measurePage } from './pageWidth';
import { paragraphKinds } from './paragraphKinds';
import { readPublication } from './publication';
import { cleanSpacing, readSpacingHabit } from './spacingHabit';

/** Reads a source text as a page. Never throws; an empty text gives an article without paragraphs. */
export function layOut(source: string, options: { readonly fileName: string | null }): Article {
  const lines = readLines(source);
  const { rows } = lines;
  const furniture = findFurniture(lines);
  const kept = keptRows(furniture.kind);
  const page = measurePage(source, rows, furniture.kind);
  const gaps = new Uint8Array(Math.max(0, kept.length - 1)).fill(Gap.Leave);
  const probability = new Float32Array(gaps.length);
  let evidence: (gap: number) => readonly Evidence[] = () => [];
  if (page.wrapped) {
    const traits = readTraits(lines, kept, page);
    const signs = readSigns(rows, kept, traits, page);
    const features = new Float32Array(Feature.Count);
    for (let gap = 0; gap < gaps.length; gap++) {
      readFeatures(lines, kept, traits, signs, page, gap, features);
      probability[gap] = judgeBoundary(features);
      gaps[gap] = probability[gap]! > 0.5 ? Gap.Part : Gap.Join;
    }
    evidence = (gap) => {
      readFeatures(lines, kept, traits, signs, page, gap, features);
      return boundaryEvidence(features, gaps[gap] === Gap.Join);
    };
  }
  const result = writeEdits({
    lines,
    furniture,
    kept,
    wrapped: page.wrapped,
    gaps,
    probability,
    habit: readSpacingHabit(lines),
    evidence,
  });
  const text = applyEdits(source, result.edits);
  const paragraphs = paragraphKinds(text, result.paragraphs);
  return {
    source,
    text,
    edits: result.edits,
    uncertain: result.uncertain,
    warnings: result.warnings,
    map: createSourceMap(result.edits),
    paragraphs,
    publication: readPublication(text, paragraphs, options.fileName),
  };
}

/** The layout edits that cleaning applies for a spacing: sorted, without overlaps, offsets in the source. */
export function cleanEdits(article: Article, spacing: HanziLatinSpacing): readonly LayoutEdit[] {
  return spacing === 'none' ? article.edits : cleanSpacing(article, spacing);
}

function keptRows(kind: Uint8Array): Int32Array {
  let count = 0;
  const kept = new Int32Array(kind.length);
  for (let row = 0; row < kind.length; row++) if (kind[row] === 0) kept[count++] = row;
  return kept.subarray(0, count);
}
