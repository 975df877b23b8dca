// Brings up the editor with the sample article: desktop VS Code where it is installed, else the embedded one in a browser.
//   npm start [-- --embedded] [-- --port N]
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import * as editors from './editor.mjs';
import { pack } from './package.mjs';
import { cache, root } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';

const embedded = process.argv.includes('--embedded');
const portAt = process.argv.indexOf('--port');
const port = portAt > 0 ? Number(process.argv[portAt + 1]) : undefined;

/** A copy, so that trying things out doesn't change the tests' fixture. */
function sampleArticle() {
  const folder = path.join(cache, 'sample');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'beijing-zhejiang.txt');
  copyFileSync(path.join(root, 'test-fixtures', 'beijing-zhejiang.txt'), file);
  return { folder, file };
}

function openInBrowser(address) {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless || process.env.CI) return;
  const opener = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform
  ] ?? ['xdg-open'];
  const child = spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true });
  // Then the printed address has to do.
  child.on('error', () => {});
  child.unref();
}

async function startDesktop(command, { folder, file }) {
  console.log(`Opening the sample article in ${command} …`);
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', '--wait', folder, file];
  const child = spawn(command, args, { stdio: 'inherit', shell });
  await new Promise((resolve) => child.once('exit', resolve));
}

async function startEmbedded({ folder, file }) {
  const editor = await editors.ensureEmbedded('oldest');
  const folders = editors.dataFolders('start');
  editors.writeSettings(folders);
  await editors.installExtension(editor, folders, (await pack()).vsix);
  const instance = await editors.launch(editor, folders, { port });
  const address = editors.workbenchAddress(instance, folder, [
    ['openFile', editors.remoteUri(instance, file)],
  ]);
  console.log(
    `\n清样 Qingyang: 示例稿已就绪，请在浏览器中打开 the sample article is ready, open\n\n  ${address}\n\nCtrl+C 结束 ends it.`,
  );
  openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void instance.stop());
  await instance.exited;
}

try {
  await ensureDependencies();
  console.log('Building …');
  await build();
  const sample = sampleArticle();
  const desktop = embedded ? null : await editors.desktopEditor();
  if (desktop) await startDesktop(desktop, sample);
  else await startEmbedded(sample);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
