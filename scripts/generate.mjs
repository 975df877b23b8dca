// Makes everything that is derived from something else. Each generator is a module in scripts/generate/ with
//   export const name; export async function generate({ check }): Promise<string[]>
// that writes its files, or with `check` returns the paths of committed files that are stale.
//   node scripts/generate.mjs [--check]
import { readdirSync } from 'node:fs';

const check = process.argv.includes('--check');
const stale = [];
for (const file of readdirSync(new URL('generate/', import.meta.url)).sort()) {
  if (!file.endsWith('.mjs')) continue;
  const generator = await import(new URL(`generate/${file}`, import.meta.url).href);
  stale.push(...(await generator.generate({ check })));
}
if (stale.length) {
  console.error(`stale generated files, run "npm run generate":\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
