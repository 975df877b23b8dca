import type { OrganizationFact, Place, PlaceFact, QuotationFact } from './facts';
import type { OrganizationMention, PlaceMention, QuotationMention } from '../mentions/mention';
import { lastStartingAtOrBefore, overlaps, shift, type Span } from '../text/span';
import type { DateInContext } from './resolveDates';
import type { RecognizedParagraph } from './resolveFacts';

/** All mentions of one kind, in the order of the text, with offsets in `Article.text`. */
export function located<K extends 'place' | 'organization' | 'quotation'>(
  paragraphs: readonly RecognizedParagraph[],
  kind: K,
): Extract<PlaceMention | OrganizationMention | QuotationMention, { kind: K }>[] {
  type Wanted = Extract<PlaceMention | OrganizationMention | QuotationMention, { kind: K }>;
  const found: Wanted[] = [];
  for (const { mentions, start } of paragraphs) {
    for (const mention of mentions) if (mention.kind === kind) found.push(shift(mention as Wanted, start));
  }
  return found;
}

/** Leaves out what overlaps one of `others`: 广平 in 江广平 is no place. Both are in order. */
export function withoutOverlaps<T extends Span>(mentions: readonly T[], others: readonly Span[]): T[] {
  return mentions.filter((mention) => {
    const last = others[lastStartingAtOrBefore(others, mention.end - 1)];
    return !last || !overlaps(last, mention);
  });
}

/** Mentions of one thing under one key, in order of first appearance. */
function gathered<T extends Place, F>(
  mentions: readonly T[],
  key: (mention: T) => string,
  fact: (first: T, places: readonly Place[]) => F,
): F[] {
  const groups = new Map<string, T[]>();
  for (const mention of mentions) {
    const group = groups.get(key(mention));
    if (group) group.push(mention);
    else groups.set(key(mention), [mention]);
  }
  return [...groups.values()].map((group) =>
    fact(
      group[0]!,
      group.map(({ start, end, text }) => ({ start, end, text })),
    ),
  );
}

/** Date mentions as the resolver wants them. */
export function datesInContext(paragraphs: readonly RecognizedParagraph[]): DateInContext[] {
  const dates: DateInContext[] = [];
  for (const { mentions, text, start } of paragraphs) {
    for (const mention of mentions) if (mention.kind === 'date') dates.push({ mention, text, offset: start });
  }
  return dates;
}

export function gatherQuotations(paragraphs: readonly RecognizedParagraph[]): QuotationFact[] {
  return located(paragraphs, 'quotation').map(({ start, end, text, quotationKind, depth, known }) => ({
    start,
    end,
    text,
    kind: quotationKind,
    depth,
    known,
  }));
}

/** Full and short forms of an organization are one, under the form that comes first. */
export function gatherOrganizations(paragraphs: readonly RecognizedParagraph[]): OrganizationFact[] {
  return gathered(
    located(paragraphs, 'organization'),
    ({ fullName, text }) => fullName ?? text,
    ({ text, fullName, category }, mentions) => ({ name: text, fullName, category, mentions }),
  );
}

/** 北京 and 北京市 are one place. */
export function gatherPlaces(places: readonly PlaceMention[]): PlaceFact[] {
  return gathered(
    places,
    ({ fullName, text }) => fullName ?? text,
    ({ text, fullName }, mentions) => ({ name: text, fullName, mentions }),
  );
}
