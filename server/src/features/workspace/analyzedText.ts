import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import type { Analysis, Analyzer, Finding } from '../../core/analysis/analyzer';
import type { Span } from '../../core/text/span';
import type { Settings } from './settings';
import type { TeamState } from './teamFolder';

/** One version of one document with everything that is known about it: what every feature works on. */
export interface AnalyzedText {
  readonly document: TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  /** Without those that the team ignores. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly analyzer: Analyzer;
  /** The `.qingyang` folder that holds for the document, null when there is none. */
  readonly team: TeamState | null;
  /** The document's path as `ignored.json` has it, null when it has none. */
  readonly path: string | null;
}

/** A span of the source as an LSP range. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** Spans of the source as ranges that end with their line: what most features want of a mention. */
export function lineRanges(document: TextDocument, span: Span): Range[] {
  const whole = rangeOf(document, span);
  if (whole.start.line === whole.end.line) return [whole];
  const ranges: Range[] = [];
  const text = document.getText();
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const code = text.charCodeAt(at);
    if (at < span.end && code !== 10 && code !== 13) continue;
    if (at > start) ranges.push(rangeOf(document, { start, end: at }));
    start = at + 1;
  }
  return ranges;
}

/**
 * A span of `Article.text` as the pieces of the source that carry its characters, one a line: where only spaces were taken out
 * (`7 月 13 日`) a piece goes on over them, where a line break or a page's furniture was it ends.
 */
export function linePieces({ analysis }: Pick<AnalyzedText, 'analysis'>, span: Span): Span[] {
  const { map, source } = analysis.article;
  const pieces: { start: number; end: number }[] = [];
  for (const segment of map.toSegments(span)) {
    const last = pieces.at(-1);
    if (last && !/[\r\n]/.test(source.slice(last.end, segment.start))) last.end = segment.end;
    else pieces.push({ ...segment });
  }
  return pieces;
}

/** {@link linePieces} as ranges, none of them over a line's end. */
export function articleRanges(text: AnalyzedText, span: Span): Range[] {
  return linePieces(text, span).flatMap((piece) => lineRanges(text.document, piece));
}

/** A span of `Article.text` as the one range that holds it. */
export function articleRange({ document, analysis }: AnalyzedText, span: Span): Range {
  return rangeOf(document, analysis.article.map.toSourceSpan(span));
}

/** The offset in `Article.text` where the cursor stands. */
export function articleOffset({ document, analysis }: AnalyzedText, position: Position): number {
  return analysis.article.map.fromSource(document.offsetAt(position));
}

/** True when the cursor stands in the span or at one of its edges (`Article.text`). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
