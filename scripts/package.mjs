// Packs the extension into dist/qingyang.vsix, and checks that the package holds what it should and nothing else.
//   node scripts/package.mjs
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { must, root } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';

/** The size that the package must not pass, in bytes. */
const LIMIT = 1.5 * 1024 * 1024;

const wanted = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'l10n/bundle.l10n.zh-cn.json',
  'syntaxes/chinese-news.tmLanguage.json',
  'schemas/config.schema.json',
  'images/icon.png',
  'dist/extension.js',
  'dist/extension.browser.js',
  'dist/server.js',
  'dist/server.browser.js',
];
const unwanted = /^(client|server|scripts|out|node_modules|test-fixtures|\.cache|\.ci|docs)\//;

/** Packs dist/ as it is and returns the path of the package. */
export async function pack() {
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const listed = (await must(process.execPath, [vsce, 'ls', '--no-dependencies'])).trim().split(/\r?\n/);
  const missing = wanted.filter((file) => !listed.some((one) => one.toLowerCase() === file.toLowerCase()));
  const extra = listed.filter((file) => unwanted.test(file));
  if (missing.length > 0) throw new Error(`The package lacks: ${missing.join(', ')}`);
  if (extra.length > 0) throw new Error(`The package holds what it should not: ${extra.join(', ')}`);
  const vsix = path.join(root, 'dist', 'qingyang.vsix');
  const how = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    vsix,
  ];
  await must(process.execPath, [vsce, 'package', ...how]);
  const { size } = statSync(vsix);
  if (size > LIMIT) throw new Error(`The package has ${size} bytes, more than ${LIMIT}.`);
  return { vsix, size, files: listed.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureDependencies();
  await build();
  const { vsix, size, files } = await pack();
  console.log(`${path.relative(process.cwd(), vsix)}: ${files} files, ${(size / 1024).toFixed(0)} KB`);
}
