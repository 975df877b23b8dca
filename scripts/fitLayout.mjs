// Fits the model that decides where paragraphs end (server/data/layout/boundaryModel.json): boosted regression trees over the features
// of server/src/core/layout/boundaryFeatures.ts, which say nothing about what the text says.
//   node scripts/fitLayout.mjs FOLDER… [--trees 80] [--leaves 8] [--rate 0.15] [--check] [--dry]
// A folder holds NAME.in.txt (as extracted) and NAME.gold.txt (one paragraph a line), with an optional meta.json: a list of
// {id, pipeline, tier, optional_boundaries}. Control texts are left out. --check leaves one pipeline out in turn and reports.
import * as esbuild from 'esbuild';
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';

const args = process.argv.slice(2);
const option = (name, standard) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? standard : Number(args[at + 1]);
};
const folders = args.filter(
  (arg, at) => !arg.startsWith('--') && !/^--(trees|leaves|rate|least|round)$/.test(args[at - 1] ?? ''),
);
const TREES = option('trees', 80);
const LEAVES = option('leaves', 8);
const RATE = option('rate', 0.15);
const LEAST = option('least', 12);
/** What a real extraction shows counts more than what a made-up one does. */
const VARIANT_WEIGHT = 0.3;
const out = 'server/data/layout/boundaryModel.json';

const core = await loadCore();
const examples = folders.flatMap(readFolder);
if (examples.length === 0) {
  console.error('usage: node scripts/fitLayout.mjs FOLDER… [--check] [--dry]');
  process.exit(2);
}
const pipelines = [...new Set(examples.map((example) => example.pipeline))].sort();
console.log(`${examples.length} gaps, ${pipelines.length} pipelines, ${core.featureNames.length} features`);

if (args.includes('--check')) {
  // Every pipeline is judged by a model that saw neither it nor its texts.
  const folds = 6;
  const rows = new Map();
  const documents = [...new Set(examples.map((example) => example.document))];
  for (let fold = 0; fold < folds; fold++) {
    const leftOut = (example) => pipelines.indexOf(example.pipeline) % folds === fold;
    const texts = new Set(documents.filter((_, index) => index % folds === fold));
    const model = fit(examples.filter((example) => !leftOut(example) && !texts.has(example.document)));
    for (const example of examples) {
      if (!leftOut(example)) continue;
      const part = predict(model, example.x) > 0;
      for (const key of [
        `${example.pipeline}${example.variant && ' *'}`,
        example.variant ? '~ variants' : '~ as extracted',
      ]) {
        const row = rows.get(key) ?? { all: 0, hits: 0, splits: 0, joins: 0 };
        rows.set(key, row);
        row.all++;
        if (part && example.y === 1) row.hits++;
        else if (part) row.splits++;
        else if (example.y === 1) row.joins++;
      }
    }
  }
  for (const [key, { all, hits, splits, joins }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const f = (200 * hits) / (2 * hits + splits + joins);
    console.log(
      `  ${key.padEnd(30)} ${String(all).padStart(6)} gaps  F1 ${f.toFixed(2)}  splits ${splits}  joins ${joins}`,
    );
  }
}
const model = fit(examples);
const wrong = examples.filter((example) => predict(model, example.x) > 0 !== (example.y === 1)).length;
console.log(`fitted on all: ${wrong} wrong`);
if (!args.includes('--dry')) {
  const text = JSON.stringify({
    features: core.featureNames,
    bias: round(model.bias),
    trees: model.trees.map(compact),
  });
  writeFileSync(out, `${text}\n`);
  console.log(`${out}: ${text.length} bytes`);
}

async function loadCore() {
  const result = await esbuild.build({
    stdin: {
      contents: `export * from './boundaryFeatures'; export * from './lines'; export * from './furniture'; export * from './pageWidth';
        export { specialAt } from './characters'; export { splitColumns } from './columns'; export { applyEdits } from '../text/textEdit';`,
      resolveDir: 'server/src/core/layout',
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`);
}

function readFolder(folder) {
  const metaFile = path.join(folder, 'meta.json');
  const meta = existsSync(metaFile) ? JSON.parse(readFileSync(metaFile, 'utf8')) : [];
  const byId = new Map(meta.map((entry) => [entry.id, entry]));
  const found = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.in.txt')) continue;
    const id = file.slice(0, -'.in.txt'.length);
    const {
      pipeline = id.replace(/^[^_]*_/, ''),
      tier = 'core',
      optional_boundaries: optional = [],
    } = byId.get(id) ?? {};
    if (tier === 'control') continue;
    const gold = readFileSync(path.join(folder, `${id}.gold.txt`), 'utf8');
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const [variant, text] of variants(source, found.length)) {
      if (variant !== '' && text === source) continue;
      for (const example of readText(text, gold, new Set(optional))) {
        found.push({
          ...example,
          pipeline,
          variant,
          document: id.replace(/^[a-z]?\d*_/, '').replace(/_.*/, ''),
        });
      }
    }
  }
  return found;
}

/** The same text as other extractors would give it back: each loses or adds white space of its own. */
function* variants(source, seed) {
  yield ['', source];
  const bareLines = (text) => text.replace(/[ \t\u3000]+(?=[\r\n\f])/g, '');
  const noIndent = (text) => text.replace(/^[ \t\u3000]+/gm, '');
  const tight = (text) =>
    text.replace(/(?<=[\u4e00-\u9fff]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=[\u4e00-\u9fff])/g, '');
  const dense = (text) => text.replace(/\n(?:[ \t]*\n)+/g, '\n');
  yield ['plain', dense(noIndent(bareLines(source)))];
  yield ['tight', tight(source)];
  if (seed % 3 === 0) yield ['spaced', bareLines(source).replace(/\n+/g, '\n\n')];
  if (seed % 3 === 1) yield ['noIndent', noIndent(source)];
  if (seed % 3 === 2) yield ['tightPlain', tight(dense(noIndent(bareLines(source))))];
}

/** One example per gap between two rows of text whose place in the gold text is sure. */
function readText(source, gold, optional) {
  let lines = core.readLines(source);
  let furniture = core.findFurniture(lines);
  const columns = core.splitColumns(lines, furniture.kind);
  if (columns.edits.length > 0) {
    lines = core.readLines(core.applyEdits(source, columns.edits));
    furniture = core.findFurniture(lines);
    source = lines.source;
  }
  const page = core.measurePage(source, lines.rows, furniture.kind);
  if (!page.wrapped) return [];
  const kept = Int32Array.from([...furniture.kind.keys()].filter((row) => furniture.kind[row] === 0));
  const traits = core.readTraits(lines, kept, page);
  const signs = core.readSigns(lines.rows, kept, traits, page);
  const goldText = bare(gold);
  const ends = new Set();
  let count = 0;
  for (const line of gold.split('\n')) {
    count += bare(line).length;
    ends.add(count);
  }
  const examples = [];
  let at = 0;
  for (let i = 0; i + 1 < kept.length; i++) {
    const row = kept[i];
    const text = plain(source, lines.rows.start[row], lines.rows.end[row]);
    const found = goldText.indexOf(text, at);
    if (found < 0 || found > at + 200) continue;
    at = found + text.length;
    const next = plain(source, lines.rows.start[kept[i + 1]], lines.rows.end[kept[i + 1]]);
    if (!goldText.startsWith(next, at) || optional.has(at)) continue;
    const x = new Float32Array(core.featureNames.length);
    core.readFeatures(lines, kept, traits, signs, page, i, x);
    examples.push({ x, y: ends.has(at) ? 1 : 0 });
  }
  return examples;
}

function plain(source, start, end) {
  let text = '';
  for (let at = start; at < end; at++) {
    const special = core.specialAt(source, at);
    text += special.kind === 1 && special.length === 1 ? special.text : source[at];
  }
  return bare(text);
}

function bare(text) {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');
}

/** Gradient boosting on the logistic loss, trees grown leaf by leaf over binned features. */
function fit(data) {
  const width = core.featureNames.length;
  const bins = Array.from({ length: width }, (_, feature) => {
    const values = [...new Set(data.map((example) => example.x[feature]))].sort((a, b) => a - b);
    const step = Math.max(1, Math.ceil(values.length / 64));
    const cuts = [];
    for (let i = 0; i + 1 < values.length; i += step) cuts.push((values[i] + values[i + 1]) / 2);
    return cuts;
  });
  const binned = bins.map((cuts, feature) =>
    Uint8Array.from(data, (example) => {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (example.x[feature] <= cuts[middle]) high = middle;
        else low = middle + 1;
      }
      return low;
    }),
  );
  const positive = data.filter((example) => example.y === 1).length;
  const bias = Math.log(positive / (data.length - positive));
  const scores = new Float64Array(data.length).fill(bias);
  const gradient = new Float64Array(data.length);
  const hessian = new Float64Array(data.length);
  const trees = [];
  for (let round = 0; round < TREES; round++) {
    for (let i = 0; i < data.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]));
      const weight = data[i].variant === '' ? 1 : VARIANT_WEIGHT;
      gradient[i] = weight * (p - data[i].y);
      hessian[i] = weight * Math.max(1e-6, p * (1 - p));
    }
    const root = leaf(Int32Array.from(data.keys()));
    const open = [root];
    while (open.length < LEAVES) {
      const best = open.filter((node) => node.split).sort((a, b) => b.split.gain - a.split.gain)[0];
      if (!best) break;
      const { feature, bin } = best.split;
      const column = binned[feature];
      best.feature = feature;
      best.threshold = bins[feature][bin];
      best.lower = leaf(best.rows.filter((row) => column[row] <= bin));
      best.higher = leaf(best.rows.filter((row) => column[row] > bin));
      open.splice(open.indexOf(best), 1, best.lower, best.higher);
    }
    for (const node of open) for (const row of node.rows) scores[row] += node.value;
    trees.push(root);
  }
  return { bias, trees };

  function leaf(rows) {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row];
      h += hessian[row];
    }
    return { rows, value: (-RATE * g) / (h + 1), split: bestSplit(rows, g, h) };
  }

  function bestSplit(rows, g, h) {
    if (rows.length < 2 * LEAST) return null;
    let best = null;
    const base = (g * g) / (h + 1);
    for (let feature = 0; feature < width; feature++) {
      const cuts = bins[feature].length;
      if (cuts === 0) continue;
      const gs = new Float64Array(cuts + 1);
      const hs = new Float64Array(cuts + 1);
      const ns = new Int32Array(cuts + 1);
      const column = binned[feature];
      for (const row of rows) {
        const bin = column[row];
        gs[bin] += gradient[row];
        hs[bin] += hessian[row];
        ns[bin]++;
      }
      let gl = 0;
      let hl = 0;
      let nl = 0;
      for (let bin = 0; bin < cuts; bin++) {
        gl += gs[bin];
        hl += hs[bin];
        nl += ns[bin];
        if (nl < LEAST || rows.length - nl < LEAST) continue;
        const gain = (gl * gl) / (hl + 1) + ((g - gl) * (g - gl)) / (h - hl + 1) - base;
        if (gain > 1e-3 && (!best || gain > best.gain)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}

function predict(model, x) {
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = tree;
    while (node.lower) node = x[node.feature] <= node.threshold ? node.lower : node.higher;
    sum += node.value;
  }
  return sum;
}

function compact(node) {
  return node.lower
    ? [node.feature, round(node.threshold), compact(node.lower), compact(node.higher)]
    : round(node.value);
}

function round(value) {
  return Number(value.toPrecision(4));
}
