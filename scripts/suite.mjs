// The mocha suite for the extension host: bundled once, run in the embedded or in the desktop VS Code alike.
import * as esbuild from 'esbuild';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from './run.mjs';

/** The module whose `run()` VS Code calls. */
export const suiteEntry = path.join(root, 'out', 'test', 'extension', 'index.js');

/** Where the suite leaves its figures. */
export const resultFile = () => path.join(cache, 'suite-result.json');

export async function bundleTests() {
  await esbuild.build({
    entryPoints: [path.join(root, 'client', 'test', 'suite', 'index.ts')],
    outfile: suiteEntry,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** A folder to work in, with copies of the fixtures. */
export function suiteWorkspace() {
  const folder = path.join(cache, 'data', 'suite', 'workspace');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'test-fixtures', 'beijing-zhejiang.txt'), path.join(folder, 'beijing-zhejiang.txt'));
  return folder;
}
