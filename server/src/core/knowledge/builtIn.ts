import { table as divisionTable } from './packed/divisions';
import { table as officialTable } from './packed/officials';
import { table as organTable } from './packed/organs';
import { table as sloganTable } from './packed/slogans';
import { lazy } from './lazy';
import type { Division, OfficialRecord, OrganRecord, SloganRecord } from './knowledge';

// The packed tables: a line per record, tabs between cells, `;` within lists, empty for null.

function rows(table: string): string[][] {
  return table.split('\n').map((line) => line.split('\t'));
}

function list(cell: string | undefined): readonly string[] {
  return cell ? cell.split(';') : [];
}

const builtIn = { origin: 'builtIn', line: null } as const;

const levels = { p: 'province', c: 'city', x: 'county' } as const;

/** All divisions in the order of their codes. */
export const builtInDivisions = lazy((): readonly Division[] => {
  let parent: string | null = null;
  return rows(divisionTable).map(([code, name, short, above]) => {
    if (above !== undefined) parent = above === '-' ? null : above;
    return {
      name: name!,
      code: code!.slice(1),
      level: levels[code![0] as keyof typeof levels],
      parent,
      short: list(short),
    };
  });
});

/** The roster by name. */
export const builtInOfficials = lazy((): ReadonlyMap<string, readonly OfficialRecord[]> => {
  const byName = new Map<string, OfficialRecord[]>();
  let name = '';
  for (const [again, post, jurisdiction, from, to, count, source, note] of rows(officialTable)) {
    if (again) name = again;
    const record: OfficialRecord = {
      ...builtIn,
      name,
      post: post!,
      jurisdiction: jurisdiction || null,
      from: from || null,
      to: to || null,
      evidence: count ? 'seen' : 'appointment',
      count: count ? Number(count) : null,
      source: source!,
      note: note || null,
    };
    const records = byName.get(name);
    if (records) records.push(record);
    else byName.set(name, [record]);
  }
  return byName;
});

export const builtInOrgans = lazy((): readonly OrganRecord[] =>
  rows(organTable).map(([name, short, wrong, discouraged, former, note, source]) => ({
    ...builtIn,
    name: name!,
    short: list(short),
    wrong: list(wrong),
    discouraged: list(discouraged),
    former: list(former),
    note: note || null,
    source: source!,
  })),
);

export const builtInSlogans = lazy((): readonly SloganRecord[] =>
  rows(sloganTable).map(([phrase, kind, variants, expansion, quote, scope, from, to, source, note]) => ({
    ...builtIn,
    // A phrase whose meaning changed has several records: the closed ones carry their last day in the id.
    id: to ? `${phrase}@${to}` : phrase!,
    phrase: phrase!,
    kind: kind as SloganRecord['kind'],
    variants: list(variants),
    expansion: list(expansion),
    quote: (quote || null) as SloganRecord['quote'],
    scope: scope || null,
    from: from || null,
    to: to || null,
    source: source!,
    note: note || null,
  })),
);
