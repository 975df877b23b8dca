import type { Evidence } from './article';
import { Feature } from './boundaryFeatures';
import { SLACK } from './pageWidth';
import { Opener } from './rowOpeners';

/** The reasons, the strongest first. A set of them is a bit mask over this list. */
const reasons: readonly Evidence[] = (
  [
    ['trailing-space', '行末有空格，本文的段末都有'],
    ['indented', '下一行缩进，本文的段首都缩进'],
    ['blank-line', '中间有空行，本文的段落之间才有'],
    ['short-line', '上一行没有排满'],
    ['full-line', '上一行已排满'],
    ['no-room', '下一行开头的字词在上一行放不下'],
    ['mid-sentence', '上一行停在句子中间'],
    ['left-open', '上一行有引号或括号没有收'],
    ['no-trailing-space', '行末没有空格，本文的段末才有'],
    ['not-indented', '下一行没有缩进，本文的段首才缩进'],
    ['opener', '下一行像条目、标题或固定格式的开头'],
    ['date-row', '日期单独成行'],
    ['indent-ghost', '下一行恰好短两个字，像是丢了段首缩进'],
    ['sentence-end', '上一行以句末标点结束'],
    ['page-break', '中间换页'],
  ] as const
).map(([code, message]) => Object.freeze({ code, message }));

const bit = (code: string): number => 1 << reasons.findIndex((reason) => reason.code === code);
const TRAILING = bit('trailing-space');
const INDENTED = bit('indented');
const BLANK = bit('blank-line');
const SHORT = bit('short-line');
const FULL = bit('full-line');
const NO_ROOM = bit('no-room');
const MID = bit('mid-sentence');
const LEFT_OPEN = bit('left-open');
const NO_TRAILING = bit('no-trailing-space');
const NOT_INDENTED = bit('not-indented');
const OPENER = bit('opener');
const DATE = bit('date-row');
const GHOST = bit('indent-ghost');
const STOP = bit('sentence-end');
const PAGE = bit('page-break');

/** Signs weigh something from here on. */
const TELLING = 0.5;

/** The reasons that speak for a decision, as a mask for {@link evidenceOf}. Never 0. */
export function boundaryEvidence(features: Float32Array, joined: boolean): number {
  const full = features[Feature.Slack]! <= SLACK;
  let mask = 0;
  if (joined) {
    if (full) mask |= FULL;
    else if (features[Feature.Fit]! < 0) mask |= NO_ROOM;
    if (features[Feature.End]! < 3) mask |= MID;
    if (features[Feature.LeftOpen]! > 0) mask |= LEFT_OPEN;
    if (features[Feature.Trailing]! < -TELLING) mask |= NO_TRAILING;
    if (features[Feature.Indented]! < -TELLING) mask |= NOT_INDENTED;
    if (features[Feature.PageBreak]! > 0) mask |= PAGE;
    return mask === 0 ? FULL : mask;
  }
  if (features[Feature.Trailing]! > TELLING) mask |= TRAILING;
  if (features[Feature.Indented]! > TELLING) mask |= INDENTED;
  if (features[Feature.BlankLines]! > TELLING) mask |= BLANK;
  if (!full) mask |= SHORT;
  if (features[Feature.LowerOpener]! >= Opener.Spoken) mask |= OPENER;
  if (features[Feature.LowerDate]! > 0 || features[Feature.UpperDate]! > 0) mask |= DATE;
  if (features[Feature.Ghost]! <= 2) mask |= GHOST;
  if (features[Feature.End]! >= 3) mask |= STOP;
  return mask === 0 ? SHORT : mask;
}

const known = new Map<number, readonly Evidence[]>();

/** The reasons of a mask. The same mask gives the same list, so that a text of a million lines holds few. */
export function evidenceOf(mask: number): readonly Evidence[] {
  let list = known.get(mask);
  if (!list) {
    list = Object.freeze(reasons.filter((_, index) => (mask & (1 << index)) !== 0));
    known.set(mask, list);
  }
  return list;
}
