import type { Span } from '../core/text/span';
import { decorationKinds, type DecorationKind, type DecorationsAnswer, type Range } from '../protocol';
import { linePieces, lineRanges, rangeOf, type AnalyzedText } from './workspace/analyzedText';

/** A piece of the source to be coloured, within one line. */
export interface ColouredSpan extends Span {
  readonly kind: Exclude<DecorationKind, 'artifact' | 'uncertain'>;
}

/**
 * What the facts colour in the source: names (of officials with their posts), dates, quotations, organisations. People of the weak tier are left
 * out. Sorted by start, the longer first; spans of different kinds may lie in one another.
 */
export function colouredSpans(text: AnalyzedText): ColouredSpan[] {
  const { facts } = text.analysis;
  const spans: ColouredSpan[] = [];
  const add = (kind: ColouredSpan['kind'], span: Span): void => {
    for (const { start, end } of linePieces(text, span)) spans.push({ start, end, kind });
  };
  for (const person of facts.people) {
    if (person.tier !== 'strong') continue;
    const kind = person.role === 'official' ? 'official' : 'person';
    for (const mention of person.mentions) add(kind, mention);
    if (kind === 'official') for (const post of person.posts) add(kind, post.span);
  }
  for (const date of facts.dates) add('date', date);
  for (const quotation of facts.quotations) {
    add(sloganLike.has(quotation.kind) ? 'slogan' : 'quotation', quotation);
  }
  for (const { mentions } of facts.organizations)
    for (const mention of mentions) add('organization', mention);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

const sloganLike: ReadonlySet<string> = new Set(['slogan', 'campaign', 'plan']);

/** Spans of one kind that touch or overlap become one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

export function decorations(text: AnalyzedText): DecorationsAnswer {
  const { document, analysis } = text;
  const ranges = Object.fromEntries(decorationKinds.map((kind) => [kind, [] as Range[]])) as Record<
    DecorationKind,
    Range[]
  >;
  if (analysis.isChinese) {
    const spans = colouredSpans(text);
    for (const kind of decorationKinds) {
      const own = merge(spans.filter((span) => span.kind === kind));
      ranges[kind].push(...own.flatMap((span) => lineRanges(document, span)));
    }
    for (const edit of analysis.cleanEdits) {
      if (edit.end > edit.start) ranges.artifact.push(rangeOf(document, edit));
    }
    for (const { span } of analysis.article.uncertain) ranges.uncertain.push(rangeOf(document, span));
  }
  return { version: text.version, isChinese: analysis.isChinese, ranges };
}
