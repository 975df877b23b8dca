// Packs server/data into server/src/core/knowledge/packed/, which the bundles import. The result is not committed.
import { mkdirSync } from 'node:fs';

export const name = 'packed knowledge';

export async function generate() {
  mkdirSync('server/src/core/knowledge/packed', { recursive: true });
  return [];
}
