// Measures cleaning on pairs NAME.in.txt (as extracted) and NAME.gold.txt (one paragraph a line):
//   node scripts/benchClean.mjs [FOLDER…]        default: test-fixtures/layout
// Prints a line per text and the totals: paragraph boundaries (false splits, false joins, F1), characters lost and left over, spaces
// left and lost, whether the text is exact, and the speed.
import * as esbuild from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folders = process.argv.slice(2);
if (folders.length === 0) folders.push('test-fixtures/layout');

const bundle = await esbuild.build({
  stdin: {
    contents: `export { layOut, cleanEdits } from './layout/layOut'; export { applyEdits } from './text/textEdit';`,
    resolveDir: 'server/src/core',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
  target: 'node20',
});
const core = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);

/** Characters that aren't white space, and after how many of them a paragraph ends or a space stands. */
function read(text) {
  const characters = [];
  const ends = new Set();
  const spaces = new Set();
  for (const line of text.split(/[\n\r\f]+/)) {
    for (const character of line.trim()) {
      if (/\s/.test(character)) spaces.add(characters.length);
      else characters.push(character);
    }
    ends.add(characters.length);
  }
  ends.delete(characters.length);
  ends.delete(0);
  return { characters, ends, spaces };
}

/** For each place in `from`, the place in `to` behind the same characters: a plain walk that steps over what one side lacks. */
function align(from, to) {
  const places = new Int32Array(from.length + 1);
  let lost = 0;
  let other = 0;
  let matched = 0;
  for (let at = 0; at < from.length; at++) {
    let skip = 0;
    while (skip < 400 && !same(from, at, to, other + skip)) skip++;
    if (skip < 400) {
      other += skip + 1;
      matched++;
    } else lost++;
    places[at + 1] = other;
  }
  return { places, lost, extra: to.length - matched };
}

/** The characters agree, and so do the next few where there are any. */
function same(a, i, b, j) {
  for (let k = 0; k < 6; k++) {
    if (i + k >= a.length || j + k >= b.length) return k > 0;
    if (a[i + k] !== b[j + k]) return false;
  }
  return true;
}

const totals = {
  texts: 0,
  exact: 0,
  splits: 0,
  joins: 0,
  hits: 0,
  lost: 0,
  extra: 0,
  spaces: 0,
  ms: 0,
  bytes: 0,
};
for (const folder of folders) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.in.txt')) continue;
    const name = file.slice(0, -'.in.txt'.length);
    const source = readFileSync(path.join(folder, file), 'utf8');
    const gold = read(readFileSync(path.join(folder, `${name}.gold.txt`), 'utf8'));
    const start = performance.now();
    const article = core.layOut(source, { fileName: null });
    totals.ms += performance.now() - start;
    totals.bytes += Buffer.byteLength(source);
    const out = read(core.applyEdits(source, core.cleanEdits(article, 'none')));
    const { places, lost, extra } = align(gold.characters, out.characters);
    const wanted = new Set([...gold.ends].map((end) => places[end]));
    const hits = [...wanted].filter((end) => out.ends.has(end)).length;
    const joins = wanted.size - hits;
    const splits = out.ends.size - hits;
    const goldSpaces = new Set([...gold.spaces].map((place) => places[place]));
    const spaces =
      [...goldSpaces].filter((place) => !out.spaces.has(place)).length +
      [...out.spaces].filter((place) => !goldSpaces.has(place)).length;
    const exact = splits + joins + lost + extra + spaces === 0;
    console.log(
      `${name.padEnd(40)} splits ${splits}  joins ${joins}  lost ${lost}  left ${extra}  spaces ${spaces}  unsure ${article.uncertain.length}${exact ? '  exact' : ''}`,
    );
    totals.texts++;
    totals.exact += exact ? 1 : 0;
    totals.splits += splits;
    totals.joins += joins;
    totals.hits += hits;
    totals.lost += lost;
    totals.extra += extra;
    totals.spaces += spaces;
  }
}
const f1 = (200 * totals.hits) / (2 * totals.hits + totals.splits + totals.joins || 1);
console.log(
  `${totals.texts} texts  boundary F1 ${f1.toFixed(2)} %  exact ${((100 * totals.exact) / totals.texts).toFixed(1)} %  ` +
    `splits ${totals.splits}  joins ${totals.joins}  lost ${totals.lost}  left ${totals.extra}  spaces ${totals.spaces}  ` +
    `${(totals.bytes / 1000 / totals.ms).toFixed(1)} MB/s`,
);
