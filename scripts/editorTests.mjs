// The tests in real VS Code: a mocha suite inside the extension host, and a user's journey through the packaged extension.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { bundleTests, resultFile, suiteEntry, suiteWorkspace } from './suite.mjs';
import * as editors from './editor.mjs';
import { pack } from './package.mjs';
import { cache, root } from './run.mjs';
import { ensureWeb, serveWeb } from './webEditor.mjs';

/** Nothing here takes longer than this, in ms, unless it hangs. */
const PATIENCE = 240_000;

/** A browser of our own, closed afterwards whatever happens. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** An instance of VS Code, stopped afterwards whatever happens. */
export async function withEditor(editor, folders, options, work) {
  const instance = await editors.launch(editor, folders, options);
  try {
    return await work(instance);
  } finally {
    await instance.stop();
  }
}

async function until(condition, what, failed) {
  const end = Date.now() + PATIENCE;
  while (!condition()) {
    const reason = failed?.();
    if (reason) throw new Error(reason);
    if (Date.now() > end) throw new Error(`${what}: nothing for ${PATIENCE / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The suite client/test/suite inside the extension host of the oldest VS Code. */
export async function runInExtensionHost() {
  await bundleTests();
  const editor = await editors.ensureEmbedded('oldest');
  const folders = editors.dataFolders('suite', { fresh: true });
  editors.writeSettings(folders);
  const workspace = suiteWorkspace();
  const result = resultFile();
  rmSync(result, { force: true });
  const env = { QINGYANG_TEST_RESULT: result };
  return withEditor(editor, folders, { env }, (instance) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      const payload = [
        ['extensionDevelopmentPath', editors.remoteUri(instance, root)],
        ['extensionTestsPath', editors.remoteUri(instance, suiteEntry)],
      ];
      await page.goto(editors.workbenchAddress(instance, workspace, payload));
      try {
        await until(() => existsSync(result), 'the suite in the extension host');
      } catch (error) {
        throw new Error(`${error.message}\n${said.slice(-30).join('\n')}\n${instance.output().slice(-2000)}`);
      }
      const { passes, failures, output } = JSON.parse(readFileSync(result, 'utf8'));
      return { passed: passes, failed: failures, output };
    }),
  );
}

/** A fresh copy of the sample article in a folder to work in. */
export function articleFor(name) {
  const workspace = path.join(cache, 'data', name, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const file = path.join(workspace, 'beijing-zhejiang.txt');
  cpSync(path.join(root, 'test-fixtures', 'beijing-zhejiang.txt'), file);
  return { workspace, file };
}

/** What a user does, with the packaged extension in the newest VS Code. */
export async function runJourney() {
  const { journey } = await import('../client/test/journey.mjs');
  const editor = await editors.ensureEmbedded('newest');
  const folders = editors.dataFolders('journey', { fresh: true });
  editors.writeSettings(folders);
  await editors.installExtension(editor, folders, (await pack()).vsix);
  const { workspace, file } = articleFor('journey');
  return withEditor(editor, folders, {}, (instance) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const address = editors.workbenchAddress(instance, workspace, [
        ['openFile', editors.remoteUri(instance, file)],
      ]);
      return journey(page, { address, file, failure: path.join(cache, 'journey-failed.png') });
    }),
  );
}

/** The same in a browser alone, where client and server are the browser's bundles. */
export async function runWebJourney() {
  const { journey } = await import('../client/test/journey.mjs');
  const { file } = articleFor('web');
  const served = await serveWeb(await ensureWeb(), file, editors.quietSettings);
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      return journey(page, {
        address: served.address,
        file,
        failure: path.join(cache, 'web-journey-failed.png'),
      });
    });
  } finally {
    await served.stop();
  }
}
