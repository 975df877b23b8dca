import { characterTable } from './characterTable';
import { cellOf, EM, WIDTH_MASK } from './cells';
import type { Rows, SourceLines } from './lines';
import { SLACK, type PageWidth } from './pageWidth';
import { endOf, EndKind } from './rowEnds';
import { isDateRow, openerOf } from './rowOpeners';

/**
 * What is measured at the gap between two rows of text. The order is the model's: new features go to the end, and a change
 * wants the model fitted again (`scripts/fitLayout.mjs`). Lengths in quarters of an em.
 */
export enum Feature {
  /** How far the upper row stays behind the width of the page. */
  Slack,
  /** The same after the first unbreakable unit of the lower row has been put behind it: negative where it didn't fit. */
  Fit,
  /** {@link EndKind} in the order of how often a paragraph ends so. */
  End,
  EndsWithColon,
  /** Trailing white space, signed and weighted by how well it tells short rows from full ones in this text. */
  Trailing,
  /** The lower row is indented, signed and weighted likewise. */
  Indented,
  /** Blank lines more than usual, signed and weighted likewise. */
  BlankLines,
  LowerIndent,
  UpperIndent,
  LowerSlack,
  /** How far the lower row is from being exactly an indent of two 汉字 short, when the row below it is full. */
  Ghost,
  UpperOpener,
  LowerOpener,
  PageBreak,
  /** Brackets and quotation marks that the upper row leaves open. */
  LeftOpen,
  /** Closing marks in the lower row that have no opening there. */
  ClosesMore,
  FromTop,
  FromBottom,
  /** Slack of the row above the upper one, and how that one ends. */
  SlackAbove,
  EndAbove,
  LowerEnd,
  UpperDate,
  LowerDate,
  UpperWidth,
  LowerWidth,
  /** How far the middle of the row is from the middle of the page, for indented rows. */
  UpperOffCentre,
  LowerOffCentre,
  /** The upper row has a stop inside. */
  StopInside,
  PageEms,
  /** Share of full rows that stop in mid-sentence. */
  MidShare,
  /** How far full rows scatter: slack that nine of ten mid-sentence rows stay under. */
  Scatter,
  /** How much is known from white space at all. */
  TrailingWeight,
  IndentWeight,
  BlankWeight,
  /** The rows come before the first full row. */
  InHead,
  BlankCount,
  LowerStartsAlnum,
  NextSlack,
  Count,
}

const endRank: Record<EndKind, number> = {
  [EndKind.Mid]: 0,
  [EndKind.Comma]: 1,
  [EndKind.Closer]: 2,
  [EndKind.Semicolon]: 3,
  [EndKind.Stop]: 4,
};

const far = 40 * EM;

/** Properties of single rows that the gaps above and below share. */
export interface RowTraits {
  readonly slack: Int32Array;
  readonly indent: Int32Array;
  readonly end: Uint8Array;
  readonly opener: Uint8Array;
  readonly date: Uint8Array;
  readonly leftOpen: Uint8Array;
  readonly closesMore: Uint8Array;
  readonly stopInside: Uint8Array;
  /** Width of the first unit that can't be broken. */
  readonly firstUnit: Int32Array;
  readonly trailing: Uint8Array;
  readonly colon: Uint8Array;
}

const opening = characterTable('“‘「『（(《〈【〔[');
const closing = characterTable('”’」』）)》〉】〕]');
/** Marks that may not begin a line (避头). */
const noStart = characterTable('，。、；：？！”’」』）》〉】〕…—·%％,.;:?!)');

/** `kept`: indexes of the rows of text. Traits are by position in it. */
export function readTraits(lines: SourceLines, kept: Int32Array, page: PageWidth): RowTraits {
  const { source, rows } = lines;
  const count = kept.length;
  const traits = {
    slack: new Int32Array(count),
    indent: new Int32Array(count),
    end: new Uint8Array(count),
    opener: new Uint8Array(count),
    date: new Uint8Array(count),
    leftOpen: new Uint8Array(count),
    closesMore: new Uint8Array(count),
    stopInside: new Uint8Array(count),
    firstUnit: new Int32Array(count),
    trailing: new Uint8Array(count),
    colon: new Uint8Array(count),
  };
  relativeIndents(rows, kept, traits.indent);
  for (let i = 0; i < count; i++) {
    const row = kept[i]!;
    const start = rows.start[row]!;
    const end = rows.end[row]!;
    // The first row of a paragraph whose indent is still there is full two 汉字 earlier.
    const shownIndent = traits.indent[i]! >= EM ? 2 * EM : 0;
    traits.slack[i] = page.width - rows.width[row]! - shownIndent;
    traits.end[i] = endOf(source, end);
    const last = source.charCodeAt(end - 1);
    traits.colon[i] = last === 0xff1a || last === 0x3a ? 1 : 0;
    traits.opener[i] = openerOf(source, start, end);
    traits.date[i] = isDateRow(source, start, end) ? 1 : 0;
    traits.trailing[i] = rows.lineEnd[row]! > end ? 1 : 0;
    traits.firstUnit[i] = unitWidth(source, start, end);
    let depth = 0;
    let more = 0;
    let stops = 0;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      // 汉字 proper can be neither.
      if (code >= 0x4e00 && code < 0xa000) continue;
      if (opening[code] === 1) depth++;
      else if (closing[code] === 1) {
        if (depth > 0) depth--;
        else more++;
      } else if (code === 0x3002 && at < end - 2) stops = 1;
    }
    traits.leftOpen[i] = Math.min(depth, 3);
    traits.closesMore[i] = Math.min(more, 3);
    traits.stopInside[i] = stops;
  }
  return traits;
}

/** Indents against the smallest one of the same page. */
function relativeIndents(rows: Rows, kept: Int32Array, target: Int32Array): void {
  let from = 0;
  while (from < kept.length) {
    let to = from + 1;
    let base = rows.indent[kept[from]!]!;
    while (to < kept.length && rows.pageBreak[kept[to]!] === 0) {
      base = Math.min(base, rows.indent[kept[to]!]!);
      to++;
    }
    for (let i = from; i < to; i++) target[i] = rows.indent[kept[i]!]! - base;
    from = to;
  }
}

/** Width of what has to stay together at the start of a row: a word or number, or a 汉字, with opening marks before and closing marks behind. */
function unitWidth(source: string, start: number, end: number): number {
  let at = start;
  let width = 0;
  const limit = Math.min(end, start + 24);
  while (at < limit && opening[source.charCodeAt(at)] === 1)
    width += cellOf[source.charCodeAt(at++)]! & WIDTH_MASK;
  if (at < limit) {
    const alnum = isAlnum(source.charCodeAt(at));
    width += cellOf[source.charCodeAt(at++)]! & WIDTH_MASK;
    while (alnum && at < limit && isAlnum(source.charCodeAt(at)))
      width += cellOf[source.charCodeAt(at++)]! & WIDTH_MASK;
  }
  while (at < limit && noStart[source.charCodeAt(at)] === 1)
    width += cellOf[source.charCodeAt(at++)]! & WIDTH_MASK;
  return width;
}

function isAlnum(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e ||
    code === 0x25
  );
}

/** How well one sign tells ends of paragraphs from breaks inside, and how the text as a whole looks. */
export interface TextSigns {
  readonly trailing: number;
  readonly indent: number;
  readonly blank: number;
  readonly usualBlanks: number;
  readonly scatter: number;
  readonly midShare: number;
  /** Position of the first full row. */
  readonly firstFull: number;
}

/** Reads the signs off the rows whose nature is plain: full and in mid-sentence, or short. */
export function readSigns(rows: Rows, kept: Int32Array, traits: RowTraits, page: PageWidth): TextSigns {
  const gaps = kept.length - 1;
  const blankCounts = new Int32Array(9);
  let mids = 0;
  let shorts = 0;
  let midTrailing = 0;
  let shortTrailing = 0;
  let midIndent = 0;
  let shortIndent = 0;
  let firstFull = kept.length;
  const slacks = new Int32Array(far + 1);
  for (let i = 0; i < gaps; i++) {
    const slack = traits.slack[i]!;
    const full = slack <= SLACK;
    if (full && firstFull > i && slack >= -SLACK) firstFull = i;
    const mid = traits.end[i] !== EndKind.Stop && traits.end[i] !== EndKind.Semicolon;
    if (full && mid) {
      mids++;
      midTrailing += traits.trailing[i]!;
      if (traits.indent[i + 1]! >= EM) midIndent++;
      blankCounts[Math.min(8, rows.blanks[kept[i + 1]!]!)]!++;
      slacks[Math.max(0, slack)]!++;
    } else if (slack > 2 * SLACK) {
      shorts++;
      shortTrailing += traits.trailing[i]!;
      if (traits.indent[i + 1]! >= EM) shortIndent++;
    }
  }
  let usualBlanks = 0;
  for (let blanks = 1; blanks < 9; blanks++)
    if (blankCounts[blanks]! > blankCounts[usualBlanks]!) usualBlanks = blanks;
  let midBlank = 0;
  let shortBlank = 0;
  for (let i = 0; i < gaps; i++) {
    const slack = traits.slack[i]!;
    if (rows.blanks[kept[i + 1]!]! <= usualBlanks || rows.pageBreak[kept[i + 1]!] !== 0) continue;
    const mid = traits.end[i] !== EndKind.Stop && traits.end[i] !== EndKind.Semicolon;
    if (slack <= SLACK && mid) midBlank++;
    else if (slack > 2 * SLACK) shortBlank++;
  }
  let scatter = 0;
  for (let seen = 0; scatter < SLACK && seen + slacks[scatter]! < 0.9 * mids; scatter++)
    seen += slacks[scatter]!;
  const contrast = (short: number, mid: number): number =>
    (short + 0.5) / (shorts + 1) - (mid + 0.5) / (mids + 1);
  return {
    trailing: contrast(shortTrailing, midTrailing),
    indent: contrast(shortIndent, midIndent),
    blank: contrast(shortBlank, midBlank),
    usualBlanks,
    scatter,
    midShare: page.full === 0 ? 0 : page.fullMid / page.full,
    firstFull,
  };
}

/** Writes the features of the gap below position `i` of `kept` into `target`. */
export function readFeatures(
  lines: SourceLines,
  kept: Int32Array,
  traits: RowTraits,
  signs: TextSigns,
  page: PageWidth,
  i: number,
  target: Float32Array,
): void {
  const { rows } = lines;
  const last = kept.length - 1;
  const upper = kept[i]!;
  const lower = kept[i + 1]!;
  const slack = traits.slack[i]!;
  const blanks = rows.blanks[lower]!;
  const clamp = (value: number): number => Math.max(-3 * EM, Math.min(far, value));
  const indented = traits.indent[i + 1]! >= EM;
  const lowerSlack = page.width - rows.width[lower]!;
  const nextSlack = i + 2 <= last ? traits.slack[i + 2]! : far;
  target[Feature.Slack] = clamp(slack);
  target[Feature.Fit] = clamp(slack - traits.firstUnit[i + 1]!);
  target[Feature.End] = endRank[traits.end[i] as EndKind];
  target[Feature.EndsWithColon] = traits.colon[i]!;
  target[Feature.Trailing] = traits.trailing[i] !== 0 ? signs.trailing : -signs.trailing;
  target[Feature.Indented] = indented ? signs.indent : -signs.indent;
  target[Feature.BlankLines] = blanks > signs.usualBlanks ? signs.blank : -signs.blank;
  target[Feature.LowerIndent] = Math.min(far, traits.indent[i + 1]!);
  target[Feature.UpperIndent] = Math.min(far, traits.indent[i]!);
  target[Feature.LowerSlack] = clamp(lowerSlack);
  target[Feature.Ghost] =
    nextSlack <= SLACK && !indented ? Math.min(far, Math.abs(lowerSlack - 2 * EM)) : far;
  target[Feature.UpperOpener] = traits.opener[i]!;
  target[Feature.LowerOpener] = traits.opener[i + 1]!;
  target[Feature.PageBreak] = rows.pageBreak[lower]! !== 0 ? 2 : lower - upper > 1 ? 1 : 0;
  target[Feature.LeftOpen] = traits.leftOpen[i]!;
  target[Feature.ClosesMore] = traits.closesMore[i + 1]!;
  target[Feature.FromTop] = Math.min(20, i);
  target[Feature.FromBottom] = Math.min(20, last - i - 1);
  target[Feature.SlackAbove] = i > 0 ? clamp(traits.slack[i - 1]!) : far;
  target[Feature.EndAbove] = i > 0 ? endRank[traits.end[i - 1] as EndKind] : 5;
  target[Feature.LowerEnd] = endRank[traits.end[i + 1] as EndKind];
  target[Feature.UpperDate] = traits.date[i]!;
  target[Feature.LowerDate] = traits.date[i + 1]!;
  target[Feature.UpperWidth] = Math.min(far, rows.width[upper]!);
  target[Feature.LowerWidth] = Math.min(far, rows.width[lower]!);
  target[Feature.UpperOffCentre] = offCentre(traits.indent[i]!, rows.width[upper]!, page.width);
  target[Feature.LowerOffCentre] = offCentre(traits.indent[i + 1]!, rows.width[lower]!, page.width);
  target[Feature.StopInside] = traits.stopInside[i]!;
  target[Feature.PageEms] = page.width / EM;
  target[Feature.MidShare] = signs.midShare;
  target[Feature.Scatter] = signs.scatter;
  target[Feature.TrailingWeight] = signs.trailing;
  target[Feature.IndentWeight] = signs.indent;
  target[Feature.BlankWeight] = signs.blank;
  target[Feature.InHead] = i < signs.firstFull ? 1 : 0;
  target[Feature.BlankCount] = Math.min(8, blanks);
  target[Feature.LowerStartsAlnum] = isAlnum(lines.source.charCodeAt(rows.start[lower]!)) ? 1 : 0;
  target[Feature.NextSlack] = clamp(nextSlack);
}

function offCentre(indent: number, width: number, page: number): number {
  return indent < EM ? far : Math.min(far, Math.abs(indent + width / 2 - page / 2));
}

/** Names of the features in order, as the model's file lists them. */
export const featureNames: readonly string[] = Object.keys(Feature).filter(
  (key) => Number.isNaN(Number(key)) && key !== 'Count',
);
