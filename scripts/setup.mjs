// What a machine with nothing but Node and npm needs before it can start or test anything.
//   node scripts/setup.mjs     dependencies, build, embedded editors, browser
// Only Node's built-ins here: it runs before there is a node_modules.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureEmbedded } from './editor.mjs';
import { must, root } from './run.mjs';
import { ensureWeb } from './webEditor.mjs';

const readJson = (...parts) => JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'));

/** True when node_modules holds what package-lock.json asks for. */
function dependenciesFresh() {
  let installed;
  try {
    installed = readJson('node_modules', '.package-lock.json').packages;
  } catch {
    return false;
  }
  return Object.entries(readJson('package-lock.json').packages).every(
    ([name, wanted]) =>
      name === '' || wanted.optional || wanted.link || installed[name]?.version === wanted.version,
  );
}

/** Installs the dependencies where they are missing or not those of the lockfile. */
export async function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node.js 20 or newer is needed, this is ${process.versions.node}.`);
  if (dependenciesFresh()) return;
  console.log('Installing dependencies (npm ci) …');
  await must('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Generates what is derived and bundles everything into dist/. */
export async function build({ meta = false } = {}) {
  await must(process.execPath, ['scripts/generate.mjs']);
  await must(process.execPath, ['esbuild.mjs', ...(meta ? ['--meta'] : [])]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureDependencies();
  await build();
  await Promise.all([ensureEmbedded('oldest'), ensureEmbedded('newest'), ensureWeb(), ensureBrowser()]);
  console.log('Ready.');
}
