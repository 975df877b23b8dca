import { createSourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import { applyEdits } from '../text/textEdit';
import type { Article, HanziLatinSpacing, LayoutEdit, LayoutWarning } from './article';
import { composeLayout, type EditLabel } from './composeLayout';
import { splitColumns, type ColumnSplit } from './columns';
import { readPage, type PageReading } from './readPage';
import { repairCharacters, uncertainBeforeRepairs, withRepairs } from './characters';
import { findFurniture } from './furniture';
import { readLines } from './lines';
import { paragraphKinds } from './paragraphKinds';
import { readPublication } from './publication';
import { cleanSpacing } from './spacingHabit';

/** What hides behind what was put right is at most this deep. */
const ROUNDS = 8;

/** Reads a source text as a page. Never throws; an empty text gives an article without paragraphs. */
export function layOut(source: string, options: { readonly fileName: string | null }): Article {
  const reading = readSource(source);
  let { edits, paragraphs } = reading;
  let text = applyEdits(source, edits);
  // Furniture can hide behind furniture. What cleaning leaves must be clean for good.
  for (let round = 1, settled = reading.settled; !settled && round < ROUNDS; round++) {
    const next = readSource(text);
    if (next.edits.length === 0) break;
    edits = composeLayout(source, edits, next.edits, LEFTOVER);
    paragraphs = next.paragraphs;
    text = applyEdits(source, edits);
    settled = next.settled;
  }
  const named = paragraphKinds(text, paragraphs);
  return {
    source,
    text,
    edits,
    uncertain: reading.uncertain,
    warnings: reading.warnings,
    map: createSourceMap(edits),
    paragraphs: named,
    publication: readPublication(text, named, options.fileName),
  };
}

/** The layout edits that cleaning applies for a spacing: sorted, without overlaps, offsets in the source. */
export function cleanEdits(article: Article, spacing: HanziLatinSpacing): readonly LayoutEdit[] {
  return spacing === 'none' ? article.edits : cleanSpacing(article, spacing);
}

const LEFTOVER: EditLabel = Object.freeze({
  rule: 'trailing-whitespace',
  certainty: 'likely',
  evidence: Object.freeze([Object.freeze({ code: 'leftover', message: '去掉版面残留后留下的空白' })]),
});

const PARTED: EditLabel = Object.freeze({
  rule: 'interleaved-columns',
  certainty: 'likely',
  evidence: Object.freeze([
    Object.freeze({ code: 'column-gutter', message: '两栏之间的空当在每行同一位置，按栏先左后右排列' }),
  ]),
});

interface SourceReading extends PageReading {
  readonly warnings: readonly LayoutWarning[];
  /** Nothing was found that could hide something else. */
  readonly settled: boolean;
}

/** One time through: characters, furniture, columns, paragraphs. */
function readSource(source: string): SourceReading {
  let lines = readLines(source);
  // Characters come first: ⼀、 opens a heading only once it is 一、.
  const repairs = repairCharacters(source, lines.specials);
  const repaired = repairs.edits.length > 0;
  if (repaired) lines = readLines(applyEdits(source, repairs.edits));
  const furniture = findFurniture(lines);
  const columns = splitColumns(lines, furniture.kind);
  const reading =
    columns.edits.length === 0 ? readPage(lines, furniture) : readColumns(lines.source, columns);
  let { edits, uncertain } = reading;
  let warnings = columns.warnings;
  if (repaired) {
    const map = createSourceMap(repairs.edits);
    edits = withRepairs(repairs.edits, edits, map);
    uncertain = uncertain.map((place) => uncertainBeforeRepairs(place, map));
    warnings = warnings.map((warning) => ({ ...warning, span: map.toSourceSpan(warning.span) }));
  }
  return {
    edits,
    uncertain,
    warnings: [...repairs.warnings, ...warnings].sort((a, b) => a.span.start - b.span.start),
    paragraphs: reading.paragraphs,
    wrapped: reading.wrapped,
    settled:
      edits.length === 0 ||
      (!reading.wrapped &&
        furniture.gluedUntil === 0 &&
        furniture.kind.every((kind) => kind === 0) &&
        !edits.some(({ rule, text }) => rule === 'hard-wrapped-paragraph' || text === ' ')),
  };
}

/** Reads the text with its columns taken apart, and takes the result back to the source. */
function readColumns(source: string, columns: ColumnSplit): PageReading {
  const lines = readLines(applyEdits(source, columns.edits));
  const reading = readPage(lines, findFurniture(lines));
  const map = createSourceMap(columns.edits);
  const edits = composeLayout(source, columns.edits, reading.edits, PARTED);
  // What was moved has no place of its own in the source.
  const toSource = <T extends Span>(span: T): T => ({ ...span, ...map.toSourceSpan(span) });
  const uncertain = reading.uncertain
    .map((place) => ({
      ...place,
      span: toSource(place.span),
      join: toSource(place.join),
      split: toSource(place.split),
    }))
    .filter(({ span }) => /^\s+$/.test(source.slice(span.start, span.end)));
  return { ...reading, edits, uncertain };
}
