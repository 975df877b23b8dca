// Node 20 has no fs.globSync: a plain recursive listing.
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files below `folder` that `wanted` accepts, sorted, with forward slashes. */
export function globSync(folder, wanted) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...globSync(file, wanted));
    else if (wanted(file)) found.push(file);
  }
  return found.sort();
}
