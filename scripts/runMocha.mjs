// Bundles the TypeScript tests of one suite and runs mocha on them.
//   node scripts/runMocha.mjs core [PATH-PART…]      tests beside the sources under server/src
//   node scripts/runMocha.mjs protocol [PATH-PART…]  tests under server/test, against the built server and command line
// A PATH-PART runs only the files whose path contains it.
import * as esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { globSync } from './files.mjs';
import { rmSync } from 'node:fs';

const [suite = 'core', ...parts] = process.argv.slice(2);
const roots = { core: 'server/src', protocol: 'server/test' };
if (!(suite in roots)) {
  console.error(`unknown suite ${suite}: core or protocol`);
  process.exit(2);
}
const entryPoints = globSync(roots[suite], (file) => file.endsWith('.test.ts')).filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
if (entryPoints.length === 0) {
  console.error(`no test files in ${roots[suite]}`);
  process.exit(2);
}
const outdir = `out/test/${suite}${parts.length ? '-part' : ''}`;
rmSync(outdir, { recursive: true, force: true });
await esbuild.build({
  entryPoints,
  outdir,
  outbase: roots[suite],
  bundle: true,
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  charset: 'utf8',
  logLevel: 'warning',
});
const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--reporter',
    './scripts/countingReporter.cjs',
    '--timeout',
    '60000',
    `${outdir}/**/*.test.mjs`,
  ],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
