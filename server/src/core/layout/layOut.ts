import { createSourceMap } from '../text/sourceMap';
import { applyEdits, composeEdits } from '../text/textEdit';
import type { Article, Evidence, HanziLatinSpacing, LayoutEdit } from './article';
import { splitColumns, type ColumnSplit } from './columns';
import { readPage, type PageReading } from './readPage';
import { findFurniture } from './furniture';
import { readLines } from './lines';
import { paragraphKinds } from './paragraphKinds';
import { readPublication } from './publication';
import { cleanSpacing } from './spacingHabit';

/** Reads a source text as a page. Never throws; an empty text gives an article without paragraphs. */
export function layOut(source: string, options: { readonly fileName: string | null }): Article {
  const lines = readLines(source);
  const furniture = findFurniture(lines);
  const columns = splitColumns(lines, furniture.kind);
  const reading = columns.edits.length === 0 ? readPage(lines, furniture) : readColumns(source, columns);
  const text = applyEdits(source, reading.edits);
  const paragraphs = paragraphKinds(text, reading.paragraphs);
  return {
    source,
    text,
    edits: reading.edits,
    uncertain: reading.uncertain,
    warnings: [...columns.warnings, ...reading.warnings].sort((a, b) => a.span.start - b.span.start),
    map: createSourceMap(reading.edits),
    paragraphs,
    publication: readPublication(text, paragraphs, options.fileName),
  };
}

/** The layout edits that cleaning applies for a spacing: sorted, without overlaps, offsets in the source. */
export function cleanEdits(article: Article, spacing: HanziLatinSpacing): readonly LayoutEdit[] {
  return spacing === 'none' ? article.edits : cleanSpacing(article, spacing);
}

const PARTED: readonly Evidence[] = Object.freeze([
  Object.freeze({ code: 'column-gutter', message: '两栏之间的空当在每行同一位置，按栏先左后右排列' }),
]);

/** Reads the text with its columns taken apart, and takes the result back to the source. */
function readColumns(source: string, columns: ColumnSplit): PageReading {
  const parted = applyEdits(source, columns.edits);
  const lines = readLines(parted);
  const reading = readPage(lines, findFurniture(lines));
  const map = createSourceMap(columns.edits);
  // An edit that no column was moved in keeps its rule and reasons.
  const own = new Map<string, LayoutEdit>();
  for (const edit of reading.edits) {
    const span = map.toSourceSpan(edit);
    own.set(`${span.start} ${span.end} ${edit.text}`, edit);
  }
  const edits = composeEdits(source, columns.edits, reading.edits).map((edit): LayoutEdit => {
    const { rule, certainty, evidence } = own.get(`${edit.start} ${edit.end} ${edit.text}`) ?? {
      rule: 'interleaved-columns',
      certainty: 'likely',
      evidence: PARTED,
    };
    return { ...edit, rule, certainty, evidence };
  });
  // What was moved has no place of its own in the source.
  const toSource = <T extends { readonly start: number; readonly end: number }>(edit: T): T => ({
    ...edit,
    ...map.toSourceSpan(edit),
  });
  const uncertain = reading.uncertain
    .map((place) => ({
      ...place,
      span: toSource(place.span),
      join: toSource(place.join),
      split: toSource(place.split),
    }))
    .filter(({ span }) => /^\s+$/.test(source.slice(span.start, span.end)));
  const warnings = reading.warnings.map((warning) => ({ ...warning, span: toSource(warning.span) }));
  return { edits, uncertain, warnings, paragraphs: reading.paragraphs };
}
