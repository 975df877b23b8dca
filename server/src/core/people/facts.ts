import type { Publication } from '../layout/article';
import type { OrganizationMention, QuotationKind } from '../mentions/mention';
import type { Span } from '../text/span';

/** Where something stands in the article. Offsets are in `Article.text`. */
export interface Place extends Span {
  readonly text: string;
}

/** What we rely on for a statement, in the order in which a hover prefers them. */
export type Provenance =
  | { readonly type: 'document'; readonly span: Span }
  | { readonly type: 'inherited'; readonly span: Span; readonly rule: 'level' | 'chain' | 'sourceLine' }
  | { readonly type: 'team'; readonly file: string; readonly line: number; readonly source: string | null }
  | {
      readonly type: 'builtIn';
      readonly source: string;
      readonly from: string | null;
      readonly to: string | null;
    };

/** A post as the article gives it, with its jurisdiction made explicit. */
export interface HeldPost {
  /** As written (`市委副书记`). */
  readonly text: string;
  readonly span: Span;
  /** Full name of the division (`北京市`) or state, also where the text leaves it out; null when open. */
  readonly jurisdiction: string | null;
  /** How the jurisdiction is known; null when it is open. */
  readonly jurisdictionFrom: Provenance | null;
  readonly organ: string | null;
  readonly title: string;
  readonly qualifier: string | null;
}

export interface PersonFact {
  /** The fullest form in the article. */
  readonly name: string;
  /** Other forms in the article: parts of a dotted name. */
  readonly aliases: readonly string[];
  readonly role: 'official' | 'reporter' | 'other';
  readonly tier: 'strong' | 'weak';
  readonly posts: readonly HeldPost[];
  /** Jurisdictions of the group title the person is listed under (`浙江省和杭州市领导`): a set, nobody's certain one. */
  readonly group: {
    readonly text: string;
    readonly span: Span;
    readonly jurisdictions: readonly string[];
  } | null;
  readonly mentions: readonly Place[];
}

export interface DateFact extends Place {
  /** ISO, inclusive; null where they can't be resolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision:
    'day' | 'month' | 'quarter' | 'halfYear' | 'year' | 'plan' | 'week' | 'time' | 'vague' | 'range';
  /** Weekday as written, 1 (Monday) – 7, or null. */
  readonly weekday: number | null;
  /** True when year or month came from the publication date rather than from the words. */
  readonly inferred: boolean;
}

export interface QuotationFact extends Place {
  readonly kind: QuotationKind;
  readonly depth: number;
  readonly known: string | null;
}

export interface OrganizationFact {
  readonly name: string;
  readonly fullName: string | null;
  readonly category: OrganizationMention['category'];
  readonly mentions: readonly Place[];
}

export interface PlaceFact {
  readonly name: string;
  readonly fullName: string | null;
  readonly mentions: readonly Place[];
}

/** The document stage's result: who, when, what. Everything in order of first appearance. */
export interface DocumentFacts {
  readonly publication: Publication;
  readonly people: readonly PersonFact[];
  readonly dates: readonly DateFact[];
  readonly quotations: readonly QuotationFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly places: readonly PlaceFact[];
}
