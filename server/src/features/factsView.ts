import type { PersonFact, Place } from '../core/people/facts';
import { lastStartingAtOrBefore, overlaps, type Span } from '../core/text/span';
import type { DateView, FactsAnswer, MentionView, PersonView, QuotationView } from '../protocol';
import { dateLabel } from './hover/dateHover';
import { protocolOrder } from './protocolOrder';
import { articleRange, articleRanges, type AnalyzedText } from './workspace/analyzedText';

/** Characters of the article shown on either side of a mention. */
const CONTEXT = 12;

/** The people, dates and quotations of a document for the lists beside the editor. */
export function factsView(text: AnalyzedText): FactsAnswer {
  const { analysis, version } = text;
  const { facts, isChinese } = analysis;
  if (!isChinese) {
    return {
      version,
      isChinese,
      published: null,
      publication: null,
      people: [],
      dates: [],
      quotations: [],
      organizations: [],
    };
  }
  const view = (place: Place): MentionView => mentionView(text, place);
  const conflicts = conflictFinder(text);
  const people = facts.people.filter((person) => person.tier === 'strong');
  const ranks = protocolOrder(people);
  const { publication } = facts;
  return {
    version,
    isChinese,
    published: publication.date,
    publication: publication.name === null ? null : { name: publication.name, page: publication.page },
    people: people.map((person, i) => personView(text, person, ranks[i]!, conflicts)),
    dates: facts.dates.map((date): DateView => ({
      ...view(date),
      from: date.from,
      to: date.to,
      precision: date.precision,
      label: dateLabel(date) ?? '',
      conflicts: conflicts([date]),
    })),
    quotations: facts.quotations.map((quotation): QuotationView => ({
      ...view(quotation),
      kind: quotation.kind,
      known: quotation.known,
      conflicts: conflicts([quotation]),
    })),
    organizations: facts.organizations.map(({ name, fullName, mentions }) => ({
      name,
      fullName,
      mentions: mentions.map(view),
    })),
  };
}

function mentionView(text: AnalyzedText, place: Place): MentionView {
  const { article } = text.analysis;
  return {
    text: place.text,
    range: articleRange(text, place),
    segments: articleRanges(text, place),
    before: oneLine(article.text.slice(Math.max(0, place.start - CONTEXT), place.start), 'end'),
    after: oneLine(article.text.slice(place.end, place.end + CONTEXT), 'start'),
  };
}

/** What of a piece of text stands on the same line as its `end` or its `start`, without half a surrogate pair. */
function oneLine(piece: string, near: 'start' | 'end'): string {
  const lines = piece.split(/[\r\n]+/);
  const line = (near === 'end' ? lines.at(-1) : lines[0]) ?? '';
  return near === 'end' ? line.replace(/^[\udc00-\udfff]/, '') : line.replace(/[\ud800-\udbff]$/, '');
}

function personView(
  text: AnalyzedText,
  person: PersonFact,
  protocolRank: number,
  conflicts: (places: readonly Span[]) => string[],
): PersonView {
  const { group } = person;
  return {
    name: person.name,
    role: person.role,
    posts: person.posts.map((post) => ({
      text: post.text,
      range: articleRange(text, post.span),
      jurisdiction: post.jurisdiction,
      jurisdictionFrom: post.jurisdictionFrom?.type ?? null,
      organ: post.organ,
      title: post.title,
      qualifier: post.qualifier,
    })),
    group: group && {
      text: group.text,
      range: articleRange(text, group.span),
      jurisdictions: group.jurisdictions,
    },
    mentions: person.mentions.map((mention) => mentionView(text, mention)),
    conflicts: conflicts([...person.mentions, ...person.posts.map((post) => post.span)]),
    protocolRank,
  };
}

/** Rules of these categories speak about facts; the rest is about how a text is set. */
const factual: ReadonlySet<string> = new Set(['names', 'dates', 'official']);

/** Finds what is said at error or warning about any of some places (`Article.text`): each message once. */
function conflictFinder(text: AnalyzedText): (places: readonly Span[]) => string[] {
  const { map } = text.analysis.article;
  const categories = new Map(text.analyzer.rules.map(({ id, category }) => [id, category as string]));
  const said = text.findings.filter(
    ({ rule, severity }) =>
      (severity === 'error' || severity === 'warning') && factual.has(categories.get(rule) ?? ''),
  );
  if (said.length === 0) return () => [];
  // Findings are sorted by start: whatever overlaps a place starts before its end, and no further back than the longest reaches.
  const longest = said.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return (places) => {
    const messages = new Set<string>();
    for (const place of places) {
      const span = map.toSourceSpan(place);
      for (let i = lastStartingAtOrBefore(said, span.end - 1); i >= 0; i--) {
        const finding = said[i]!;
        if (finding.start < span.start - longest) break;
        if (overlaps(span, finding)) messages.add(finding.message);
      }
    }
    return [...messages];
  };
}
