// Builds the five bundles into dist/. `--watch` keeps building, `--meta` also writes dist/meta.json for the layering test.
import * as esbuild from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';

const watch = process.argv.includes('--watch');
const production = !watch;

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: watch ? 'inline' : false,
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  target: 'es2022',
};

/** @type {import('esbuild').BuildOptions} */
const forNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
};
/** @type {import('esbuild').BuildOptions} */
const forWorker = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = {
  'dist/extension.js': { ...forNode, entryPoints: ['client/src/extension.ts'], external: ['vscode'] },
  'dist/extension.browser.js': {
    ...forWorker,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    external: ['vscode'],
  },
  'dist/server.js': { ...forNode, entryPoints: ['server/src/node/main.ts'] },
  'dist/server.browser.js': { ...forWorker, format: 'iife', entryPoints: ['server/src/browser/main.ts'] },
  'dist/cli.js': {
    ...forNode,
    entryPoints: ['server/src/node/cli.ts'],
    banner: { js: '#!/usr/bin/env node' },
  },
};

mkdirSync('dist', { recursive: true });
if (watch) {
  for (const [outfile, options] of Object.entries(bundles)) {
    const context = await esbuild.context({ ...options, outfile });
    await context.watch();
  }
} else {
  const metas = {};
  await Promise.all(
    Object.entries(bundles).map(async ([outfile, options]) => {
      metas[outfile] = (await esbuild.build({ ...options, outfile })).metafile;
    }),
  );
  if (process.argv.includes('--meta')) writeFileSync('dist/meta.json', JSON.stringify(metas));
}
