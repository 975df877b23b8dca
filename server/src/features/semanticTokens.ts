import {
  SemanticTokensBuilder,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { Span } from '../core/text/span';
import { colouredSpans, type ColouredSpan } from './decorations';
import { lineRanges, type AnalyzedText } from './workspace/analyzedText';

/** The standard types, because these are what themes of any editor colour. */
const typeOf: Record<ColouredSpan['kind'], string> = {
  official: 'class',
  person: 'variable',
  date: 'number',
  slogan: 'keyword',
  quotation: 'string',
  organization: 'namespace',
};

const tokenTypes = Object.values(typeOf);

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes, tokenModifiers: [] };

/** Colours for clients that don't draw decorations: the whole document, or the lines of `range`. */
export function semanticTokens(text: AnalyzedText, range?: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (!text.analysis.isChinese) return builder.build();
  const { document } = text;
  const wanted: Span = range
    ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    : { start: 0, end: Infinity };
  for (const span of flatten(colouredSpans(text))) {
    if (span.end <= wanted.start || span.start >= wanted.end) continue;
    for (const { start, end } of lineRanges(document, span)) {
      const type = tokenTypes.indexOf(typeOf[span.kind]);
      builder.push(start.line, start.character, end.character - start.character, type, 0);
    }
  }
  return builder.build();
}

/** Spans that lie in one another, cut so that none overlaps: the inner one shows, the outer one goes on behind it. */
export function flatten<T extends Span>(sorted: readonly T[]): T[] {
  const flat: T[] = [];
  const open: T[] = [];
  let at = 0;
  const emit = (span: T, end: number): void => {
    if (end > at) flat.push({ ...span, start: at, end });
    at = Math.max(at, end);
  };
  for (const span of sorted) {
    for (let top = open.at(-1); top && top.end <= span.start; top = open.at(-1)) {
      emit(top, top.end);
      open.pop();
    }
    const top = open.at(-1);
    if (top) emit(top, span.start);
    at = Math.max(at, span.start);
    open.push(span);
  }
  for (let top = open.pop(); top; top = open.pop()) emit(top, top.end);
  return flat;
}
