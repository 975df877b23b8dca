/** Something known that has a period and a source. Dates are ISO; null means open or unknown. */
export interface Sourced {
  /** `《新闻联播》2022-10-28`, `团队名册 officials.csv 第3行`. Never empty: a fact that nobody sourced is not shown. */
  readonly source: string;
  readonly origin: 'team' | 'builtIn';
  /** For team facts: the line in the CSV file, from 1. */
  readonly line: number | null;
}

/** A post held by somebody, as far as it is known. */
export interface OfficialRecord extends Sourced {
  readonly name: string;
  /** As a text would write it: `北京市委书记`. */
  readonly post: string;
  readonly jurisdiction: string | null;
  /** Appointed or first seen; which of the two says `evidence`. */
  readonly from: string | null;
  readonly to: string | null;
  /** `appointment`: from/to are days of appointment and removal. `seen`: first and last day the post was seen in the source. */
  readonly evidence: 'appointment' | 'seen' | 'team';
  /** How often a `seen` post was seen; null for the others. */
  readonly count: number | null;
  readonly note: string | null;
}

export interface SloganRecord extends Sourced {
  readonly id: string;
  readonly phrase: string;
  /** 口号提法, 工程行动, 规划时期: what a quotation of it is. */
  readonly kind: 'slogan' | 'campaign' | 'plan';
  readonly variants: readonly string[];
  /** The points that the phrase stands for; empty where they aren't certain. */
  readonly expansion: readonly string[];
  readonly quote: 'always' | 'never' | null;
  /** Where the phrase has this meaning (`北京`), null for everywhere; see {@link sloganFits}. */
  readonly scope: string | null;
  /** First and last use: `2003`, `2003-07` or `2003-07-10`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
}

export interface OrganRecord extends Sourced {
  readonly name: string;
  readonly short: readonly string[];
  /** Forms that are never right for this body. */
  readonly wrong: readonly string[];
  /** Common forms that the style of the central media avoids (`国家发改委`); a matter of style, no mistake. */
  readonly discouraged: readonly string[];
  /** Names of predecessors: right in texts about their time. */
  readonly former: readonly string[];
  readonly note: string | null;
}

export interface TermRecord extends Sourced {
  readonly wrong: string;
  readonly right: string;
  readonly note: string | null;
}

export interface Division {
  /** `北京市`, `浙江省`, `西湖区`. */
  readonly name: string;
  /** GB/T 2260 code, as the source package gives it (`33`, `3301`, `330106`). */
  readonly code: string;
  readonly level: 'province' | 'city' | 'county';
  /** The full name of the division above, null for provinces. */
  readonly parent: string | null;
  /** `浙江`, `浙`; districts have none, nor have counties whose short name is an ordinary word. */
  readonly short: readonly string[];
}

/** All that is known, built in and from the team's files, behind one interface. Answers are in order: team first. */
export interface Knowledge {
  /** Changes whenever the content does; part of cache keys. */
  readonly version: string;
  /** Records of everybody with this exact name. */
  officials(name: string): readonly OfficialRecord[];
  /**
   * Those of {@link officials} that hold on an ISO day: appointed before and not yet removed (within a term of office; up to a year before
   * a removal alone), or seen both before and after. An empty answer proves nothing.
   */
  officialsAsOf(name: string, day: string): readonly OfficialRecord[];
  /** Names in the roster, for recognition and completion. */
  officialNames(): Iterable<string>;
  /**
   * The slogan of this wording, quotation marks inside and variants included. With an ISO day the meaning that it had then, where it
   * changed; without one the latest.
   */
  slogan(phrase: string, day?: string | null): SloganRecord | null;
  sloganById(id: string): SloganRecord | null;
  slogans(): Iterable<SloganRecord>;
  organ(nameOrShort: string): OrganRecord | null;
  organs(): Iterable<OrganRecord>;
  /** The team's own terms. */
  terms(): readonly TermRecord[];
  /** Divisions with this full or short name (`浙江`, `浙`, `北京市`, `西湖区`); several when it is ambiguous. */
  divisions(name: string): readonly Division[];
}
