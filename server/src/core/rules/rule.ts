import type { Article, ParagraphKind } from '../layout/article';
import type { Mention } from '../mentions/mention';
import type { DocumentFacts } from '../people/facts';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Knowledge } from '../knowledge/knowledge';
import type { Mask } from './common/mask';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `newspaper` is the default, `公文` adds GB/T 9704, `web` wants spaces between 汉字 and Latin. */
export type Profile = 'newspaper' | '公文' | 'web';

export type RuleCategory =
  | 'layout'
  | 'width'
  | 'pairs'
  | 'marks'
  | 'numbers'
  | 'dates'
  | 'ordinals'
  | 'names'
  | 'words'
  | 'format'
  | 'official';

/** The standard behind a rule. Print a clause only where it was read in a copy of the standard. */
export interface RuleSource {
  /** `GB/T 15834-2011`, `GB/T 15835-2011`, `GB/T 9704-2012`, `W3C clreq`, `通用规范汉字表`, `报业惯例`, … */
  readonly standard: string;
  readonly clause?: string;
}

/** An example that the page shows and the tests run. `bad` marks what is flagged with ⟪…⟫; without `good` nothing is fixed. */
export interface RuleExample {
  readonly bad: string;
  readonly good?: string;
}

/** What every rule tells about itself, layout rules included. */
export interface RuleMeta {
  /** kebab-case. */
  readonly id: string;
  readonly category: RuleCategory;
  /** At most 12 汉字, and the English beside it. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly severity: Severity;
  /** Severities that differ in a profile. */
  readonly profiles?: Partial<Record<Profile, Severity | 'off'>>;
  /** Which fixes the rule offers at best: `safe` goes into fix-all, `suggest` is a quick fix on its own, `none` only points. */
  readonly fix: 'safe' | 'suggest' | 'none';
  readonly source: RuleSource;
  /**
   * The right marks, where a text may follow a convention of its own throughout: one that is flagged several times and has none
   * of these is no slip, so its findings are information, and fix-all still converts them.
   */
  readonly convention?: string;
  /** Why, for a proofreader: one or two plain sentences in Chinese. */
  readonly rationale: { readonly zh: string; readonly en: string };
  readonly examples: readonly RuleExample[];
  /** Good text that looks like a mistake and must stay silent; shown on the page and run as a test. */
  readonly traps: readonly string[];
}

export interface Fix {
  /** What the button says, in Chinese: `改为“，”`. */
  readonly title: string;
  readonly safe: boolean;
  /** Offsets like the finding's. Sorted, without overlaps. */
  readonly edits: readonly TextEdit[];
}

/** Offsets are in the paragraph (paragraph rules) or in `Article.text` (document rules). */
export interface RuleFinding extends Span {
  /** Chinese, at most 40 characters, says what is wrong and why. */
  readonly message: string;
  /** Only where a single case differs from the rule's severity. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  /** Where two readings are possible both are here, none is preferred, and `fix` is empty. */
  readonly alternatives?: readonly Fix[];
  /** Other places that the finding speaks of (both spellings of a name). */
  readonly related?: readonly (Span & { readonly message: string })[];
}

export type Report = (finding: RuleFinding) => void;

/** What a paragraph rule sees: never a raw line, never another paragraph. */
export interface ParagraphContext {
  /** The logical paragraph. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Places that no rule may touch: URLs, e-mail, file names, code, English passages, phone and model numbers. */
  readonly mask: Mask;
  /** Sorted by start; offsets relative to the paragraph. */
  readonly mentions: readonly Mention[];
  readonly profile: Profile;
  readonly knowledge: Knowledge;
}

/** What a document rule sees. */
export interface DocumentContext {
  readonly article: Article;
  /** In the article's order, with their offset in `Article.text`. */
  readonly paragraphs: readonly (ParagraphContext & { readonly start: number })[];
  readonly facts: DocumentFacts;
  readonly profile: Profile;
  readonly knowledge: Knowledge;
}

/** A rule whose result depends on nothing but one paragraph; cached by the paragraph's text. */
export interface ParagraphRule extends RuleMeta {
  readonly scope: 'paragraph';
  /**
   * The rule is only run on paragraphs that hold at least one of these UTF-16 code units; empty means always. It's what keeps a
   * hundred rules fast, so give the rarest character that every finding contains.
   */
  readonly triggers: string;
  check(paragraph: ParagraphContext, report: Report): void;
}

export interface DocumentRule extends RuleMeta {
  readonly scope: 'document';
  check(document: DocumentContext, report: Report): void;
}

/** A rule whose findings are layout edits; it has a page and a severity but no code of its own. */
export interface LayoutRule extends RuleMeta {
  readonly scope: 'layout';
}

export type Rule = ParagraphRule | DocumentRule | LayoutRule;
