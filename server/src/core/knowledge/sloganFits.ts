import type { Knowledge, SloganRecord } from './knowledge';

/**
 * Whether a text can mean this slogan: one of a place (`四个中心` of 北京) only in a text that names the place, and none before it was
 * coined. `places` are names of places in the text, full or short; `day` is the text's ISO day or null.
 */
export function sloganFits(
  slogan: SloganRecord,
  places: Iterable<string>,
  day: string | null,
  knowledge: Knowledge,
): boolean {
  // `from` may be a year or a month: compared as a prefix, so that the same month still fits.
  if (day && slogan.from && day < slogan.from && !day.startsWith(slogan.from)) return false;
  if (!slogan.scope) return true;
  const wanted = new Set<string>();
  for (const name of slogan.scope.split(/[;；、]/u)) {
    wanted.add(name);
    for (const division of knowledge.divisions(name)) wanted.add(division.name);
  }
  for (const place of places) {
    if (wanted.has(place)) return true;
    const [division, ...others] = knowledge.divisions(place);
    if (division && others.length === 0) {
      if (wanted.has(division.name)) return true;
      // A city of the province counts for the province.
      if (division.parent && wanted.has(division.parent)) return true;
    }
  }
  return false;
}
