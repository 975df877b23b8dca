import { dayOfIso } from './calendarDate';
import { builtInDivisions, builtInOfficials, builtInOrgans, builtInSlogans } from './builtIn';
import type { Division, Knowledge, OfficialRecord, OrganRecord, SloganRecord, TermRecord } from './knowledge';
import { lazy } from './lazy';
import { builtInVersion } from './packed/version';

/** What a team keeps in its `.qingyang` folder, already read and checked. */
export interface TeamKnowledge {
  readonly officials: readonly OfficialRecord[];
  readonly slogans: readonly SloganRecord[];
  readonly organs: readonly OrganRecord[];
  readonly terms: readonly TermRecord[];
}

export const emptyTeamKnowledge: TeamKnowledge = { officials: [], slogans: [], organs: [], terms: [] };

const none: readonly never[] = [];

/** The built-in knowledge with the team's own laid over it. Cheap to make: every index is built when it's first asked for. */
export function createKnowledge(team: TeamKnowledge = emptyTeamKnowledge): Knowledge {
  const teamOfficials = lazy(() => groupBy(team.officials, ({ name }) => name));
  const allSlogans = lazy(() => {
    // The team's wording of a slogan replaces the built-in one.
    const taken = new Set(team.slogans.map(({ phrase }) => sloganKey(phrase)));
    return [...team.slogans, ...builtInSlogans().filter(({ phrase }) => !taken.has(sloganKey(phrase)))];
  });
  const slogansByKey = lazy(() => {
    const byKey = new Map<string, SloganRecord[]>();
    for (const slogan of allSlogans()) {
      for (const form of [slogan.phrase, ...slogan.variants]) push(byKey, sloganKey(form), slogan);
    }
    return byKey;
  });
  const slogansById = lazy(() => new Map([...allSlogans()].reverse().map((slogan) => [slogan.id, slogan])));
  const allOrgans = lazy(() => {
    const taken = new Set(team.organs.map(({ name }) => name));
    return [...team.organs, ...builtInOrgans().filter(({ name }) => !taken.has(name))];
  });
  const organsByForm = lazy(() => {
    const byForm = new Map<string, OrganRecord>();
    for (const organ of allOrgans()) {
      for (const form of [organ.name, ...organ.short]) if (!byForm.has(form)) byForm.set(form, organ);
    }
    return byForm;
  });

  function officials(name: string): readonly OfficialRecord[] {
    const own = teamOfficials().get(name);
    const known = builtInOfficials().get(name);
    return own && known ? [...own, ...known] : (own ?? known ?? none);
  }

  return Object.freeze({
    version: `${builtInVersion}-${hash(JSON.stringify([team.officials, team.slogans, team.organs, team.terms]))}`,
    officials,
    officialsAsOf: (name: string, day: string) => officials(name).filter((record) => holdsOn(record, day)),
    *officialNames() {
      yield* teamOfficials().keys();
      for (const name of builtInOfficials().keys()) if (!teamOfficials().has(name)) yield name;
    },
    slogan(phrase: string, day: string | null = null) {
      const records = slogansByKey().get(sloganKey(phrase));
      if (!records) return null;
      if (day === null || records.length === 1) return records.find(({ to }) => to === null) ?? records[0]!;
      return records.find(({ from, to }) => (!from || from <= day) && (!to || day <= to)) ?? records[0]!;
    },
    sloganById: (id: string) => slogansById().get(id) ?? null,
    slogans: allSlogans,
    organ: (nameOrShort: string) => organsByForm().get(nameOrShort) ?? null,
    organs: allOrgans,
    terms: () => team.terms,
    divisions: (name: string) => divisionsByName().get(name) ?? none,
  });
}

const divisionsByName = lazy(() => {
  const byName = new Map<string, Division[]>();
  for (const division of builtInDivisions()) {
    push(byName, division.name, division);
    for (const form of division.short) push(byName, form, division);
  }
  return byName;
});

/** Before a removal whose appointment isn't known, the post was held at least this long; nothing is said of earlier days. */
const DAYS_BEFORE_REMOVAL = 365;
/** A term of office: an appointment without a known end says nothing beyond it. */
const DAYS_AFTER_APPOINTMENT = 5 * 366;

/** Whether a record says that the post was held on an ISO day. Open ends of the team's records are open; those of announcements aren't. */
function holdsOn({ from, to, evidence }: OfficialRecord, day: string): boolean {
  if ((from !== null && day < from) || (to !== null && day > to)) return false;
  if (evidence !== 'appointment') return true;
  const number = dayOfIso(day);
  if (number === null) return false;
  if (from === null && to !== null) return dayOfIso(to)! - number <= DAYS_BEFORE_REMOVAL;
  if (from !== null && to === null) return number - dayOfIso(from)! <= DAYS_AFTER_APPOINTMENT;
  return true;
}

/** The wording without the quotation marks and spaces that texts put in or leave out. */
export function sloganKey(phrase: string): string {
  return phrase.replace(/[“”‘’「」『』"'\s]/gu, '');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) push(groups, key(value), value);
  return groups;
}

/** FNV-1a over UTF-16 code units: tells versions apart, keeps no secrets. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
