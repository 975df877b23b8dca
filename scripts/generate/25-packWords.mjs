// Packs server/data/words into server/src/core/rules/words/packed/, which the bundles import. The result is not committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export const name = 'packed words';

const source = 'server/data/words';
const target = 'server/src/core/rules/words/packed';
const han = /^[\u3400-\u9fff，]+$/u;

/** Rows of a tab-separated file as arrays; the first row must be `header`. */
function rowsOf(file, header) {
  const [first, ...lines] = readFileSync(`${source}/${file}`, 'utf8').replace(/\n$/, '').split('\n');
  if (first !== header.join('\t'))
    throw new Error(`${source}/${file}:1: expected the columns ${header.join(', ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const at = `${source}/${file}:${index + 2}`;
    if (cells.length !== header.length)
      throw new Error(`${at}: ${cells.length} cells instead of ${header.length}`);
    return { at, cells };
  });
}

function confusables() {
  const seen = new Set();
  return rowsOf('confusables.tsv', ['tier', 'wrong', 'right', 'not_after', 'not_before']).map(
    ({ at, cells }) => {
      const [tier, wrong, right] = cells;
      if (!['A', 'B', 'D'].includes(tier)) throw new Error(`${at}: tier ${tier}`);
      if (!han.test(wrong) || !han.test(right) || wrong.length < 2 || wrong === right)
        throw new Error(`${at}: ${wrong} → ${right}`);
      if (right.includes(wrong)) throw new Error(`${at}: ${right} holds ${wrong}, the fix would never end`);
      if (seen.has(wrong)) throw new Error(`${at}: ${wrong} stands here twice`);
      seen.add(wrong);
      return cells.join('\t');
    },
  );
}

function fixedPhrases() {
  return rowsOf('fixedPhrases.tsv', ['wrong', 'right']).map(({ at, cells }) => {
    if (cells[1].includes(cells[0])) throw new Error(`${at}: ${cells[1]} holds ${cells[0]}`);
    return cells.join('\t');
  });
}

/** Lines of `traditional simplified` pairs without a separator: 學学. */
function traditional() {
  const pairs = readFileSync(`${source}/traditional.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' ').filter(Boolean));
  const from = new Set();
  for (const pair of pairs) {
    if ([...pair].length !== 2 || pair.length !== 2)
      throw new Error(`${source}/traditional.txt: ${pair} is no pair`);
    if (from.has(pair[0])) throw new Error(`${source}/traditional.txt: ${pair[0]} stands there twice`);
    from.add(pair[0]);
  }
  for (const pair of pairs)
    if (from.has(pair[1])) throw new Error(`${source}/traditional.txt: ${pair} goes in a circle`);
  return pairs.join('');
}

export async function generate() {
  mkdirSync(target, { recursive: true });
  const files = {
    'confusables.ts': `export const table = ${JSON.stringify(confusables().join('\n'))};\n`,
    'fixedPhrases.ts': `export const table = ${JSON.stringify(fixedPhrases().join('\n'))};\n`,
    'traditional.ts': `export const pairs = ${JSON.stringify(traditional())};\n`,
  };
  for (const [file, content] of Object.entries(files)) {
    const path = `${target}/${file}`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  }
  return [];
}
