import type { Evidence } from './article';
import { boundaryEvidence, evidenceOf } from './boundaryEvidence';
import {
  Feature,
  readFeatures,
  readSigns,
  readTraits,
  type RowTraits,
  type TextSigns,
} from './boundaryFeatures';
import { judgeBoundary } from './boundaryModel';
import { characterTable } from './characterTable';
import type { PageFurniture } from './furniture';
import { Gap, writeEdits, type LayoutResult } from './layoutEdits';
import type { SourceLines } from './lines';
import { measurePage, SLACK } from './pageWidth';
import { endOf, EndKind } from './rowEnds';
import { EM } from './cells';
import { Opener } from './rowOpeners';
import { readSpacingHabit } from './spacingHabit';

/** Edits, doubts and paragraphs of a text whose lines stand in reading order. */
export interface PageReading extends LayoutResult {
  readonly wrapped: boolean;
}

/** Signs that tell at least this much are relied on for the spaces at the ends of rows. */
const TELLING = 0.5;

/** Decides about every gap between two rows of text and writes the edits. */
export function readPage(lines: SourceLines, furniture: PageFurniture): PageReading {
  const { rows, source } = lines;
  const kept = keptRows(furniture.kind);
  const page = measurePage(source, rows, furniture.kind);
  const gaps = new Uint8Array(Math.max(0, kept.length - 1)).fill(Gap.Leave);
  const probability = new Float32Array(gaps.length);
  const masks = new Uint16Array(gaps.length);
  let evidence: (gap: number) => readonly Evidence[] = () => [];
  let isCoinFlip: (gap: number) => boolean = () => false;
  let trailingTells = false;
  if (page.wrapped) {
    const traits = readTraits(lines, kept, page);
    const signs = readSigns(rows, kept, traits, page);
    trailingTells = signs.trailing > TELLING;
    const features = new Float32Array(Feature.Count);
    for (let gap = 0; gap < gaps.length; gap++) {
      readFeatures(lines, kept, traits, signs, page, gap, features);
      probability[gap] = judgeBoundary(features);
      const joined = probability[gap]! <= 0.5;
      gaps[gap] = joined ? Gap.Join : Gap.Part;
      masks[gap] = boundaryEvidence(features, joined);
    }
    isCoinFlip = (gap) => isOpenQuestion(traits, signs, gap);
    evidence = (gap) => evidenceOf(masks[gap]!);
  }
  if (!page.wrapped) {
    for (let gap = 0; gap < gaps.length; gap++) {
      if (!isTorn(lines, kept[gap]!, kept[gap + 1]!)) continue;
      gaps[gap] = Gap.Join;
      evidence = () => TORN;
    }
  }
  const habit = readSpacingHabit(lines);
  const result = writeEdits({
    lines,
    furniture,
    kept,
    wrapped: page.wrapped,
    gaps,
    probability,
    habit,
    trailingTells,
    evidence,
    isCoinFlip,
  });
  return { ...result, wrapped: page.wrapped };
}

const TORN: readonly Evidence[] = Object.freeze([
  Object.freeze({
    code: 'torn-marks',
    message: '标点不在行首、行末断开：一对引号、括号分在两行，或行首是句中标点',
  }),
]);

/** 避头尾: no typist starts a line with these or ends one with those. */
const noStart = characterTable('，。、；：！？”’」』）》】〕');
const noEnd = characterTable('“‘「『（《【〔');
/** Lines of wrapped text are wider than the one and no wider than the other. */
const NARROW = 12 * EM;
const WIDE = 60 * EM;

/** Whether a break can't be meant even in a text that isn't wrapped as a whole. */
function isTorn({ source, rows }: SourceLines, upper: number, lower: number): boolean {
  if (lower !== upper + 1 || rows.width[upper]! > WIDE) return false;
  const start = rows.start[lower]!;
  const end = rows.end[upper]!;
  if (noStart[source.charCodeAt(start)] === 1 && rows.end[lower]! - start > 1) return true;
  if (noEnd[source.charCodeAt(end - 1)] === 1 && end - rows.start[upper]! > 1) return true;
  if (rows.width[upper]! < NARROW || endOf(source, end) !== EndKind.Mid) return false;
  return closesFirst(source, start, rows.end[lower]!) && leftOpen(source, rows.start[upper]!, end);
}

/** Whether an opening mark of the range waits for its closing one. */
function leftOpen(source: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = source.charCodeAt(at);
    if (noEnd[code] === 1) return true;
    if (code === 0x201d || code === 0xff09 || code === 0x300b) return false;
  }
  return false;
}

/** Whether the first mark of a pair in the range is a closing one. */
function closesFirst(source: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 60); at++) {
    const code = source.charCodeAt(at);
    if (noEnd[code] === 1) return false;
    if (code === 0x201d || code === 0xff09 || code === 0x300b) return true;
  }
  return false;
}

/** 句末标点恰好在行末、又没有缩进和行末空格可看: nobody can tell from the layout whether the paragraph ends there. */
function isOpenQuestion(traits: RowTraits, signs: TextSigns, gap: number): boolean {
  return (
    traits.end[gap] === EndKind.Stop &&
    traits.slack[gap]! <= SLACK &&
    traits.opener[gap + 1] === Opener.None &&
    traits.leftOpen[gap] === 0 &&
    signs.trailing < TELLING &&
    signs.indent < TELLING &&
    signs.blank < TELLING
  );
}

/** Indexes of the rows that are text. */
export function keptRows(kind: Uint8Array): Int32Array {
  let count = 0;
  const kept = new Int32Array(kind.length);
  for (let row = 0; row < kind.length; row++) if (kind[row] === 0) kept[count++] = row;
  return kept.subarray(0, count);
}
