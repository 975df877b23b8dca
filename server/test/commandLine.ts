import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CLI = path.resolve('dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line. */
export function qingyang(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string | Buffer; readonly lang?: string } = {},
): Run {
  const env = { ...process.env, LC_ALL: options.lang ?? 'zh_CN.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    env,
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command line and closes its standard output after the first piece, as `| head` does. */
export function qingyangIntoHead(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => {
      resolve({ code, out: '', err });
    });
  });
}

/** A folder with files, gone again after `work`. */
export async function withFiles(
  files: Readonly<Record<string, string | Buffer>>,
  work: (folder: string) => unknown,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qingyang-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
