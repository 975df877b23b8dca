// Fits the weights of name recognition (server/data/names/weights.json) to annotated texts.
//   node scripts/train/trainNames.mjs [--folds N] [--out FILE] SET.jsonl… [SENTENCES.txt…]
// A line of a SET: {"text", "entities": [{"start", "end", "type": "PER"}]}, UTF-16 offsets. SENTENCES mark names as ⟪…⟫, one text a line.
// With --folds nothing is written: texts are left out in turn, and what the other texts teach is measured on them.
//
// The model is a semi-Markov conditional random field over the lattice that recognition itself builds, so training sees exactly the
// features that run. Each text is also read with its names replaced by made-up ones, so that no name is learned by heart.
import * as esbuild from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createNameMaker } from './madeUpNames.mjs';
import { createRandom } from './random.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    out: { type: 'string', default: 'server/data/names/weights.json' },
    copies: { type: 'string', default: '4' },
    verbose: { type: 'boolean', default: false },
  },
});

const SMOOTHING = Number(process.env.L2 ?? 0.4);
const ROUNDS = Number(process.env.ROUNDS ?? 120);

await import('../generate/20-packNames.mjs').then((generator) => generator.generate({}));
const bundle = path.resolve('out/train/names.mjs');
await esbuild.build({
  stdin: {
    contents: `
      export * from './nameLattice'; export * from './nameDecoder'; export * from './features';
      export * from './featureWeights'; export * from './nameFinder'; export * from './documentNames';`,
    resolveDir: 'server/src/core/mentions/person',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  outfile: bundle,
  logLevel: 'warning',
});
const core = await import(pathToFileURL(bundle).href);

/** Texts with their gold names; sentences that are marked up count as texts too. */
function readTexts(file) {
  const content = readFileSync(file, 'utf8').trim();
  if (file.endsWith('.jsonl')) {
    return content.split('\n').map((line, i) => {
      const { text, entities } = JSON.parse(line);
      const names = entities.filter(({ type }) => type === 'PER').map(({ start, end }) => ({ start, end }));
      return { id: `${file}:${i + 1}`, text, names };
    });
  }
  return content
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, i) => ({ id: `${file}:${i + 1}`, ...unmark(line.replaceAll('\\n', '\n')) }));
}

function unmark(line) {
  let text = '';
  const names = [];
  for (const piece of line.split(/(⟪[^⟫]*⟫)/)) {
    const marked = piece.startsWith('⟪');
    const plain = marked ? piece.slice(1, -1) : piece;
    if (marked) names.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return { text, names };
}

/** The paragraphs of a text with their gold names, offsets relative to the paragraph. */
function paragraphsOf({ text, names }) {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const own = names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ start: name.start - start, end: name.end - start }));
    if (line.trim()) paragraphs.push({ text: line, start, names: own });
    start = end + 1;
  }
  return paragraphs;
}

const lattice = new core.NameLattice();

/** A frozen copy of a paragraph's lattice, for many rounds. */
function copyLattice(paragraph, known) {
  lattice.read(paragraph.text, known);
  const { count } = lattice.candidates;
  const gold = new Map(paragraph.names.map((name) => [name.start * 1e6 + name.end, true]));
  const candidates = [];
  for (const k of core.startOrder(lattice)) {
    const start = lattice.candidates.start[k];
    const end = lattice.candidates.end[k];
    const kind = lattice.candidates.kind[k];
    const from = lattice.firstFeature[k];
    const to = lattice.firstFeature[k + 1];
    candidates.push({
      start,
      end,
      features: lattice.features.slice(from, to),
      values: lattice.values.slice(from, to),
      stateFeatures: [0, 1, 2].map((state) => [
        core.stateFeature(kind, state),
        core.stateRightFeature(lattice.rightOf[k], state),
      ]),
      gold: gold.delete(start * 1e6 + end),
    });
  }
  const length = paragraph.text.length;
  return { count, length, codes: lattice.codes.slice(0, length + 1), candidates, unreachable: gold.size };
}

const add = (a, b) => {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

/** Adds a paragraph's gradient of the log-likelihood, and returns the log-likelihood. Only offsets between candidates are walked. */
function gradient(paragraph, weights, into) {
  const { candidates, codes } = paragraph;
  if (!candidates.length) return 0;
  const from = candidates[0].start;
  const to = Math.max(...candidates.map(({ end }) => end));
  const size = (to - from + 1) * 3;
  const ahead = new Float64Array(size).fill(-Infinity);
  const back = new Float64Array(size).fill(-Infinity);
  const own = candidates.map((candidate) => {
    let score = 0;
    for (let f = 0; f < candidate.features.length; f++) {
      score += weights[candidate.features[f]] * candidate.values[f];
    }
    return candidate.stateFeatures.map(([a, b]) => score + weights[a] + weights[b]);
  });
  ahead[0] = 0;
  let next = 0;
  for (let i = from; i <= to; i++) {
    const cell = (i - from) * 3;
    for (; next < candidates.length && candidates[next].start === i; next++) {
      const target = (candidates[next].end - from) * 3 + 1;
      for (let state = 0; state < 3; state++) {
        ahead[target] = add(ahead[target], ahead[cell + state] + own[next][state]);
      }
    }
    if (i === to) break;
    for (let state = 0; state < 3; state++) {
      const target = cell + 3 + core.stateAfterSkip(state, codes[i]);
      ahead[target] = add(ahead[target], ahead[cell + state]);
    }
  }
  for (let state = 0; state < 3; state++) back[size - 3 + state] = 0;
  let previous = candidates.length - 1;
  for (let i = to - 1; i >= from; i--) {
    const cell = (i - from) * 3;
    for (let state = 0; state < 3; state++) {
      back[cell + state] = back[cell + 3 + core.stateAfterSkip(state, codes[i])];
    }
    for (; previous >= 0 && candidates[previous].start === i; previous--) {
      const target = (candidates[previous].end - from) * 3 + 1;
      for (let state = 0; state < 3; state++) {
        back[cell + state] = add(back[cell + state], back[target] + own[previous][state]);
      }
    }
  }
  const all = back[0];
  let gold = 0;
  let state = 0;
  let at = from;
  candidates.forEach((candidate, k) => {
    const cell = (candidate.start - from) * 3;
    const target = (candidate.end - from) * 3 + 1;
    const expected = [0, 1, 2].map((s) => Math.exp(ahead[cell + s] + own[k][s] + back[target] - all));
    const observed = [0, 0, 0];
    if (candidate.gold) {
      for (; at < candidate.start; at++) state = core.stateAfterSkip(state, codes[at]);
      gold += own[k][state];
      observed[state] = 1;
      state = 1;
      at = candidate.end;
    }
    const change = observed[0] + observed[1] + observed[2] - expected[0] - expected[1] - expected[2];
    if (Math.abs(change) > 1e-9) {
      for (let f = 0; f < candidate.features.length; f++) {
        into[candidate.features[f]] += change * candidate.values[f];
      }
    }
    for (let s = 0; s < 3; s++) {
      for (const feature of candidate.stateFeatures[s]) into[feature] += observed[s] - expected[s];
    }
  });
  return gold - all;
}

/** Maximises the penalised likelihood with Adam on the whole set. */
function train(paragraphs) {
  const size = core.FEATURES;
  const weights = new Float32Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const step = new Float64Array(size);
    for (const paragraph of paragraphs) {
      const own = paragraph.weight === 1 ? step : new Float64Array(size);
      gradient(paragraph, weights, own);
      if (own !== step) for (let i = 0; i < size; i++) step[i] += own[i] * paragraph.weight;
    }
    const rate = 0.15 * Math.min(1, 2 - (2 * round) / ROUNDS + 0.05);
    for (let i = 0; i < size; i++) {
      const slope = step[i] - SMOOTHING * weights[i];
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.99 * square[i] + 0.01 * slope * slope;
      const m = mean[i] / (1 - 0.9 ** round);
      const v = square[i] / (1 - 0.99 ** round);
      weights[i] += (rate * m) / (Math.sqrt(v) + 1e-6);
    }
  }
  if (process.env.SHOW)
    console.log(paragraphs.reduce((sum, p) => sum + gradient(p, weights, new Float64Array(size)), 0));
  return weights;
}

/** First with names by themselves, then, with what that finds in a text, once more for the document's features. */
function fit(texts, seed) {
  const variants = texts.flatMap((text, i) => {
    const random = createRandom(seed + i);
    const copies = [text];
    // Single sentences are short: they are read more often.
    const copyCount = Number(options.copies) * (text.id.includes('.jsonl') ? 1 : 2);
    for (let copy = 0; copy < copyCount; copy++) {
      const maker = createNameMaker(random);
      copies.push(maker.headline(maker.rename(text)));
    }
    return copies;
  });
  const nothing = { roster: null, document: null };
  const alone = variants.flatMap((text) =>
    paragraphsOf(text).map((paragraph) => ({ ...copyLattice(paragraph, nothing), weight: 1 })),
  );
  const weights = train(alone);
  core.setFeatureWeights(weights);
  const together = variants.flatMap((text) => {
    const paragraphs = paragraphsOf(text);
    const known = namesOf(paragraphs);
    return paragraphs.flatMap((paragraph) => {
      const copies = [{ ...copyLattice(paragraph, nothing), weight: 1 }];
      if (known) copies.push({ ...copyLattice(paragraph, { roster: null, document: known }), weight: 1 });
      return copies;
    });
  });
  return train(together);
}

/** The document's names as the first look finds them. */
function namesOf(paragraphs) {
  const found = paragraphs.map(({ text }) =>
    core.findNames(text, { roster: null, document: null }).map(({ start, end, score }) => ({
      start,
      end,
      name: text.slice(start, end),
      confidence: 1 / (1 + Math.exp(-score)),
    })),
  );
  return core.collectNames(found)?.trie ?? null;
}

function measure(texts, weights, report) {
  core.setFeatureWeights(weights);
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const text of texts) {
    const paragraphs = paragraphsOf(text);
    const document = namesOf(paragraphs);
    paragraphs.forEach((paragraph) => {
      const gold = new Map(paragraph.names.map((name) => [`${name.start},${name.end}`, name]));
      for (const name of core.findNames(paragraph.text, { roster: null, document })) {
        if (name.score < THRESHOLD) continue;
        if (gold.delete(`${name.start},${name.end}`)) total.right++;
        else {
          total.wrong++;
          report?.push(`+ ${around(paragraph.text, name)} ${name.score.toFixed(1)}`);
        }
      }
      total.missed += gold.size;
      for (const name of gold.values()) report?.push(`- ${around(paragraph.text, name)}`);
    });
  }
  return total;
}

const THRESHOLD = 0;

function around(text, { start, end }) {
  return `${text.slice(Math.max(0, start - 8), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`;
}

function print(label, { right, wrong, missed }) {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const percent = (x) => (100 * x).toFixed(1);
  console.log(
    `${label}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${right}/${wrong}/${missed})`,
  );
}

const texts = positionals.flatMap(readTexts);
const folds = Number(options.folds);
if (folds > 1) {
  const total = { right: 0, wrong: 0, missed: 0 };
  const report = options.verbose ? [] : null;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(
      texts.filter((_, i) => i % folds !== fold),
      1,
    );
    const measured = measure(
      texts.filter((text, i) => i % folds === fold && text.id.includes('.jsonl')),
      weights,
      report,
    );
    for (const key of Object.keys(total)) total[key] += measured[key];
  }
  if (report) console.log(report.join('\n'));
  print(`${folds} folds, ${texts.length} texts`, total);
} else {
  const weights = fit(texts, 1);
  const names = core.featureNames();
  const trained = {};
  names.forEach((name, i) => {
    const value = Math.round(weights[i] * 100) / 100;
    if (value !== 0) trained[name] = value;
  });
  writeFileSync(options.out, `${JSON.stringify(trained, null, 1)}\n`);
  const report = options.verbose ? [] : null;
  print('on the texts themselves', measure(texts, weights, report));
  if (report) console.log(report.join('\n'));
}
