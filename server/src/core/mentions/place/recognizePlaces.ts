import { builtInDivisions } from '../../knowledge/builtIn';
import type { Knowledge } from '../../knowledge/knowledge';
import { lazy } from '../../knowledge/lazy';
import { isHan } from '../../text/characterClass';
import type { PlaceMention } from '../mention';
import { stoppers } from '../post/postLexicon';
import { createWordTrie, lengthOf, valueOf, type WordTrie } from '../post/wordTrie';
import { placeAt, type PlaceLevel, startsUnit, stateNames, unitStarting } from './placeGrammar';

const FULL = 1;
/** Short names of counties are too often other words: they count only behind another place (江西于都). */
const COUNTY = 2;
/** Short names that are other words or parts of names as well. */
const ordinaryWords = new Set([
  '阿里',
  '巴中',
  '中卫',
  '安康',
  '东方',
  '大同',
  '海东',
  '中山',
  '吉安',
  '文山',
  '保山',
]);

interface KnownNames {
  readonly trie: WordTrie;
  /** Bit 1 for first code units, bit 2 for second ones: most places are passed over without a look-up. */
  readonly bits: Uint8Array;
}

/** Known names of two characters and more: divisions with their short forms, and states. */
const knownNames = lazy((): KnownNames => {
  const names: (readonly [string, number])[] = [];
  for (const { name, short, level } of builtInDivisions()) {
    names.push([name, FULL]);
    for (const form of short) names.push([form, level === 'county' ? COUNTY : FULL]);
  }
  for (const form of stateNames) names.push([form, FULL]);
  const bits = new Uint8Array(65536);
  const counted = names
    .filter(([form]) => form.length > 1 && !ordinaryWords.has(form))
    // Of two entries with the same form the later one counts.
    .sort((a, b) => b[1] - a[1]);
  for (const [form] of counted) {
    bits[form.charCodeAt(0)]! |= 1;
    bits[form.charCodeAt(1)]! |= 2;
  }
  return { trie: createWordTrie(counted, 'forward'), bits };
});

/** A place's name before these is part of another name: 北京大学, 南京路, 上海证券. */
const namesGoOn = createWordTrie(
  '大学 日报 晚报 晨报 银行 卫视 时间 路 街 站 证券 人寿 道 菜 话 人 语 籍 裔 队 共产党 共产主义 特色 化 海峡 海 河 江 山 湖 湾 岛'
    .split(' ')
    .map((word) => [word, 1] as const),
  'forward',
);
/** 省长, 市级, 县域: the unit is part of another word. */
const unitGoesOn = new Set([...'长级域内外直属管际份情民容值场委政人区辖营']);
const noName =
  /[一二两三四五六七八九十几多各全该本每某我这那此外邻大小新老旧中国副原级和与及强弱关]|城|都|直辖|地级|部|委|会|局|院/u;

/**
 * 地名 in one paragraph: states, divisions by their full and short names, and 江东省-like names that nobody knows where the words
 * round them leave no doubt. In order, without overlaps.
 */
export function recognizePlaces(text: string, knowledge: Knowledge): PlaceMention[] {
  const { trie, bits } = knownNames();
  const places: PlaceMention[] = [];
  let boundary = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) {
      boundary = ++i;
      continue;
    }
    const isKnown = (bits[code]! & 1) !== 0 && (bits[text.charCodeAt(i + 1)]! & 2) !== 0;
    if (!isKnown && !startsUnit(code)) {
      i++;
      continue;
    }
    const match = isKnown ? trie.longest(text, i, text.length) : 0;
    const length = lengthOf(match);
    const counts = valueOf(match) === FULL || (length > 0 && places.at(-1)?.end === i);
    if (counts && namesGoOn.longest(text, i + length, text.length) === 0) {
      const end = i + length + followingUnit(text, i, length);
      places.push(knownPlace(text, i, i + length, end, knowledge));
      boundary = i = end;
      continue;
    }
    const unit = unitStarting(text, i, text.length);
    if (unit === null) {
      i += Math.max(1, length);
      continue;
    }
    const end = i + unit.unit.length;
    const start = leftEdge(text, i, boundary);
    const follows = places.at(-1)?.end === start && start > 0;
    if (isNewName(text.slice(start, i), unit.unit, follows) && !unitGoesOn.has(text[end] ?? '')) {
      places.push({
        kind: 'place',
        start,
        end,
        text: text.slice(start, end),
        fullName: null,
        level: unit.level,
      });
      boundary = end;
    }
    i = end;
  }
  return places;
}

/** 临夏|州: the unit that a short name is written with all the same. */
function followingUnit(text: string, start: number, length: number): number {
  if ('省市县区州盟旗'.includes(text[start + length - 1]!)) return 0;
  const unit = unitStarting(text, start + length, text.length);
  if (unit === null || unitGoesOn.has(text[start + length + unit.unit.length] ?? '')) return 0;
  return unit.unit.length;
}

/** A place whose name is known; `nameEnd` is where the known form ends, `end` where its unit does. */
function knownPlace(
  text: string,
  start: number,
  nameEnd: number,
  end: number,
  knowledge: Knowledge,
): PlaceMention {
  const form = text.slice(start, nameEnd);
  const unit = text.slice(nameEnd, end);
  const divisions = knowledge.divisions(form).filter(({ name }) => name.endsWith(unit));
  const only = divisions.length === 1 ? divisions[0]! : null;
  const written = placeAt(form, 0, form.length);
  const isState = only === null && written?.level === 'country';
  const level: PlaceLevel | null = only?.level ?? divisions[0]?.level ?? written?.level ?? null;
  const fullName = only?.name ?? (isState ? written.name : null);
  return { kind: 'place', start, end, text: text.slice(start, end), fullName, level };
}

/** Where an unknown name before a unit at `at` may begin: behind a stopper, another place or anything that isn't Han. */
function leftEdge(text: string, at: number, boundary: number): number {
  let start = at;
  while (start > boundary && at - start < 6 && stoppers.longest(text, start, boundary) === 0) start--;
  return start;
}

function isNewName(name: string, unit: string, follows: boolean): boolean {
  if (name.length < 2 || name.length > 4 || noName.test(name)) return false;
  return '省市县'.includes(unit) || unit.startsWith('自治') || (follows && '区镇乡州旗'.includes(unit));
}
