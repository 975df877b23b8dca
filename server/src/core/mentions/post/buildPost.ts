import { isDigit } from '../../text/characterClass';
import type { PostMention } from '../mention';
import { placeAt, placesAt, abbreviatedState, unitStarting, type WrittenPlace } from '../place/placeGrammar';
import {
  foreignHeads,
  innerQualifiers,
  INTERNATIONAL,
  leadingQualifiers,
  NATIONAL,
  organTails,
  parties,
  placelessTails,
  stateOrgans,
} from './postLexicon';
import { postSpanBefore, type PostSpan } from './postSpan';
import { lengthOf, valueOf } from './wordTrie';

/** A post read into its parts, and how far its own words settle the jurisdiction. */
export interface ReadPost extends PostMention {
  /** The places written in it, outermost first. */
  readonly places: readonly WrittenPlace[];
}

/** Bodies that keep their 原 before them: 原党组成员, 原党委副书记. */
const innerBodies = ['党组', '党委', '党工委', '纪委', '机关党委', '党支部', '常委会'];
const mergesUnit = /^(?:委|人民政府|政府|党委)/u;
/** 部长 厅长 …: their first character ends the organ's name that was written without it (国防|部长). */
const organHead = /^(?:常务)?副?([部厅局司署院])长$/u;
/** 省长 市长 …: the government is left out before them. */
const governmentHead = /(省|市|县|区|州|盟|旗|乡|镇)长(?:助理)?$/u;

/** Held in one state body only. */
const nationalTitles = new Set(['国务委员', '国家主席', '国家副主席', '委员长', '副委员长']);

/** Reads the parts of a post whose ends are known. */
export function buildPost(text: string, span: PostSpan): ReadPost {
  const joint = jointPost(text, span);
  if (joint) return joint;
  const { start, end, titleStart } = span;
  let at = start;
  let qualifier = span.acting;
  const leading = lengthOf(leadingQualifiers.longest(text, at, titleStart));
  if (leading > 0 && !startsPlaceName(text, at, leading, titleStart)) {
    qualifier ??= text.slice(at, at + leading);
    at += leading;
  }
  let title = text.slice(titleStart, end);
  if (span.acting) title = title.replace(span.acting, '');

  let rest = { start: at, end: titleStart };
  const inner = lengthOf(innerQualifiers.longest(text, rest.end, rest.start));
  if (inner > 0) {
    qualifier ??= text.slice(rest.end - inner, rest.end);
    rest = { start: rest.start, end: rest.end - inner };
  }
  const party = lengthOf(parties.longest(text, rest.start, rest.end));
  const partyIsLocal = party > 0 && placeAt(text, rest.start + party, rest.end) !== null;
  const placeStart = partyIsLocal ? rest.start + party : rest.start;

  const body = afterOrdinal(text, placeStart, rest.end);
  const known = stateOrgans.longest(text, body, rest.end);
  let places = readPlaces(text, placeStart, rest.end, title);
  if (known !== 0 && (places.length === 0 || lengthOf(known) > places[0]!.end - places[0]!.start))
    places = [];
  const organStart = places.at(-1)?.end ?? body;
  let organ = text.slice(afterOrdinal(text, organStart, rest.end), rest.end);
  const moved = innerQualifierOf(organ);
  if (moved) {
    qualifier ??= moved.qualifier;
    organ = moved.organ;
  }

  const outer = withoutInnerBody(organ);
  const isPlaceless = placelessTails.longest(outer, outer.length, 0) !== 0 || outer.includes('大学');
  let place = places.length > 0 ? text.slice(places[0]!.start, organStart) : null;
  const isOfState = places[0]?.name === '中国';
  if (isPlaceless && places.length > 0 && (isOfState || places.every((each) => each.unit === null))) {
    organ = text.slice(places[0]!.start, organStart) + organ;
    places = [];
    place = null;
  }

  // 中国作协 is a name, 中国国务院 is the State Council.
  if (
    isOfState &&
    organ !== '' &&
    /^\p{Script=Han}/u.test(organ) &&
    stateOrgans.longest(organ, 0, organ.length) === 0 &&
    !organ.startsWith('驻') &&
    !organ.startsWith('常驻') &&
    !organ.startsWith('政府')
  ) {
    organ = `中国${organ}`;
  }

  let unit = places.at(-1)?.unit ?? null;
  let level: PostMention['level'] = levelOf(places);
  if (places.length === 0 && known === 0) {
    const bare = unitStarting(`${organ}${title}`.replace(/^团/u, ''), 0, organ.length + title.length);
    if (bare) {
      unit = bare.unit;
      level = bare.level === 'country' ? 'foreign' : bare.level;
      if (organ.startsWith(bare.unit)) organ = organ.slice(bare.unit.length);
    }
  }
  level ??= levelOfHead(title);
  if (level === null && known !== 0 && !isPlaceless) level = valueOf(known) === NATIONAL ? 'national' : null;
  if (valueOf(known) === INTERNATIONAL) level = null;
  if (unit !== null && mergesUnit.test(organ)) organ = unit + organ.replace('人民政府', '政府');
  if (partyIsLocal && !text.startsWith('中', rest.start)) organ = text.slice(rest.start, placeStart) + organ;

  // A city's name without its 市: 纽约市长, 哈尔滨副市长.
  const head = governmentHead.exec(title)?.[1] ?? null;
  if (
    head !== null &&
    organ !== '' &&
    places.length === 0 &&
    known === 0 &&
    /^\p{Script=Han}{2,5}$/u.test(organ)
  ) {
    place = organ;
    places = [{ start: organStart, end: rest.end, level: 'city', name: organ + head, unit: head }];
    level = levelOfHead(title);
    organ = '';
  }
  const ending = organHead.exec(title)?.[1];
  if (ending && organ !== '' && organTails.longest(organ, organ.length, 0) === 0) organ += ending;
  if (organ === '' && head !== null) organ = `${unit === '自治区' ? unit : head}政府`;
  if (organ === '' && unit === '自治区' && /主席$/u.test(title)) organ = '自治区政府';
  if (/大臣$|顾问$/u.test(title) && organ !== '' && organTails.longest(organ, organ.length, 0) === 0) {
    title = organ + title;
    organ = '';
  }
  if (organ === '国家' && /主席$/u.test(title)) {
    title = organ + title;
    organ = '';
  }
  if (organ.startsWith('驻')) {
    title = organ + title;
    organ = '';
  }
  if (level === null && nationalTitles.has(title)) level = 'national';
  return {
    kind: 'post',
    start,
    end,
    text: text.slice(start, end),
    place,
    level,
    organ: organ === '' ? null : organ,
    title,
    qualifier,
    places,
  };
}

/** 国务委员兼国务院秘书长, 总裁兼首席执行官: one post with the titles of both. */
function jointPost(text: string, span: PostSpan): ReadPost | null {
  const joint = text.slice(span.start, span.titleStart).lastIndexOf('兼');
  if (joint < 0) return null;
  const cut = span.start + joint;
  if (cut === span.start) {
    return {
      ...buildPost(text, { ...span, start: cut + 1 }),
      start: span.start,
      text: text.slice(span.start, span.end),
      qualifier: '兼',
    };
  }
  const left = postSpanBefore(text, cut, span.start);
  if (left === null) return null;
  const first = buildPost(text, { ...left, start: span.start });
  const second = buildPost(text, { ...span, start: cut + 1 });
  return {
    ...first,
    end: span.end,
    text: text.slice(span.start, span.end),
    organ: first.organ ?? second.organ,
    title: `${first.title}兼${second.title}`,
  };
}

/** 原平市 and 前进区 are places, no former ones. */
function startsPlaceName(text: string, at: number, length: number, to: number): boolean {
  if (length > 1) return false;
  const unit = unitStarting(text, at + 2, to);
  return unit !== null && text[at + 2] !== '委' && /^(?:原[平州阳]|前[进锋])/u.test(text.slice(at, at + 2));
}

/** 云州银行党委 → 云州银行. */
function withoutInnerBody(organ: string): string {
  const body = innerBodies.find((each) => organ.endsWith(each));
  return body ? organ.slice(0, -body.length) : organ;
}

function innerQualifierOf(organ: string): { organ: string; qualifier: string } | null {
  for (const body of innerBodies) {
    const before = organ.length - body.length - 1;
    if (before >= 0 && organ.endsWith(body) && (organ[before] === '原' || organ[before] === '前')) {
      return { organ: organ.slice(0, before) + body, qualifier: organ[before]! };
    }
  }
  return null;
}

/** Skips 第十四届, 十三届. */
function afterOrdinal(text: string, from: number, to: number): number {
  let at = from;
  if (text[at] === '第') at++;
  const digits = at;
  while (at < to && (isDigit(text.charCodeAt(at)) || '〇一二三四五六七八九十百'.includes(text[at]!))) at++;
  return at > digits && text[at] === '届' && at < to ? at + 1 : from;
}

function readPlaces(text: string, from: number, to: number, title: string): WrittenPlace[] {
  const places = placesAt(text, from, to);
  if (places.length > 0 || from >= to) return places;
  const state = abbreviatedState(text[from]!);
  if (state === null || !isForeignHead(text, from + 1, to, title)) return places;
  return [{ start: from, end: from + 1, level: 'country', name: state, unit: null }];
}

function isForeignHead(text: string, from: number, to: number, title: string): boolean {
  return foreignHeads.longest(text, from, to + title.length) !== 0;
}

/** 副市长, 代县长: the level is in the title itself. */
function levelOfHead(title: string): PostMention['level'] {
  const head = governmentHead.exec(title)?.[1];
  const level = head === undefined ? undefined : unitStarting(head, 0, 1)?.level;
  return level === undefined || level === 'country' ? null : level;
}

function levelOf(places: readonly WrittenPlace[]): PostMention['level'] {
  const outer = places[0];
  if (!outer) return null;
  if (outer.level === 'country' && outer.name !== '中国') return 'foreign';
  const inner = places.at(-1)!;
  return inner.level === 'country' ? 'national' : inner.level;
}
