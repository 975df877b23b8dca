import type { Span } from '../text/span';
import { cellOf, CELL_SPACE, EM } from './cells';
import type { Certainty, Evidence, LayoutEdit, UncertainBreak } from './article';
import { Furniture, type PageFurniture } from './furniture';
import type { SourceLines } from './lines';
import { endOf, EndKind } from './rowEnds';
import { decideSpace, seam, type SpacingHabit } from './spacing';

/** What is to happen at the gap above a row of text. */
export enum Gap {
  /** The paragraph goes on. */
  Join = 0,
  /** A new paragraph, one line break. */
  Part = 1,
  /** The text isn't wrapped: line breaks stay, with at most one blank line. */
  Leave = 2,
}

/** The decisions that edits are made of. `gaps[i]` is about the gap above `kept[i + 1]`. */
export interface LayoutPlan {
  readonly lines: SourceLines;
  readonly furniture: PageFurniture;
  /** Rows of text, in order. */
  readonly kept: Int32Array;
  readonly wrapped: boolean;
  readonly gaps: Uint8Array;
  /** Probability of a new paragraph, for wrapped texts. */
  readonly probability: Float32Array;
  readonly habit: SpacingHabit;
  /** Rows inside a paragraph have no trailing space in this text: one that does keeps it. */
  readonly trailingTells: boolean;
  evidence(gap: number): readonly Evidence[];
  /** A full row that ends in a stop, with nothing else to go by. */
  isCoinFlip(gap: number): boolean;
}

/** All edits, what is uncertain, and where the paragraphs come to stand in the edited text. */
export interface LayoutResult {
  readonly edits: LayoutEdit[];
  readonly uncertain: UncertainBreak[];
  /** Start and end of each paragraph in the edited text, in turn. */
  readonly paragraphs: Int32Array;
}

/** Decisions between these two probabilities are shown to the user. */
const UNSURE_FROM = 0.15;
const UNSURE_TO = 0.85;

/** 段首缩进两个汉字. */
const INDENT = '　　';
/** Rows further in are centred or aligned right. */
const WIDEST_INDENT = 5 * EM;
/** Shorter rows may be headings or signatures. */
const SHORTEST_PARAGRAPH = 15;

const message = (code: string, text: string): readonly Evidence[] =>
  Object.freeze([Object.freeze({ code, message: text })]);
const TRAILING = message('trailing-space', '行末空格');
const BLANK_LINES = message('blank-lines', '多余的空行');
const EDGE = message('text-edge', '正文前后的空白');
const MIXED_INDENT = message('mixed-indent', '本文其他段落用两个全角空格缩进');
const GLUED = message('glued-header', '页眉与标题粘在一行');
const TITLE_TWIN = message('running-header', '页眉，与标题或他页相同');
const furnitureEvidence: Record<Furniture, readonly Evidence[]> = {
  [Furniture.None]: [],
  [Furniture.PageNumber]: message('page-number', '单独成行的页码'),
  [Furniture.RunningHeader]: TITLE_TWIN,
  [Furniture.BrowserLine]: message('browser-line', '浏览器打印的日期或网址行'),
};

/** Turns the decisions into edits in one pass over the rows. */
export function writeEdits(plan: LayoutPlan): LayoutResult {
  const { lines, furniture, kept, wrapped, gaps } = plan;
  const { source, rows, eol, spaces } = lines;
  const edits: LayoutEdit[] = [];
  const uncertain: UncertainBreak[] = [];
  const paragraphs: number[] = [];
  let delta = 0;
  const indents = !wrapped && kept.some((row) => isIndented(lines, row));

  const push = (
    rule: LayoutEdit['rule'],
    start: number,
    end: number,
    text: string,
    certainty: Certainty,
    evidence: readonly Evidence[],
  ): void => {
    if (end - start === text.length && source.startsWith(text, start)) return;
    edits.push({ start, end, text, rule, certainty, evidence });
    delta += text.length - (end - start);
  };
  const dropFurniture = (row: number, from: number, to: number): void => {
    push('page-furniture', from, to, '', 'likely', furnitureEvidence[furniture.kind[row]! as Furniture]);
  };

  /** Characters and spaces inside a row. */
  const writeRow = (row: number, paragraph: Span): void => {
    const start = rows.start[row]!;
    const end = rows.end[row]!;
    let from = start;
    if (row === 0 && furniture.gluedUntil > start) {
      from = furniture.gluedUntil;
      push('page-furniture', start, from, '', 'likely', GLUED);
    }
    for (let space = rows.firstSpace[row]!; space < spaces.length && spaces.at(space) < end; space++) {
      const at = spaces.at(space);
      if (at < from) continue;
      let to = at + 1;
      while ((cellOf[source.charCodeAt(to)]! & CELL_SPACE) !== 0) to++;
      const decision = decideSpace(source, at, to, plan.habit, paragraph);
      if (decision) push(decision.rule, at, to, decision.text, 'sure', decision.evidence);
    }
  };

  /** The white space and furniture between two rows of text. */
  const writeGap = (gap: number, upper: number, lower: number): void => {
    const from = rows.end[upper]!;
    const to = rows.start[lower]!;
    if (gaps[gap] === Gap.Leave) {
      leaveGap(upper, lower);
      return;
    }
    const joined = gaps[gap] === Gap.Join;
    const probability = plan.probability[gap]!;
    const unsure = (probability > UNSURE_FROM && probability < UNSURE_TO) || plan.isCoinFlip(gap);
    const evidence = plan.evidence(gap);
    const glue = seam(
      source,
      rows.start[upper]!,
      from - 1,
      to,
      plan.trailingTells && rows.lineEnd[upper]! > from,
    );
    const text = joined ? glue : eol;
    const whiteEnd = lower - upper > 1 ? rows.start[upper + 1]! : to;
    const blank = rows.blanks[upper + 1]! > 0;
    push(
      joined ? 'hard-wrapped-paragraph' : blank ? 'multiple-blank-lines' : 'trailing-whitespace',
      from,
      whiteEnd,
      text,
      unsure ? 'unsure' : probability < 0.02 || probability > 0.98 ? 'sure' : 'likely',
      joined ? evidence : blank ? BLANK_LINES : TRAILING,
    );
    if (whiteEnd < to) dropFurniture(upper + 1, whiteEnd, to);
    if (unsure) {
      uncertain.push({
        span: { start: from, end: to },
        joined,
        evidence,
        join: { start: from, end: to, text: glue },
        split: { start: from, end: to, text: eol },
      });
    }
  };

  const leaveGap = (upper: number, lower: number): void => {
    const from = rows.end[upper]!;
    const lineEnd = rows.lineEnd[upper]!;
    push('trailing-whitespace', from, lineEnd, '', 'sure', TRAILING);
    const first = upper + 1;
    const whiteEnd = rows.lineStart[first]!;
    const odd = rows.blanks[first]! > 1 || rows.spacedBlanks[first]! > 0 || rows.pageBreak[first]! !== 0;
    const blank = rows.blanks[first]! > 0;
    if (odd)
      push(
        blank ? 'multiple-blank-lines' : 'page-furniture',
        lineEnd,
        whiteEnd,
        blank ? eol + eol : eol,
        'sure',
        BLANK_LINES,
      );
    if (first < lower) dropFurniture(first, whiteEnd, rows.lineStart[lower]!);
    writeIndent(lower);
  };

  /** Paragraphs that are indented otherwise than most: two ideographic spaces. */
  const writeIndent = (row: number): void => {
    const lineStart = indentStart(lines, row);
    const start = rows.start[row]!;
    if (
      !indents ||
      start === lineStart ||
      rows.indent[row]! > WIDEST_INDENT ||
      source.startsWith(INDENT, lineStart)
    )
      return;
    const long = rows.end[row]! - start >= SHORTEST_PARAGRAPH;
    if (long && endOf(source, rows.end[row]!) === EndKind.Stop) {
      push('paragraph-indent', lineStart, start, INDENT, 'likely', MIXED_INDENT);
    }
  };

  if (kept.length === 0) return { edits, uncertain, paragraphs: new Int32Array(0) };
  writeHead();
  let paragraph: Span = { start: 0, end: 0 };
  for (let i = 0; i < kept.length; i++) {
    const row = kept[i]!;
    if (i > 0) writeGap(i - 1, kept[i - 1]!, row);
    if (i === 0 || gaps[i - 1] !== Gap.Join) {
      paragraphs.push(rows.start[row]! + delta);
      let last = i;
      while (last < gaps.length && gaps[last] === Gap.Join) last++;
      paragraph = { start: rows.start[row]!, end: rows.end[kept[last]!]! };
    }
    writeRow(row, paragraph);
    if (i === kept.length - 1 || gaps[i] !== Gap.Join) paragraphs.push(rows.end[row]! + delta);
  }
  writeTail();
  return { edits, uncertain, paragraphs: Int32Array.from(paragraphs) };

  function writeHead(): void {
    const first = kept[0]!;
    // The byte-order mark is the file's, not the text's.
    const from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (wrapped) {
      if (first > 0) dropFurniture(0, from, rows.start[first]!);
      else push('trailing-whitespace', from, rows.start[first]!, '', 'sure', EDGE);
    } else if (first > 0)
      dropFurniture(0, rows.lineStart[0]! === 0 ? from : rows.lineStart[0]!, rows.lineStart[first]!);
    if (!wrapped) writeIndent(first);
  }

  function writeTail(): void {
    const last = kept[kept.length - 1]!;
    const from = rows.end[last]!;
    const rest = source.slice(from, last + 1 < rows.count ? rows.start[last + 1]! : source.length);
    const ends = /[\n\r]/.test(rest) ? eol : '';
    if (last + 1 < rows.count) {
      push('trailing-whitespace', from, rows.start[last + 1]!, ends, 'sure', EDGE);
      dropFurniture(last + 1, rows.start[last + 1]!, source.length);
    } else if (wrapped || !/^(?:\r?\n|\r){0,2}$/.test(rest))
      push('trailing-whitespace', from, source.length, ends, 'sure', EDGE);
  }
}

/** Whether a row is indented by exactly two ideographic spaces. */
function isIndented(lines: SourceLines, row: number): boolean {
  const lineStart = indentStart(lines, row);
  return lines.rows.start[row]! - lineStart === 2 && lines.source.startsWith(INDENT, lineStart);
}

/** Where a row's line begins, behind the file's byte-order mark. */
function indentStart({ source, rows }: SourceLines, row: number): number {
  const lineStart = rows.lineStart[row]!;
  return lineStart === 0 && source.charCodeAt(0) === 0xfeff ? 1 : lineStart;
}
