import { isHan } from '../../text/characterClass';
import type { Span } from '../../text/span';
import packed from '../packed/posts.json';
import { createWordTrie, lengthOf, valueOf } from '../post/wordTrie';

export type PlaceLevel = 'country' | 'province' | 'city' | 'county' | 'township';

/** One step of a place as written: `江东省`, `云州市`, `浙江`, `俄罗斯`. Offsets are those of the text it was read from. */
export interface WrittenPlace extends Span {
  readonly level: PlaceLevel;
  /** Full name as far as grammar and the fixed lists of provinces and states tell (`浙江` → `浙江省`, `云州市` → itself). */
  readonly name: string;
  /** The generic part as written (`市`, `自治州`), null for states and short names. */
  readonly unit: string | null;
}

const levels: readonly PlaceLevel[] = ['country', 'province', 'city', 'county', 'township'];
const levelNumber = (level: PlaceLevel): number => levels.indexOf(level);
/** Marks a word that holds a unit's character without being one (市场, 联盟). */
const NO_UNIT = 9;

const rows = (lines: readonly string[]): string[][] => lines.map((line) => line.split(' '));
const stateRows = rows(packed.countries);
const provinceRows = rows(packed.provinces);
const words = (list: string): string[] => list.split(' ');

const states = createWordTrie(
  stateRows.flatMap((row, i) => row.filter((form) => form.length > 1).map((form) => [form, i] as const)),
  'forward',
);
const provinces = createWordTrie(
  provinceRows.flatMap((row, i) => row.filter((form) => form.length > 1).map((form) => [form, i] as const)),
  'forward',
);
const unitWords: readonly (readonly [string, number])[] = [
  ...words(packed.units.province).map((unit) => [unit, levelNumber('province')] as const),
  ...words(packed.units.city).map((unit) => [unit, levelNumber('city')] as const),
  ...words(packed.units.county).map((unit) => [unit, levelNumber('county')] as const),
  ...words(packed.units.township).map((unit) => [unit, levelNumber('township')] as const),
  ...words(packed.units.other).map((word) => [word, NO_UNIT] as const),
];
const units = createWordTrie(unitWords, 'forward');

const unitStarts = new Uint8Array(65536);
for (const [word] of unitWords) unitStarts[word.charCodeAt(0)] = 1;

const stateOf = new Map(
  stateRows.flatMap((row) =>
    row
      .slice(1)
      .filter((form) => form.length === 1)
      .map((form) => [form, row[0]!] as const),
  ),
);
const provinceOf = new Map(provinceRows.flatMap((row) => row.map((form) => [form, row[0]!] as const)));
const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** All written forms of states of two characters and more. */
export const stateNames: readonly string[] = stateRows
  .flat()
  .filter((form) => form.length > 1 && form !== '中国');

/** Full name of the province for any of its forms (`浙江`, `浙`), or null. */
export function provinceNamed(form: string): string | null {
  return provinceOf.get(form) ?? null;
}

/** Common full name of the state for a one-character form (`俄`), or null. */
export function abbreviatedState(form: string): string | null {
  return stateOf.get(form) ?? null;
}

/** The level of a full name by its last word: `江东省` is a province, `北京市` too. */
export function levelOfName(name: string): PlaceLevel | null {
  if (municipalities.has(name)) return 'province';
  const tail = unitEnding(name, name.length, 0);
  return tail === null ? null : tail.level;
}

/** The unit word that ends at `end`, longest first, with the level it stands for. */
export function unitEnding(
  text: string,
  end: number,
  limit: number,
): { unit: string; level: PlaceLevel } | null {
  for (const length of [5, 3, 2, 1]) {
    const from = end - length;
    if (from < limit) continue;
    const match = units.longest(text, from, end);
    if (lengthOf(match) === length) {
      if (valueOf(match) === NO_UNIT) return null;
      return { unit: text.slice(from, end), level: levels[valueOf(match)]! };
    }
  }
  return null;
}

/** Whether a unit word, or a word that holds one, can begin with this code unit. */
export function startsUnit(code: number): boolean {
  return unitStarts[code] === 1;
}

/** The unit word that starts at `offset` (`市` of `市委`), or null; 市 of 市场 is none. */
export function unitStarting(
  text: string,
  offset: number,
  to: number,
): { unit: string; level: PlaceLevel } | null {
  const match = units.longest(text, offset, to);
  if (match === 0 || valueOf(match) === NO_UNIT) return null;
  return { unit: text.slice(offset, offset + lengthOf(match)), level: levels[valueOf(match)]! };
}

/** A proper name has at most so many characters before its unit (巴音郭楞蒙古自治州). */
const LONGEST_NAME = 11;
/** Longest name that nobody knows; longer ones are rather two words. */
const LONGEST_UNKNOWN = 5;
const notInNames = /[部委会局院厅署办军校司团党社]|国家|全国|中央|中国/u;

/** The place that starts exactly at `from`, or null. Never reads past `to`. */
export function placeAt(text: string, from: number, to: number): WrittenPlace | null {
  const state = states.longest(text, from, to);
  if (state !== 0) {
    const end = from + lengthOf(state);
    return { start: from, end, level: 'country', name: stateRows[valueOf(state)]![0]!, unit: null };
  }
  const province = provinces.longest(text, from, to);
  const provinceEnd = from + lengthOf(province);
  const full = province === 0 ? null : provinceRows[valueOf(province)]![0]!;
  if (full !== null && text.slice(from, provinceEnd) === full) {
    const unit = unitEnding(full, full.length, 0)!.unit;
    return { start: from, end: provinceEnd, level: 'province', name: full, unit };
  }
  const named = namedUnit(text, from, to);
  // 吉林市 is a city; 浙江杭州市 is a province's short name and a city.
  if (named !== null && (full === null || named.end - (named.unit?.length ?? 0) === provinceEnd))
    return named;
  if (full === null) return null;
  return { start: from, end: provinceEnd, level: 'province', name: full, unit: null };
}

/** 专名 + 通名: `云州市`, `青山县`. */
function namedUnit(text: string, from: number, to: number): WrittenPlace | null {
  const last = Math.min(to, from + LONGEST_NAME + 5);
  for (let i = from; i < last;) {
    if (!isHan(text.charCodeAt(i))) return null;
    const match = units.longest(text, i, to);
    if (match === 0) {
      i++;
      continue;
    }
    const end = i + lengthOf(match);
    if (valueOf(match) === NO_UNIT) {
      i = end;
      continue;
    }
    if (i === from) return null;
    // 云|州市: 州 is part of the name when another unit follows.
    if (text[i] === '州' && end - i === 1 && unitStarting(text, end, to) !== null) {
      i = end;
      continue;
    }
    const unit = text.slice(i, end);
    const length = i - from;
    if (length > LONGEST_NAME || (length > LONGEST_UNKNOWN && unit.length < 3)) return null;
    const proper = text.slice(from, i);
    if (notInNames.test(proper)) return null;
    const name = text.slice(from, end);
    // 杭州, 云州 are short for a city; 赵县 is whole.
    if (length === 1 && unit === '州') return { start: from, end, level: 'city', name, unit: null };
    if (length === 1 && unit !== '县') return null;
    return { start: from, end, level: levelOfName(name) ?? 'city', name, unit };
  }
  return null;
}

/** Places one after the other from `from` on: `江东省云州市青山县` is three. */
export function placesAt(text: string, from: number, to: number): WrittenPlace[] {
  const places: WrittenPlace[] = [];
  let at = from;
  while (places.length < 6) {
    const place = placeAt(text, at, to);
    if (place === null) break;
    const last = places.at(-1);
    // Steps go down: a place can't follow one of a lower level, nor a state any place but its own.
    if (
      last &&
      levelNumber(place.level) <= levelNumber(last.level) &&
      !(last.level === 'city' && place.level === 'city')
    ) {
      break;
    }
    places.push(place);
    at = place.end;
  }
  return places;
}
