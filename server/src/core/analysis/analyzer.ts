import type { Article, HanziLatinSpacing, LayoutEdit } from '../layout/article';
import type { DocumentFacts } from '../people/facts';
import type { Fix, Profile, RuleMeta, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Knowledge } from '../knowledge/knowledge';

/** Settings of an analysis, resolved from editor settings and the team's `config.json`. */
export interface AnalysisOptions {
  readonly profile: Profile;
  /** Rule id → severity or `off`; wins over the profile. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Spacing between 汉字 and Latin when cleaning; null takes the profile's. */
  readonly spacing: HanziLatinSpacing | null;
  /** The file's name (without folder), for the date of publication; null when there is none. */
  readonly fileName: string | null;
}

/** A finding with offsets in the source. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** The flagged characters as the article has them (artifacts gone). */
  readonly text: string;
  readonly message: string;
  /** `GB/T 15834-2011 4.5.3.5`, `报业惯例`. */
  readonly source: string;
  /** The flagged characters' own places; more than one where an artifact cuts through. */
  readonly segments: readonly Span[];
  readonly fix: Fix | null;
  readonly alternatives: readonly Fix[];
  readonly related: readonly (Span & { readonly message: string })[];
  /** The spot can be faded: it's what cleaning would remove. */
  readonly unnecessary: boolean;
}

/** All that is known about one version of one text. Computed lazily where it's dear, and never changing afterwards. */
export interface Analysis {
  readonly article: Article;
  /** False for an empty text or one with hardly any 汉字: nothing is reported then, and cleaning does nothing. */
  readonly isChinese: boolean;
  readonly facts: DocumentFacts;
  readonly findings: readonly Finding[];
  /** The layout edits that the profile wants: what cleaning applies. Offsets in the source. */
  readonly cleanEdits: readonly LayoutEdit[];
}

export interface Analyzer {
  analyze(source: string, options: AnalysisOptions): Analysis;
  /**
   * Applies fixes until nothing is left to fix: the safe ones, with `unsafe` the suggestions too, only those of `rules` where given,
   * after the layout edits with `clean` (or those of the layout rules among `rules`). Only findings that `keep` lets through are fixed.
   * `edits` does the same to the source in one step.
   */
  fixAll(
    source: string,
    options: AnalysisOptions,
    which?: {
      readonly rules?: readonly string[];
      readonly unsafe?: boolean;
      readonly clean?: boolean;
      readonly keep?: (findings: readonly Finding[], article: Article) => readonly Finding[];
    },
  ): { readonly text: string; readonly edits: readonly TextEdit[] };
  readonly rules: readonly RuleMeta[];
  readonly knowledge: Knowledge;
  /** Replaces the team's knowledge; later analyses use it. */
  setKnowledge(knowledge: Knowledge): void;
}
