import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Span } from '../../core/text/span';
import { partAt } from '../occurrences';
import { isLayoutFinding } from '../ruleTitle';
import { articleOffset, rangeOf, touches, type AnalyzedText } from '../workspace/analyzedText';
import { dateHover } from './dateHover';
import { findingHover } from './findingHover';
import { organizationHover } from './organizationHover';
import { personHover } from './personHover';
import { quotationHover } from './quotationHover';

/** What is known about the place: who, when, what, and what is wrong with it. Null when there is nothing to say. */
export function hover(text: AnalyzedText, position: Position, commands: boolean): Hover | null {
  const { analysis, document } = text;
  if (!analysis.isChinese) return null;
  const offset = articleOffset(text, position);
  const { facts } = analysis;
  const parts: string[] = [];
  let place: Span | null = null;
  const add = (span: Span, markdown: string): void => {
    parts.push(markdown);
    if (!place || span.end - span.start < place.end - place.start) place = span;
  };

  for (const person of facts.people) {
    const spans = [...person.mentions, ...person.posts.map((post) => post.span)];
    const at = spans.find((span) => within(span, offset));
    if (at) add(at, personHover(text, person, commands));
  }
  const date = facts.dates.find((span) => within(span, offset));
  if (date) add(date, dateHover(text, date));
  for (const quotation of facts.quotations.filter((span) => within(span, offset))) {
    add(quotation, quotationHover(text, quotation));
  }
  for (const organization of facts.organizations) {
    const at = organization.mentions.find((span) => within(span, offset));
    if (at) add(at, organizationHover(text, organization));
  }

  const sourceOffset = document.offsetAt(position);
  const findings = text.findings.filter(
    (finding) => touches(finding, sourceOffset) && !isLayoutFinding(finding),
  );
  for (const finding of findings) parts.push(findingHover(finding, commands));
  if (parts.length === 0) return null;
  const range = place ? partAt(text, place, position) : rangeOf(document, findings[0]!);
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, range };
}

function within(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
