import { CharacterClass, characterClass, isDigit, isHan } from '../../text/characterClass';
import type { Span } from '../../text/span';
import { placeAt } from '../place/placeGrammar';
import {
  foreignHeads,
  organTails,
  portfolios,
  protectedWords,
  ranks,
  RANK_QUALIFIER,
  stoppers,
} from './postLexicon';
import { endsWithRole, type RoleKind, roleKindBefore } from './roleLexicon';
import { lengthOf, valueOf } from './wordTrie';

/** Where one post stands and how it is built: jurisdiction and organ, rank, role word. */
export interface PostSpan extends Span {
  /** Start of rank and role (`副书记`); what is before it is jurisdiction and organ. */
  readonly titleStart: number;
  readonly roleStart: number;
  /** 代, 代理 … between rank and role, or null. */
  readonly acting: string | null;
  readonly kind: RoleKind;
}

/** No post is longer than this, in code units; it also keeps the work per call constant. */
const LONGEST_POST = 60;
const LONGEST_QUOTED = 16;
const LONGEST_BRACKETED = 6;

/**
 * The post that ends exactly at `end`, or null when no role word (职务词) does. Looks left no further than `limit`. Left ends
 * are found by what can't belong to a post: punctuation, prepositions, verbs, dates. Places needn't be known.
 */
export function postSpanBefore(text: string, end: number, limit: number): PostSpan | null {
  const roleLength = endsWithRole(text, end, limit);
  if (roleLength === 0) return null;
  const kind = roleKindBefore(text, end, limit);
  const roleStart = end - roleLength;
  let titleStart = roleStart;
  let acting: string | null = null;
  for (let match = ranks.longest(text, titleStart, limit); match !== 0;) {
    if (valueOf(match) === RANK_QUALIFIER) acting = text.slice(titleStart - lengthOf(match), titleStart);
    titleStart -= lengthOf(match);
    match = ranks.longest(text, titleStart, limit);
  }
  const floor = Math.max(limit, end - LONGEST_POST);
  const start = leftEnd(text, titleStart, floor);
  // Without a body before it and outside a chain, 代表 is a verb.
  if (
    roleStart - start < 2 &&
    text.startsWith('代表', roleStart) &&
    roleLength === 2 &&
    text[start - 1] !== '、'
  )
    return null;
  return { start, end, titleStart, roleStart, acting, kind };
}

/** Walks left from `titleStart` over everything that may be jurisdiction or organ. */
function leftEnd(text: string, titleStart: number, floor: number): number {
  let at = titleStart;
  while (at > floor) {
    const shielded = lengthOf(protectedWords.longest(text, at, floor));
    if (shielded > 0) {
      at -= shielded;
      continue;
    }
    const before = text[at - 1]!;
    if (before === '、' || before === '和' || before === '与' || before === '及') {
      if (!joinsOrganNames(text, at, titleStart, floor)) return at;
      at--;
      continue;
    }
    if (stoppers.longest(text, at, floor) !== 0)
      return before === '以' && startsForeignHead(text, at) ? at - 1 : at;
    const width = stepOver(text, at, floor);
    if (width === 0) return at;
    at -= width;
  }
  return at;
}

/** How many code units left of `at` may belong to a post whatever they mean: 0 at punctuation, spaces and dates. */
function stepOver(text: string, at: number, floor: number): number {
  const code = text.charCodeAt(at - 1);
  if (isHan(code)) {
    if (at - 2 < floor) return 1;
    const character = text[at - 1]!;
    // 7月14日电: what follows is no part of the dateline.
    if ((character === '电' || character === '讯') && text[at - 2] === '日') return 0;
    return isDigit(text.charCodeAt(at - 2)) && '年月日时分秒点岁'.includes(character) ? 0 : 1;
  }
  switch (characterClass(code)) {
    case CharacterClass.Digit:
    case CharacterClass.Latin:
      return 1;
    case CharacterClass.Punctuation:
      if (code === 0x201d) return widthBack(text, at, floor, '“', LONGEST_QUOTED);
      if (code === 0xff09) return bracketed(text, at, floor);
      return code === 0xb7 && at - 2 >= floor && isHan(text.charCodeAt(at - 2)) ? 1 : 0;
    default:
      return text[at - 1] === '-' && at - 2 >= floor && isHan(text.charCodeAt(at - 2)) ? 1 : 0;
  }
}

/** 以 is short for 以色列 right before 总理, 国防部 …, a preposition elsewhere. */
function startsForeignHead(text: string, at: number): boolean {
  return foreignHeads.longest(text, at, text.length) !== 0;
}

/** Width of what ends with a closing mark at `at`, opening mark included; 0 when there is none near. */
function widthBack(text: string, at: number, floor: number, open: string, longest: number): number {
  for (let i = at - 2; i >= floor && at - i <= longest + 2; i--) {
    if (text[i] === open) return at - i;
    // What holds a stop is speech.
    if ('，。！？；：'.includes(text[i]!)) return 0;
  }
  return 0;
}

/** （布）, （集团）, （上海）: brackets inside a name. Others end the post. */
function bracketed(text: string, at: number, floor: number): number {
  const width = widthBack(text, at, floor, '（', LONGEST_BRACKETED);
  if (width === 0) return 0;
  const inside = text.slice(at - width + 1, at - 1);
  const place = placeAt(inside, 0, inside.length);
  return inside === '布' || inside === '金' || inside === '集团' || place?.end === inside.length ? width : 0;
}

/** Whether 、, 和, 与 or 及 before `at` stands inside an organ's name: 发展、工业与贸易|部长, 工业和信息化部|部长. */
function joinsOrganNames(text: string, at: number, titleStart: number, floor: number): boolean {
  if (portfolios.longest(text, at - 1, floor) === 0) return false;
  if (at === titleStart) return false;
  for (let i = titleStart; i > at; i--) if (organTails.longest(text, i, at) !== 0) return true;
  // 外交与安全政策|高级代表
  if (
    portfolios.longest(text, titleStart, at) !== 0 &&
    /^(?:高级)?(?:代表|专员|秘书|顾问)/u.test(text.slice(titleStart, titleStart + 4))
  )
    return true;
  return text[titleStart] === '部' || text.startsWith('大臣', titleStart);
}
