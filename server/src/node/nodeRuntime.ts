import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runtime } from '../features/workspace/runtime';

/** Timers and files of Node. */
export function nodeRuntime(): Runtime {
  return {
    afterInput: (callback) => setImmediate(callback),
    delay(callback, ms) {
      const timer = setTimeout(callback, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    files: {
      async read(uri) {
        if (!uri.startsWith('file:')) return null;
        try {
          return await readFile(fileURLToPath(uri), 'utf8');
        } catch {
          return null;
        }
      },
      async write(uri, text) {
        const file = fileURLToPath(uri);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      },
    },
  };
}
