import type { SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import type { DocumentFacts, HeldPost, PersonFact, Place } from '../people/facts';

/** A mention in the source: `start..end` covers it with all artifacts inside, `segments` are its own characters. */
export interface SourceMention extends Span {
  /** As the article has it, artifacts gone. */
  readonly text: string;
  readonly segments: readonly Span[];
}

/** The facts of one article with offsets in the source: the JSON contract of `qingyang facts`, without `file`. */
export interface SourceFacts {
  readonly published: string | null;
  readonly publication: { readonly name: string; readonly page: string | null } | null;
  readonly people: readonly {
    readonly name: string;
    readonly role: PersonFact['role'];
    readonly posts: readonly Pick<HeldPost, 'text' | 'jurisdiction' | 'organ' | 'title' | 'qualifier'>[];
    readonly mentions: readonly SourceMention[];
  }[];
  readonly dates: readonly (SourceMention & {
    readonly from: string | null;
    readonly to: string | null;
    readonly precision: string;
  })[];
  readonly quotations: readonly (SourceMention & { readonly kind: string; readonly known: string | null })[];
  readonly organizations: readonly {
    readonly name: string;
    readonly fullName: string | null;
    readonly category: string;
    readonly mentions: readonly SourceMention[];
  }[];
  readonly places: readonly {
    readonly name: string;
    readonly fullName: string | null;
    readonly mentions: readonly SourceMention[];
  }[];
}

/** Takes one span of `Article.text` back to the source. */
export function toSourceMention(map: SourceMap, place: Place): SourceMention {
  return { ...map.toSourceSpan(place), text: place.text, segments: map.toSegments(place) };
}

/** Takes all facts back to the source. */
export function toSourceFacts(facts: DocumentFacts, map: SourceMap): SourceFacts {
  const mention = (place: Place): SourceMention => toSourceMention(map, place);
  const { publication } = facts;
  return {
    published: publication.date,
    publication: publication.name === null ? null : { name: publication.name, page: publication.page },
    people: facts.people.map((person) => ({
      name: person.name,
      role: person.role,
      posts: person.posts.map(({ text, jurisdiction, organ, title, qualifier }) => ({
        text,
        jurisdiction,
        organ,
        title,
        qualifier,
      })),
      mentions: person.mentions.map(mention),
    })),
    dates: facts.dates.map((date) => ({
      ...mention(date),
      from: date.from,
      to: date.to,
      precision: date.precision,
    })),
    quotations: facts.quotations.map((quotation) => ({
      ...mention(quotation),
      kind: quotation.kind,
      known: quotation.known,
    })),
    organizations: facts.organizations.map(({ name, fullName, category, mentions }) => ({
      name,
      fullName,
      category,
      mentions: mentions.map(mention),
    })),
    places: facts.places.map(({ name, fullName, mentions }) => ({
      name,
      fullName,
      mentions: mentions.map(mention),
    })),
  };
}
