// Packs the word lexicon and the name statistics that recognition of person names needs:
//   jieba's dictionary (npm @node-rs/jieba, MIT) and server/data/names/*.tsv → server/src/core/mentions/lexicon/packed/
// The result is not committed. Nothing is written while it is newer than everything that it is made from.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const name = 'packed names';

const dictionaryFile = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
const data = 'server/data/names';
const tables = [
  'surnames',
  'compoundSurnames',
  'givenCharacters',
  'foreignCharacters',
  'minoritySyllables',
  'japaneseSurnames',
  'cues',
].map((table) => `${data}/${table}.tsv`);
const out = 'server/src/core/mentions/lexicon/packed';

/** Words of so many characters rarer than this in jieba's counts help nothing and cost space. */
const RAREST_WORD = { 2: 15, 3: 25, 4: 100 };
/** Words tagged as names: only frequent ones are more likely words (顾客, 许可) than names. */
const RAREST_NAME_WORD = 50;

/** Log-odds are packed as one of the letters a–z, in steps of 0.4 around m. Read back by nameStatistics.ts. */
const STEP = 0.4;
const letter = (value) =>
  String.fromCharCode(109 + Math.max(-12, Math.min(13, Math.round(value / STEP))));

export async function generate() {
  const targets = [`${out}/words.json`, `${out}/statistics.json`, `${out}/weights.json`];
  const weights = `${data}/weights.json`;
  const sources = [dictionaryFile, fileURLToPath(import.meta.url), weights, ...tables];
  if (upToDate(targets, sources)) return [];
  const dictionary = readFileSync(dictionaryFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word, count, tag = 'n'] = line.split(' ');
      return { word, count: Number(count), tag };
    });
  mkdirSync(out, { recursive: true });
  writeFileSync(targets[0], `${JSON.stringify(packWords(dictionary))}\n`);
  writeFileSync(targets[1], `${JSON.stringify(packStatistics(dictionary))}\n`);
  writeFileSync(targets[2], readFileSync(weights));
  return [];
}

function upToDate(targets, sources) {
  try {
    const oldest = Math.min(...targets.map((file) => statSync(file).mtimeMs));
    return sources.every((file) => statSync(file).mtimeMs < oldest);
  } catch {
    return false;
  }
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

/**
 * Sorted words, front-coded: a digit for the number of characters shared with the word before, the other characters, and one
 * character from `@` (0x40) on for class × 8 + count class.
 */
function packWords(dictionary) {
  const words = dictionary
    .filter(({ word, count, tag }) => {
      const rarest = RAREST_WORD[word.length];
      if (!rarest || !/^[\u4e00-\u9fff]+$/.test(word)) return false;
      return count >= (/^nr/.test(tag) ? Math.max(rarest, RAREST_NAME_WORD) : rarest);
    })
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  let before = '';
  let packed = '';
  for (const { word, count, tag } of words) {
    let shared = 0;
    while (shared < before.length && shared < word.length - 1 && word[shared] === before[shared]) shared++;
    packed += shared + word.slice(shared) + String.fromCharCode(0x40 + wordClass(tag) * 8 + countClass(count));
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
      packed += character + letter(Math.log((counts.get(character) + 0.5) / total / inText(character)));
    }
    return packed;
  };
  const enough = (counts) => [...counts].filter(([, count]) => count >= 2).map(([character]) => character);
  return {
    surname: [...surnames]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([character, weight]) => character + letter(Math.log(weight / surnameTotal / inText(character))))
      .join(''),
    first: odds(first, enough(first)),
    second: odds(second, enough(second)),
    single: odds(single, enough(single)),
    foreignFirst: odds(foreign[0], foreignPrior.keys()),
    foreignMiddle: odds(foreign[1], foreignPrior.keys()),
    foreignLast: odds(foreign[2], foreignPrior.keys()),
    compoundSurnames: [...new Set(wordsOf(`${data}/compoundSurnames.tsv`))].join(' '),
    japaneseSurnames: [...new Set(wordsOf(`${data}/japaneseSurnames.tsv`))].join(' '),
    minoritySyllables: [...new Set(wordsOf(`${data}/minoritySyllables.tsv`))].join(' '),
    cues: rows(`${data}/cues.tsv`).map((row) => row.split('\t')),
  };
}
