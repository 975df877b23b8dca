// Reads server/data and checks every row; throws one error that lists everything wrong, each with file and line.
import { readCsv } from './csv.mjs';
import { readDivisions } from './divisions.mjs';
import { isPersonName } from './personName.mjs';
import { parsePost } from './postGrammar.mjs';

const data = 'server/data';
const list = (cell) => (cell ? cell.split(';') : []);
const isDate = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
/** `2023`, `2023-07` or `2023-07-15`. */
const isPartialDate = (text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text) || isDate(text);

export function readKnowledge() {
  const errors = [];
  const check = (file, index, condition, message) => {
    if (!condition) errors.push(`${data}/${file}:${index + 2}: ${message}`);
  };
  const eachOnce = (file, rows, key) => {
    const seen = new Set();
    rows.forEach((row, index) => {
      check(file, index, !seen.has(key(row)), `a second row for ${key(row).replaceAll('\t', ' ')}`);
      seen.add(key(row));
    });
  };

  const divisions = readDivisions();
  const places = new Map();
  for (const { name, level, short } of divisions) {
    if (level === 'county') continue;
    for (const form of [name, ...short]) if (form.length > 1 && !places.has(form)) places.set(form, name);
  }

  const officials = readCsv(`${data}/officials.csv`, [
    'name',
    'post',
    'jurisdiction',
    'from',
    'to',
    'evidence',
    'count',
    'source',
    'note',
  ]);
  officials.forEach((row, index) => {
    const file = 'officials.csv';
    const parsed = parsePost(row.post, places);
    check(file, index, isPersonName(row.name, parsed?.kind ?? 'domestic'), `not a name: ${row.name}`);
    check(file, index, parsed, `not a post: ${row.post}`);
    check(
      file,
      index,
      !parsed || (parsed.jurisdiction ?? '') === row.jurisdiction,
      `${row.post} is a post of ${parsed?.jurisdiction ?? 'no division'}, not of ${row.jurisdiction || 'none'}`,
    );
    for (const column of ['from', 'to']) {
      check(file, index, row[column] === '' || isDate(row[column]), `${column} is no date: ${row[column]}`);
    }
    check(file, index, row.from || row.to, 'neither from nor to');
    check(file, index, !row.from || !row.to || row.from <= row.to, 'from is after to');
    check(file, index, ['appointment', 'seen'].includes(row.evidence), `evidence: ${row.evidence}`);
    check(
      file,
      index,
      row.evidence !== 'seen' || (row.from && row.to && +row.count >= 2),
      'seen rows need both days and a count of 2 or more',
    );
    check(file, index, row.source, 'no source');
  });
  eachOnce('officials.csv', officials, (row) =>
    [row.name, row.post, row.evidence, row.from, row.to].join('\t'),
  );

  const organs = readCsv(`${data}/organs.csv`, [
    'name',
    'short',
    'wrong',
    'discouraged',
    'former',
    'note',
    'source',
  ]);
  const right = new Map();
  organs.forEach((row, index) => {
    check('organs.csv', index, row.name, 'no name');
    check('organs.csv', index, row.source, 'no source');
    for (const form of [row.name, ...list(row.short)]) {
      check('organs.csv', index, !right.has(form), `${form} already stands for ${right.get(form)}`);
      right.set(form, row.name);
    }
  });
  organs.forEach((row, index) => {
    for (const form of [...list(row.wrong), ...list(row.discouraged)]) {
      check(
        'organs.csv',
        index,
        !right.has(form),
        `${form} is called wrong here but is a right form elsewhere`,
      );
    }
  });

  const slogans = readCsv(`${data}/slogans.csv`, [
    'phrase',
    'kind',
    'variants',
    'expansion',
    'quote',
    'scope',
    'from',
    'to',
    'source',
    'certainty',
    'note',
  ]);
  slogans.forEach((row, index) => {
    const file = 'slogans.csv';
    check(file, index, row.phrase, 'no phrase');
    check(file, index, ['slogan', 'campaign', 'plan'].includes(row.kind), `kind: ${row.kind}`);
    check(file, index, ['', 'always', 'never'].includes(row.quote), `quote: ${row.quote}`);
    check(file, index, ['high', 'medium'].includes(row.certainty), `certainty: ${row.certainty}`);
    check(
      file,
      index,
      row.certainty === 'high' ? row.expansion : !row.expansion,
      'an expansion is given if and only if its certainty is high',
    );
    for (const column of ['from', 'to']) {
      check(
        file,
        index,
        row[column] === '' || isPartialDate(row[column]),
        `${column} is no date: ${row[column]}`,
      );
    }
    check(file, index, row.source, 'no source');
    if (row.scope) {
      for (const place of list(row.scope)) {
        check(file, index, places.has(place) || place === '京津冀', `unknown place ${place}`);
      }
    }
  });
  eachOnce('slogans.csv', slogans, (row) => `${row.phrase}\t${row.from}`);

  if (errors.length) throw new Error(`${errors.length} errors in the knowledge:\n${errors.join('\n')}`);
  return { divisions, officials, organs, slogans };
}
