// A Chromium for the editor tests: the one that is installed, else Playwright's, else the distribution's.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, works } from './run.mjs';

/** Flags with which Chromium runs without a screen and without talking to anybody. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function candidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

async function installed() {
  const wanted = process.env.QINGYANG_BROWSER;
  for (const file of wanted ? [wanted] : candidates()) {
    // On Windows and macOS `--version` opens a window.
    if (existsSync(file) && (process.platform !== 'linux' || (await works(file)))) return file;
  }
  return null;
}

/** Playwright's own Chromium, where it can be downloaded and the system has the libraries that it needs. */
async function playwrights() {
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const { chromium } = require('playwright-core');
  const file = () => chromium.executablePath();
  if (!existsSync(file())) {
    console.log('Downloading Chromium (Playwright) …');
    // A machine without a way out should find that out soon.
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
    await run(process.execPath, [cli, 'install', 'chromium'], { env, timeout: 240_000 });
  }
  return existsSync(file()) && (process.platform !== 'linux' || (await works(file()))) ? file() : null;
}

const mayInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function install(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', args, { env, timeout: 600_000 });
  const how = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await apt(...how)).code === 0) return true;
  // A new machine has no package lists yet.
  await apt('update');
  return (await apt(...how)).code === 0;
}

/** Without a font that has 汉字, screenshots show boxes; no test depends on it. */
async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { code, output } = await run('fc-list', [':lang=zh-cn']);
  if (code === 0 && output.trim() !== '') return;
  if (mayInstallPackages() && (await install('fonts-noto-cjk'))) return;
  console.log(
    'No Chinese font found: screenshots will show boxes. Install fonts-noto-cjk (or any font with 汉字).',
  );
}

/** Path of a Chromium, Chrome or Edge that runs; throws with the way to get one when there is none. */
export async function ensureBrowser() {
  let file = (await installed()) ?? (await playwrights());
  if (!file && mayInstallPackages()) {
    console.log('Installing Chromium (apt-get) …');
    await install('chromium', 'fonts-noto-cjk');
    file = await installed();
  }
  if (!file) {
    throw new Error(
      'The editor tests need a browser. Install Google Chrome, Chromium or Microsoft Edge, ' +
        'on Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk, or name one in QINGYANG_BROWSER.',
    );
  }
  await ensureFonts();
  return file;
}
