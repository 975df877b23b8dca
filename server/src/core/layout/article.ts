import type { SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** The rules whose findings are layout edits. Their pages stand in `rules/layout/`. */
export type LayoutRuleId =
  | 'hard-wrapped-paragraph'
  | 'page-furniture'
  | 'no-space-hanzi-alnum'
  | 'no-space-around-punctuation'
  | 'no-space-between-hanzi'
  | 'no-space-before-percent'
  | 'irregular-whitespace'
  | 'trailing-whitespace'
  | 'paragraph-indent'
  | 'multiple-blank-lines'
  | 'compat-ideograph'
  | 'interleaved-columns';

/**
 * How sure the layout stage is. `sure` and `likely` edits are applied by cleaning; an `unsure` join or kept break is shown to the
 * user with both quick fixes (see {@link UncertainBreak}).
 */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** One reason for a decision, for people: a code for tests and l10n and the Chinese sentence that the hover shows. */
export interface Evidence {
  readonly code: string;
  readonly message: string;
}

/** What turns a piece of the source into a piece of the article. Offsets are in the source. */
export interface LayoutEdit extends TextEdit {
  readonly rule: LayoutRuleId;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

/** A place where even a reader can't tell whether the paragraph goes on. Both quick fixes are offered. */
export interface UncertainBreak {
  /** The white space between the two lines, in the source. */
  readonly span: Span;
  /** What the layout stage decided. */
  readonly joined: boolean;
  readonly evidence: readonly Evidence[];
  /** The edit that would join the lines, and the one that would part them. */
  readonly join: TextEdit;
  readonly split: TextEdit;
}

/** A thing that the layout stage saw but does not edit: two columns it can't part, private-use characters. */
export interface LayoutWarning {
  readonly rule: LayoutRuleId;
  readonly span: Span;
  readonly message: string;
}

/** 引题主题副题, 作者行, 电头, 正文, 小标题, 列表项, 署名落款, 日期行, 出处, 图片说明/版权行, 目录行, 表格行, 诗行 */
export type ParagraphKind =
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'body'
  | 'listItem'
  | 'salutation'
  | 'signature'
  | 'dateLine'
  | 'sourceLine'
  | 'caption'
  | 'contents'
  | 'table'
  | 'verse';

/** A logical paragraph: offsets in `Article.text`, without the line break behind it and without indent. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** What the article says about its publication. Dates are ISO (`2023-07-15`), spans are in `Article.text`. */
export interface Publication {
  readonly date: string | null;
  /** Where the date comes from; `null` when there is none. */
  readonly from: 'sourceLine' | 'dateline' | 'frontMatter' | 'fileName' | 'dateLine' | null;
  /** `北京日报`, without book-title marks. */
  readonly name: string | null;
  /** `第1版`, `3`, as written; null when not given. */
  readonly page: string | null;
  readonly span: Span | null;
}

/**
 * The source read as a page. `text` is `source` with all `edits` applied; `map` takes offsets in `text` back to `source`.
 * Paragraphs are sorted, do not overlap, and cover all text that isn't white space.
 */
export interface Article {
  readonly source: string;
  readonly text: string;
  /** Sorted, without overlaps. The cleaned text for a profile is the source with those of them that the profile wants. */
  readonly edits: readonly LayoutEdit[];
  readonly uncertain: readonly UncertainBreak[];
  readonly warnings: readonly LayoutWarning[];
  readonly map: SourceMap;
  readonly paragraphs: readonly Paragraph[];
  readonly publication: Publication;
}

/** Spacing between 汉字 and Latin letters or digits: newspapers have none, the web style one space, `keep` leaves it. */
export type HanziLatinSpacing = 'none' | 'space' | 'keep';

export interface LayoutOptions {
  /** Applies to cleaning only; the article for analysis always has `none`. */
  readonly spacing: HanziLatinSpacing;
  /** The file's name (without folder), for the date of publication; null when there is none. */
  readonly fileName: string | null;
}
