// How long a user waits at the start: activation as the extension host of the newest VS Code takes its time (loading the bundle and the call of
// `activate`), and the server from its birth to its answer to `initialize`, over IPC as the client starts it. The best of several starts:
// the rest is the machine's other work. Prints figures beside the bars, never a verdict.
//   node scripts/benchStart.mjs [STARTS]      default: 5
import { fork } from 'node:child_process';
import path from 'node:path';
import * as editors from './editor.mjs';
import { root } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';

const starts = Number(process.argv[2] ?? 5);
if (!(starts >= 1)) {
  console.error('usage: node scripts/benchStart.mjs [STARTS]');
  process.exit(2);
}

/** Bars in ms. */
const bars = { activation: 100, server: 150 };

await ensureDependencies();
await build();
const { articleFor, withBrowser, withEditor } = await import('./editorTests.mjs');
const { pack } = await import('./package.mjs');

/** One start of the server, in ms. */
async function serverReady() {
  const params = {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { teamFiles: true, commands: true, decorations: true },
  };
  const started = performance.now();
  const server = fork(path.join(root, 'dist', 'server.js'), ['--node-ipc']);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const time = await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended (${code}) before it answered`)));
    server.on('message', ({ id }) => {
      if (id === 1) resolve(performance.now() - started);
    });
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  });
  server.kill();
  await ended;
  return time;
}

/** One start of the extension host, in ms: what `Developer: Show Running Extensions` says. */
async function activation(page, address) {
  await page.goto(address);
  // The first decorations: by now the extension is active and nothing else of it is under way.
  await page.locator('.view-overlays .cdr').nth(30).waitFor();
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget .quick-input-box input').first();
  await box.fill('>Show Running Extensions');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' })
    .first()
    .click();
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: '清样' }).first();
  const time = row.locator('.activation-time', { hasText: /\d+ms/ });
  await time.waitFor();
  return Number(/(\d+)ms/.exec(await time.innerText())[1]);
}

async function activations() {
  const editor = await editors.ensureEmbedded('newest');
  const folders = editors.dataFolders('bench-start', { fresh: true });
  editors.writeSettings(folders);
  await editors.installExtension(editor, folders, (await pack()).vsix);
  const { workspace, file } = articleFor('bench-start');
  return withEditor(editor, folders, {}, (instance) =>
    withBrowser(async (browser) => {
      const address = editors.workbenchAddress(instance, workspace, [
        ['openFile', editors.remoteUri(instance, file)],
      ]);
      const times = [];
      while (times.length < starts) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        const page = await context.newPage();
        page.setDefaultTimeout(120_000);
        times.push(await activation(page, address));
        await context.close();
      }
      return times;
    }),
  );
}

function print(what, times, bar) {
  const all = times.map((time) => time.toFixed(0)).join(' ');
  console.log(`${what.padEnd(14)} best ${Math.min(...times).toFixed(0)} ms (bar ${bar} ms); all: ${all}`);
}

const server = [];
while (server.length < starts) server.push(await serverReady());
print('server ready', server, bars.server);
print('activation', await activations(), bars.activation);
process.exit();
