// Replaces the names of a text by made-up ones of the same sort, the same one for every mention.
import { readFileSync } from 'node:fs';

const rows = (table) =>
  readFileSync(`server/data/names/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

/** Characters with flattened weights, so that rare ones turn up too. */
function tiers(table, flatten) {
  const list = [];
  for (const row of rows(table)) {
    const [weight, characters] = row.split('\t');
    for (const character of characters) list.push([character, Number(weight) ** flatten]);
  }
  return list;
}

const surnames = tiers('surnames', 0.6).filter(([, weight]) => weight > 200 ** 0.6);
const given = tiers('givenCharacters', 0.8);
const foreign = tiers('foreignCharacters', 0.8).slice(0, 160);
const isSurname = new Set(surnames.map(([character]) => character));

export function createNameMaker(random) {
  const pick = (list) => {
    let at = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [character, weight] of list) {
      at -= weight;
      if (at <= 0) return character;
    }
    return list[0][0];
  };
  const renamed = new Map();
  const part = (text) => {
    if (!renamed.has(text)) {
      const length = Math.max(2, Math.min(6, text.length + Math.floor(random() * 3) - 1));
      renamed.set(text, Array.from({ length }, () => pick(foreign)).join(''));
    }
    return renamed.get(text);
  };
  const name = (text) => {
    if (text.includes('·')) return text.split('·').map(part).join('·');
    if (
      text.length > 3 ||
      !isSurname.has(text[0]) ||
      renamed.has(text) ||
      /[\u4e00-\u9fff][ \u3000]/.test(text)
    ) {
      return text.length >= 2 && /^[\u4e00-\u9fff]+$/.test(text) ? part(text) : text;
    }
    renamed.set(text, pick(surnames) + pick(given) + (random() < 0.7 ? pick(given) : ''));
    return renamed.get(text);
  };
  return {
    rename({ id, text, names }) {
      const result = { id, text: '', names: [] };
      let from = 0;
      for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
        if (start < from) continue;
        result.text += text.slice(from, start);
        const made = name(text.slice(start, end));
        result.names.push({ start: result.text.length, end: result.text.length + made.length });
        result.text += made;
        from = end;
      }
      result.text += text.slice(from);
      return result;
    },
  };
}
