// Measures the full analysis (layout, mentions, people, all rules) against `autocorrect-node` lint in the same run and prints
// ratios, never a verdict: times depend on the machine, ratios hardly do.
//   node scripts/bench.mjs [MEGABYTES…]        default: 1 10
// The text is made of the project's own fixtures, with the numbers in it changed so that no paragraph repeats and no cache helps.
import * as esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from './files.mjs';

const PEER = 'autocorrect-node@2.14.0';
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(1, 10);
if (sizes.some((size) => !(size > 0))) {
  console.error('usage: node scripts/bench.mjs [MEGABYTES…]');
  process.exit(2);
}

mkdirSync('.cache/bench', { recursive: true });
await esbuild.build({
  entryPoints: { bench: 'scripts/bench/entry.ts' },
  outdir: '.cache/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: !process.env.BENCH_READABLE,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { createAnalyzer, layOut, recognize, createKnowledge } = await import(
  pathToFileURL(path.resolve('.cache/bench/bench.mjs')).href
);
const options = { profile: 'newspaper', rules: {}, spacing: null, fileName: null };

function peer() {
  if (!existsSync('.cache/bench/node_modules/autocorrect-node')) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    spawnSync(npm, ['install', '--no-save', '--prefix', '.cache/bench', PEER], { stdio: 'ignore' });
  }
  try {
    return createRequire(path.resolve('.cache/bench/x.js'))('autocorrect-node');
  } catch {
    return null;
  }
}

const fixtures = globSync('test-fixtures', (file) => file.endsWith('.txt')).map((file) =>
  readFileSync(file, 'utf8'),
);

/** A text of about `bytes` of UTF-8 in which no two paragraphs are the same. */
function makeText(bytes) {
  let count = 0;
  let size = 0;
  const parts = [];
  while (size < bytes) {
    const fixture = fixtures[count++ % fixtures.length];
    const text = fixture.replace(/[^\n]{12,}/g, (line) => `${line}${count}`);
    parts.push(text, '\n');
    size += Buffer.byteLength(text) + 1;
  }
  return parts.join('');
}

/** The text cut at line ends into pieces that the peer lints without an error. */
function readable(text, length = 16_000) {
  const pieces = [];
  for (let start = 0; start < text.length;) {
    const cut = text.indexOf('\n', start + length);
    const end = cut < 0 ? text.length : cut + 1;
    const piece = text.slice(start, end);
    pieces.push(
      ...(piece.length > 2_000 && autocorrect.lintFor(piece, 'a.txt').error
        ? readable(piece, length / 4)
        : [piece]),
    );
    start = end;
  }
  return pieces;
}

function time(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
const best = (runs, run) => Math.min(...Array.from({ length: runs }, () => time(run)));
const speed = (bytes, ms) => `${(bytes / 1e6 / (ms / 1e3)).toFixed(1)} MB/s`;

const autocorrect = peer();
if (!autocorrect) console.log(`(${PEER} could not be installed: no ratios)`);

// Warm up the JIT on other text than is measured.
const warmUp = createAnalyzer();
for (let i = 0; i < 3; i++) warmUp.analyze(makeText(300_000 + i), options);

console.log(
  `load and first analysis of 2 kB: ${time(() => createAnalyzer().analyze(fixtures[0].slice(0, 800), options)).toFixed(1)} ms`,
);
for (const megabytes of sizes) {
  const text = makeText(megabytes * 1e6);
  const bytes = Buffer.byteLength(text);
  const runs = megabytes > 4 ? 2 : 4;
  const full = best(runs, () => createAnalyzer().analyze(text, options));
  const layout = best(runs, () => layOut(text, { fileName: null }));
  const knowledge = createKnowledge();
  const { article } = { article: layOut(text, { fileName: null }) };
  const recognition = best(runs, () => {
    for (const { start, end, kind } of article.paragraphs)
      recognize(article.text.slice(start, end), kind, knowledge);
  });
  const analyzer = createAnalyzer();
  analyzer.analyze(text, options);
  const middle = text.indexOf('，', text.length >> 1);
  const edited = `${text.slice(0, middle)}又${text.slice(middle)}`;
  const again = time(() => analyzer.analyze(edited, options));
  // The peer gives up on long texts ("call limit reached"), so it gets the same text in pieces that it can read.
  const pieces = autocorrect ? readable(text) : [];
  const lint = autocorrect
    ? best(runs, () => pieces.forEach((piece) => autocorrect.lintFor(piece, 'a.txt')))
    : NaN;
  console.log(
    `${megabytes} MB: full ${speed(bytes, full)} (layout ${speed(bytes, layout)}, recognition ${speed(bytes, recognition)}), ` +
      `after one keystroke ${again.toFixed(1)} ms` +
      (autocorrect ? `; autocorrect lint ${speed(bytes, lint)}; ratio ${(lint / full).toFixed(2)}` : ''),
  );
}
