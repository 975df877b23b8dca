// Who ended up in which bundle, read from what esbuild says it bundled (dist/meta.json).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinModules } from 'node:module';
import { root } from './run.mjs';

const builtins = new Set(builtinModules);
const isBuiltin = (name) => name.startsWith('node:') || builtins.has(name);

/** Each test returns what breaks it; empty means passed. */
const tests = {
  'the client bundles hold nothing of the server but protocol.ts': (metas) =>
    ['dist/extension.js', 'dist/extension.browser.js'].flatMap((bundle) =>
      inputs(metas, bundle).filter((file) => file.startsWith('server/') && file !== 'server/src/protocol.ts'),
    ),
  'the worker bundles import nothing of Node': (metas) =>
    ['dist/extension.browser.js', 'dist/server.browser.js'].flatMap((bundle) =>
      imports(metas, bundle).filter((name) => isBuiltin(name)),
    ),
  'the worker bundles hold no Node entry': (metas) =>
    ['dist/extension.browser.js', 'dist/server.browser.js'].flatMap((bundle) =>
      inputs(metas, bundle).filter((file) => file.startsWith('server/src/node/')),
    ),
  'the server bundles do not know VS Code': (metas) =>
    ['dist/server.js', 'dist/server.browser.js', 'dist/cli.js'].flatMap((bundle) => [
      ...inputs(metas, bundle).filter((file) => file.startsWith('client/')),
      ...imports(metas, bundle).filter((name) => name === 'vscode'),
    ]),
};

const inputs = (metas, bundle) => Object.keys(metas[bundle].inputs);
const imports = (metas, bundle) =>
  Object.values(metas[bundle].outputs).flatMap((output) =>
    output.imports.filter((one) => one.external).map((one) => one.path),
  );

/** Runs the tests over dist/meta.json of a build with `--meta`. */
export function checkLayers() {
  const metas = JSON.parse(readFileSync(path.join(root, 'dist', 'meta.json'), 'utf8'));
  const problems = [];
  for (const [name, test] of Object.entries(tests)) {
    const found = test(metas);
    if (found.length > 0) problems.push(`${name}, but found:\n  ${found.join('\n  ')}`);
  }
  return {
    passed: Object.keys(tests).length - problems.length,
    failed: problems.length,
    output: problems.join('\n'),
  };
}
