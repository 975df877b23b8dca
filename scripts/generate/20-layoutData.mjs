// Packs server/data/layout into server/src/core/layout/packed/, which the layout stage imports. The result is not committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export const name = 'layout data';

const data = 'server/data/layout';
const packed = 'server/src/core/layout/packed';

export async function generate() {
  mkdirSync(packed, { recursive: true });
  const pairs = readFileSync(`${data}/radicals.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(' ')
        .map((code) => String.fromCodePoint(parseInt(code, 16)))
        .join(''),
    );
  write(
    'radicals',
    `/** Radical and unified character in turn. */\nexport const radicals = ${JSON.stringify(pairs.join(''))};\n`,
  );
  const model = JSON.parse(readFileSync(`${data}/boundaryModel.json`, 'utf8'));
  write('boundaryModel', `export const boundaryModel = ${JSON.stringify(model)};\n`);
  return [];
}

function write(file, text) {
  const path = `${packed}/${file}.ts`;
  const content = `// Made from ${data} by scripts/generate.mjs.\n${text}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}
