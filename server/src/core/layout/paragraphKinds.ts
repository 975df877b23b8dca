import type { Paragraph, ParagraphKind } from './article';
import { characterTable } from './characterTable';
import { endOf, EndKind } from './rowEnds';
import { isDateRow, Opener, openerOf } from './rowOpeners';

/** A headline, subheading or signature is no longer than this. */
const SHORT = 45;

const byline =
  /^[（(【]?(?:本[报刊台网]|新华社|人民日报|[\u4e00-\u9fff]{2,8}(?:日报|晚报|网|融媒))?[\u4e00-\u9fff]{0,4}(?:记者|通讯员|作者|撰文|文字|摄影|供稿|文[/／｜|]|图[/／｜|])[：:／/]?[\s\u4e00-\u9fff·、，,/／（）()：:]{2,60}$/;
const credit = /^[（(]?(?:责任编辑|责编|编辑|校对|审核|监制|值班|版权|编审)[：:／/ ]/;
const caption = /^(?:[▲△◆●]?图为|图[一二三四五六七八九十\d]*[：:]|[（(]?(?:资料图片|图片来源))/;
const captionEnd = /(?:摄|供图|图片)[）)]?$/;
const sourceLine = /^[（(【]?(?:选自|摘自|转自|原载|来源|载于|刊于|据)[：:]?\s*[《“]?[^。；]{2,60}$/;
const datedPaper =
  /^[\u4e00-\u9fff]{2,12}(?:日报|晚报|时报|早报|晨报|快报|导报|商报|周报|学报|都市报|新闻网|在线)\s*\d{4}年\d{1,2}月\d{1,2}日/;
const greeting =
  /^(?:尊敬的|各位|同志们|朋友们|女士们|亲爱的|各|[^，。；！？]{2,60}(?:人民政府|委员会|部|委|局|厅|院|会|公司|单位|代表|委员|同志|先生|女士|组))/;
const datedLine = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^。]{0,40}[）)]$/;
const documentNumber = /^[\u4e00-\u9fff]{2,10}[〔﹝\[（(]\d{4}[〕﹞\]）)]\s*第?\d{1,5}号$/;
const contentsTitle = /^目\s*录$/;
const leader = /(?:\.{4,}|…{2,}|·{4,}|—{4,})\s*\d{1,4}$/;
const wideGap = /\t|\S[ \u2002\u2003]{2,}\S|\S\u3000{2,}\S/g;

// What a line begins or ends with where one of the patterns above can match.
const opensSource = characterTable('（(【选摘转原来载刊据');
const opensCredit = characterTable('（(责编校审监值版');
const opensCaption = characterTable('▲△◆●图（(资');
const endsCaption = characterTable('）)摄图片');
const endsLeader = characterTable('0123456789');
const gapSpaces = characterTable('\t \u2002\u2003\u3000');

/** Whether one of the line's characters could be part of a gap between cells. */
function mayHoldGap(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (gapSpaces[line.charCodeAt(i)] === 1) return true;
  return false;
}

/** Gives every paragraph its kind. `spans`: start and end in turn, offsets in `text`. */
export function paragraphKinds(text: string, spans: Int32Array): Paragraph[] {
  const count = spans.length >> 1;
  const paragraphs: Paragraph[] = [];
  let inHead = true;
  let inContents = false;
  for (let i = 0; i < count; i++) {
    const start = spans[2 * i]!;
    const end = spans[2 * i + 1]!;
    let kind: ParagraphKind = 'body';
    // Long paragraphs are text; only short ones are looked at closely.
    if (end - start <= 120) {
      const line = text.slice(start, end);
      kind = kindOf(text, start, end, line, inHead, i);
      if (line.charCodeAt(0) === 0x76ee && contentsTitle.test(line)) {
        inContents = true;
        kind = 'contents';
      } else if (inContents) {
        const opener = openerOf(text, start, end);
        if (opener === Opener.Article && end - start < 30 && !seenBefore(text, spans, i)) kind = 'contents';
        else inContents = false;
      }
    } else inContents = false;
    if (kind === 'body' || kind === 'listItem' || kind === 'salutation') inHead = false;
    paragraphs.push({ start, end, kind });
  }
  markSignatures(text, paragraphs);
  markVerse(text, paragraphs);
  return paragraphs;
}

function kindOf(
  text: string,
  start: number,
  end: number,
  line: string,
  inHead: boolean,
  index: number,
): ParagraphKind {
  const length = end - start;
  const ending = endOf(text, end);
  const opener = openerOf(text, start, end);
  const first = line.charCodeAt(0);
  const last = line.charCodeAt(length - 1);
  if (endsLeader[last] === 1 && leader.test(line)) return 'contents';
  if (mayHoldGap(line) && (line.match(wideGap)?.length ?? 0) >= (line.includes('\t') ? 1 : 2)) return 'table';
  if (isDateRow(text, start, end)) return 'dateLine';
  if (length <= 80) {
    if (opensSource[first] === 1 && sourceLine.test(line)) return 'sourceLine';
    if (line.includes('年') && datedPaper.test(line)) return 'sourceLine';
    if (opensCredit[first] === 1 && credit.test(line)) return 'caption';
    if (ending !== EndKind.Stop && byline.test(line)) return 'byline';
  }
  if (length <= 100) {
    if (opensCaption[first] === 1 && caption.test(line)) return 'caption';
    if (endsCaption[last] === 1 && captionEnd.test(line)) return 'caption';
  }
  if ((first === 0xff08 || first === 0x28) && datedLine.test(line)) return inHead ? 'subheading' : 'dateLine';
  if (index < 12 && (line.endsWith('：') || line.endsWith(':')) && greeting.test(line)) return 'salutation';
  if (
    inHead &&
    length <= SHORT + 15 &&
    opener <= Opener.Dash &&
    (ending === EndKind.Mid || ending === EndKind.Closer || (/[！？]$/.test(line) && length <= SHORT))
  ) {
    return documentNumber.test(line) ? 'subheading' : 'headline';
  }
  if (opener === Opener.Heading || opener === Opener.SubHeading || opener === Opener.Article) {
    return length <= SHORT && ending === EndKind.Mid
      ? 'subheading'
      : opener === Opener.Article
        ? 'body'
        : 'listItem';
  }
  if (opener === Opener.Item) return 'listItem';
  if (length <= 30 && (ending === EndKind.Mid || ending === EndKind.Closer) && opener !== Opener.Formula)
    return 'subheading';
  return 'body';
}

/** Whether an earlier paragraph says the same: a heading that repeats its line in the contents isn't contents any more. */
function seenBefore(text: string, spans: Int32Array, index: number): boolean {
  const line = text.slice(spans[2 * index]!, spans[2 * index + 1]!).replace(/\s+/g, '');
  for (let i = index - 1; i >= 0 && i > index - 60; i--) {
    if (text.slice(spans[2 * i]!, spans[2 * i + 1]!).replace(/\s+/g, '') === line) return true;
  }
  return false;
}

/** 落款: short lines without a stop right above a date line. */
function markSignatures(text: string, paragraphs: Paragraph[]): void {
  for (let i = 1; i < paragraphs.length; i++) {
    if (paragraphs[i]!.kind !== 'dateLine') continue;
    for (let above = i - 1; above > 0 && above >= i - 4; above--) {
      const { start, end, kind } = paragraphs[above]!;
      if (kind !== 'subheading' || end - start > 30 || openerOf(text, start, end) !== Opener.None) break;
      paragraphs[above] = { start, end, kind: 'signature' };
    }
  }
}

/** Four or more lines in a row of at most 24 characters that all end in a mark: verse. */
function markVerse(text: string, paragraphs: Paragraph[]): void {
  let from = 0;
  for (let i = 0; i <= paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (
      paragraph &&
      paragraph.kind === 'body' &&
      paragraph.end - paragraph.start <= 24 &&
      endOf(text, paragraph.end) !== EndKind.Mid
    ) {
      continue;
    }
    if (i - from >= 4) for (let k = from; k < i; k++) paragraphs[k] = { ...paragraphs[k]!, kind: 'verse' };
    from = i + 1;
  }
}
