import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from './messages';

/**
 * The files that the paths of a command line stand for, in order and each once: a file is itself, a folder is all files below it that a glob
 * matches (`**\/*.txt` when none is given), nothing or `-` is standard input (`-` in the result).
 * @throws UsageError when a path isn't there, or nobody feeds standard input.
 */
export function inputFiles(paths: readonly string[], globs: readonly string[] = []): string[] {
  if (paths.length === 0 && process.stdin.isTTY) {
    throw new UsageError('请给出文件，或用 - 表示标准输入', 'name a file, or - for standard input');
  }
  const files = (paths.length === 0 ? ['-'] : paths).flatMap((given) => {
    if (given === '-' || !isFolder(given)) return [given];
    const wanted = picomatch((globs.length ? globs : ['*.txt']).map(atAnyDepth), { nocase: true });
    return filesBelow(given.replaceAll(path.sep, '/').replace(/\/+$/, '') || '/', '', wanted);
  });
  return [...new Set(files)];
}

/** `*.md` means everywhere below, as people expect of it. */
function atAnyDepth(glob: string): string {
  return glob.includes('/') ? glob : `**/${glob}`;
}

function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UsageError(`找不到 ${given}`, `no such file or folder: ${given}`);
    }
    throw new UsageError(`无法读取 ${given}（${code}）`, `cannot read ${given} (${code})`);
  }
}

/** Hidden folders and other programs' packages hold no drafts. A folder that can't be read is one that isn't ours to read. */
function filesBelow(root: string, below: string, wanted: (file: string) => boolean): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.posix.join(root, below), { withFileTypes: true });
  } catch {
    return [];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = path.posix.join(below, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || entry.name === 'node_modules'
        ? []
        : filesBelow(root, file, wanted);
    }
    return wanted(file) ? [path.posix.join(root, file)] : [];
  });
}
