// Every check there is, each with its time; the last line adds up the tests of all suites.
//   npm test [-- STEP…]     only steps whose name contains one of the words
// Only Node's built-ins at the top: it starts on a clean clone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureEmbedded } from './editor.mjs';
import { cache, root, run } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';
import { ensureWeb } from './webEditor.mjs';

const only = process.argv.slice(2);
const node = process.execPath;
const bin = (name, file) => path.join(root, 'node_modules', name, file);
const totals = { passed: 0, failed: 0 };

/**
 * Runs one step and prints its time. It may return `{ passed, failed, output }`; a step that throws counts as one failed test.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, output?: string } | void> | { passed: number, failed: number, output?: string }} work
 */
async function step(name, work) {
  if (only.length > 0 && !name.startsWith('set-up') && !only.some((word) => name.includes(word))) return true;
  const started = performance.now();
  let result;
  try {
    result = (await work()) ?? { passed: 0, failed: 0 };
  } catch (error) {
    result = { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
  const { passed, failed, output } = result;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  if (failed > 0 && output) console.log(output.trimEnd());
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s${counts})`);
  totals.passed += passed;
  totals.failed += failed;
  return failed === 0;
}

/** A program that only says yes or no. */
const check = async (...args) => {
  const { code, output } = await run(node, args);
  if (code !== 0) throw new Error(output.slice(-8000));
};

/** A mocha suite in a process of its own, which leaves its figures in a file. */
async function mocha(name, args) {
  const counts = path.join(cache, `counts-${name}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(counts, { force: true });
  const { code, output } = await run(node, args, { env: { TEST_COUNTS: counts } });
  if (!existsSync(counts))
    throw new Error(`${name} ended (${code}) without a result\n${output.slice(-8000)}`);
  const { passes, failures } = JSON.parse(readFileSync(counts, 'utf8'));
  // Mocha also fails for reasons that are no test's: an unhandled rejection after the end.
  const failed = code !== 0 && failures === 0 ? 1 : failures;
  if (passes + failed === 0) throw new Error(`${name} ran no test`);
  return { passed: passes, failed, output: output.slice(-12000) };
}

async function main() {
  if (!(await step('set-up: dependencies', ensureDependencies))) return;
  // Downloads run beside the checks, which leave the network alone.
  const needed = [ensureEmbedded('oldest'), ensureEmbedded('newest'), ensureWeb(), ensureBrowser()];
  const promised = Promise.allSettled(needed);
  const built = await step('set-up: build', () => build({ meta: true }));
  await step('generated files', () => check('scripts/generate.mjs', '--check'));
  await step('types', () => check(bin('typescript', 'bin/tsc'), '-b'));
  await step('lint', () => check(bin('eslint', 'bin/eslint.js'), '.'));
  await step('format', () =>
    check(bin('prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'),
  );
  await step('core', () => mocha('core', ['scripts/runMocha.mjs', 'core']));
  if (!built) return;
  await step('layers', async () => (await import('./layering.mjs')).checkLayers());
  await step('protocol and command line', () => mocha('protocol', ['scripts/runMocha.mjs', 'protocol']));
  const ready = await step('set-up: editors and browser', async () => {
    const broken = (await promised).filter(({ status }) => status === 'rejected');
    if (broken.length > 0) throw new Error(broken.map(({ reason }) => reason.message).join('\n'));
  });
  if (!ready) return;
  const editorTests = await import('./editorTests.mjs');
  await step('extension host (oldest VS Code)', () => editorTests.runInExtensionHost());
  await step('journey (packaged, newest VS Code)', () => editorTests.runJourney());
  await step('journey (in a browser alone)', () => editorTests.runWebJourney());
}

const started = performance.now();
await main();
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
// Whoever reads the result takes the last line.
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
