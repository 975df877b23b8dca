import type { Evidence } from './article';
import { Feature } from './boundaryFeatures';
import { SLACK } from './pageWidth';
import { Opener } from './rowOpeners';

const evidence = (code: string, message: string): Evidence => Object.freeze({ code, message });

const FULL = evidence('full-line', '上一行已排满');
const SHORT = evidence('short-line', '上一行没有排满');
const NO_ROOM = evidence('no-room', '下一行开头的字词在上一行放不下');
const MID = evidence('mid-sentence', '上一行停在句子中间');
const STOP = evidence('sentence-end', '上一行以句末标点结束');
const LEFT_OPEN = evidence('left-open', '上一行有引号或括号没有收');
const TRAILING = evidence('trailing-space', '行末空格，本文的段末都有');
const NO_TRAILING = evidence('no-trailing-space', '行末没有空格，本文的段末才有');
const INDENTED = evidence('indented', '下一行缩进，本文的段首都缩进');
const NOT_INDENTED = evidence('not-indented', '下一行没有缩进，本文的段首才缩进');
const GHOST = evidence('indent-ghost', '下一行恰好短两个字，像是丢了段首缩进');
const BLANK = evidence('blank-line', '中间有空行，本文的段落之间才有');
const OPENER = evidence('opener', '下一行像条目、标题或固定格式的开头');
const DATE = evidence('date-row', '日期单独成行');
const PAGE = evidence('page-break', '中间换页');

/** Signs weigh something from here on. */
const TELLING = 0.5;

/** The reasons that speak for a decision, the strongest first. Never empty. */
export function boundaryEvidence(features: Float32Array, joined: boolean): readonly Evidence[] {
  const at = (feature: Feature): number => features[feature]!;
  const reasons: Evidence[] = [];
  const full = at(Feature.Slack) <= SLACK;
  if (joined) {
    if (full) reasons.push(FULL);
    else if (at(Feature.Fit) < 0) reasons.push(NO_ROOM);
    if (at(Feature.End) < 3) reasons.push(MID);
    if (at(Feature.LeftOpen) > 0) reasons.push(LEFT_OPEN);
    if (at(Feature.Trailing) < -TELLING) reasons.push(NO_TRAILING);
    if (at(Feature.Indented) < -TELLING) reasons.push(NOT_INDENTED);
    if (at(Feature.PageBreak) > 0) reasons.push(PAGE);
    return reasons.length > 0 ? reasons : [FULL];
  }
  if (at(Feature.Trailing) > TELLING) reasons.push(TRAILING);
  if (at(Feature.Indented) > TELLING) reasons.push(INDENTED);
  if (at(Feature.BlankLines) > TELLING) reasons.push(BLANK);
  if (!full) reasons.push(SHORT);
  if (at(Feature.LowerOpener) >= Opener.Spoken) reasons.push(OPENER);
  if (at(Feature.LowerDate) > 0 || at(Feature.UpperDate) > 0) reasons.push(DATE);
  if (at(Feature.Ghost) <= 2) reasons.push(GHOST);
  if (at(Feature.End) >= 3) reasons.push(STOP);
  return reasons.length > 0 ? reasons : [SHORT];
}
