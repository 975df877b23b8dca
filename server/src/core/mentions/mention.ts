import type { Span } from '../text/span';

/**
 * What recognisers find in one logical paragraph, without looking at any other. Offsets are relative to the paragraph's
 * start, so that a cached result serves wherever the paragraph moves to.
 */
export type Mention =
  PersonMention | PostMention | OrganizationMention | PlaceMention | DateMention | QuotationMention;

/** 人名. `strong` ones may be shown as officials, `weak` ones count only once the document stage confirms them. */
export interface PersonMention extends Span {
  readonly kind: 'person';
  readonly name: string;
  readonly tier: 'strong' | 'weak';
  /** What anchors the name: its post on the left, a list of names, a byline, the team's or built-in roster, or nothing. */
  readonly anchor: 'title' | 'list' | 'byline' | 'roster' | 'context';
  /** How likely this is a name with exactly these ends, 0–1: the recogniser's own estimate, without the posts. */
  readonly confidence: number;
  /** The posts right before (or after) the name, in order. Indexes into the paragraph's mentions would break under caching, so whole. */
  readonly posts: readonly PostMention[];
  /** The group title that covers the list the name stands in (`浙江省和杭州市领导`), or null. */
  readonly group: GroupTitle | null;
}

/** `浙江省和杭州市领导`, `京浙领导同志`, `记者`: gives a set of jurisdictions, not who holds which. */
export interface GroupTitle extends Span {
  readonly text: string;
  /** Full names of the divisions as far as the text names them (`浙江省`, `杭州市`). */
  readonly jurisdictions: readonly string[];
  /** `领导`, `领导同志`, `代表`, `委员`, `记者`, `通讯员`. */
  readonly role: string;
}

/** 职务: one post of a chain (`市委副书记、市长` are two). */
export interface PostMention extends Span {
  readonly kind: 'post';
  readonly text: string;
  /** Jurisdiction as written in this post (`北京市`, `京`), null when the text leaves it out. */
  readonly place: string | null;
  /** Its level as far as the words tell: 中央/国家, 省级, 地级, 县级, 乡级 or a foreign state. */
  readonly level: 'national' | 'province' | 'city' | 'county' | 'township' | 'foreign' | null;
  /** The body (`市委`, `市政府`, `人大常委会`, `教育局`), also where the text elides it before 省长/市长; null when unknown. */
  readonly organ: string | null;
  /** The bare title (`书记`, `副省长`, `秘书长`). */
  readonly title: string;
  /** 原, 时任, 代, 前, 首任, 候任 … or null. */
  readonly qualifier: string | null;
}

/** 机构: full or short name. */
export interface OrganizationMention extends Span {
  readonly kind: 'organization';
  readonly text: string;
  readonly category:
    | 'party'
    | 'government'
    | 'congress'
    | 'consultative'
    | 'judicial'
    | 'military'
    | 'company'
    | 'university'
    | 'media'
    | 'other';
  /** The full name where it's known or can be built (`浙江省委` → `中国共产党浙江省委员会`), else null. */
  readonly fullName: string | null;
}

/** 地名: an administrative division. */
export interface PlaceMention extends Span {
  readonly kind: 'place';
  readonly text: string;
  /** Full name (`北京市` for 京), null when the place is made up or ambiguous. */
  readonly fullName: string | null;
  readonly level: 'country' | 'province' | 'city' | 'county' | 'township' | null;
}

/** 日期与时间, unresolved: what the words say. The document stage makes ISO dates of it. */
export interface DateMention extends Span {
  readonly kind: 'date';
  readonly text: string;
  readonly expression: DateExpression;
}

/** Calendar fields as written; `null` where the text leaves one out. Years are full (2023), months 1–12. */
export interface CalendarFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 今年 0, 去年 −1 …: the year relative to the publication's, only where words of this kind stand for it. */
  readonly yearOffset?: number;
  /** 本月 0, 上月 −1 …, likewise. */
  readonly monthOffset?: number;
}

export type DateExpression =
  | (CalendarFields & {
      readonly type: 'calendar';
      /** 1 (Monday) – 7 (Sunday) when the text names the weekday beside the date. */
      readonly weekday: number | null;
      /** 上午 下午 晚 凌晨 …, or `9:30`, as written. */
      readonly time: string | null;
    })
  | {
      readonly type: 'range';
      readonly from: CalendarFields;
      /** As written: what the right side leaves out (`7月13日至14日`) is null and comes from the left one. */
      readonly to: CalendarFields;
      /** Of the first day, when the text names it. */
      readonly weekday?: number | null;
    }
  /** 今年以来, 2012年至今, 7月13日以来: from then up to the publication. */
  | { readonly type: 'since'; readonly from: CalendarFields }
  /** 20世纪90年代, 80年代: `from` is the first year (1990). */
  | { readonly type: 'decade'; readonly from: number }
  | {
      readonly type: 'lunar';
      readonly month: number | null;
      readonly day: number | null;
      readonly year: number | null;
      readonly leap: boolean;
    }
  /** 去年 今年 本月 上周五 昨天 近日 今年以来 … */
  | {
      readonly type: 'relative';
      readonly unit: 'year' | 'month' | 'week' | 'day' | 'none';
      readonly offset: number;
      readonly fields: CalendarFields;
      readonly weekday: number | null;
    }
  /** 上半年 一季度 上旬 年初 */
  | {
      readonly type: 'part';
      readonly year: number | null;
      readonly month: number | null;
      readonly part: string;
      readonly yearOffset: number | null;
      readonly monthOffset?: number | null;
    }
  /** “十四五”时期: number is the plan's (14). */
  | { readonly type: 'plan'; readonly number: number }
  | {
      readonly type: 'festival';
      readonly name: string;
      readonly year: number | null;
      readonly yearOffset?: number;
    }
  | { readonly type: 'time'; readonly hour: number; readonly minute: number | null };

export type QuotationKind =
  'slogan' | 'campaign' | 'plan' | 'metaphor' | 'theme' | 'speech' | 'title' | 'name' | 'term';

/** 引号（或书名号）里的话. The span holds the marks. */
export interface QuotationMention extends Span {
  readonly kind: 'quotation';
  /** Without the marks. */
  readonly text: string;
  readonly quotationKind: QuotationKind;
  /** 0 for the outer level. */
  readonly depth: number;
  /** Id of the known slogan, or null. */
  readonly known: string | null;
}
