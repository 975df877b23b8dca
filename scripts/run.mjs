// Running other programs, with nothing but Node's built-ins: these scripts come before `npm ci`.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where the embedded editor and browser profiles go; not part of the repository. */
export const cache = process.env.QINGYANG_CACHE ?? path.join(root, '.cache');

/**
 * Runs a program to its end. Resolves to `{ code, output }`; `output` holds both streams unless `show` passes them on.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean, timeout?: number }} [options] timeout in ms
 */
export function run(command, args, { cwd = root, env = {}, show = false, timeout } = {}) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell runs.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell,
      timeout,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** As {@link run}; throws with the program's output when it fails. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code})\n${output.slice(-4000)}`);
  return output;
}

/** Whether the program answers `--version`. */
export async function works(command, args = ['--version']) {
  return (await run(command, args, { timeout: 20_000 })).code === 0;
}
