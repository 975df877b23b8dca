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
/** Any character of a word: names aren't made of the usual ones only. */
const anything = JSON.parse(readFileSync('server/src/core/mentions/lexicon/packed/words.json', 'utf8'))
  .singles.match(/[\u4e00-\u9fff]/g)
  .map((character) => [character, 1]);
const syllables = rows('minoritySyllables').flatMap((row) => row.split(' '));
const isSurname = new Set(surnames.map(([character]) => character));

const headlineOpenings = ['', '', '', '会议召开 ', '座谈会举行', '向建设者致敬 ', '今日开幕 '];
const headlineEndings = [
  '',
  '出席',
  '参加',
  '等出席',
  '参加会见',
  '座谈',
  '出席并讲话',
  '调研',
  '致辞',
  '主持',
  '会见客人',
];

export function createNameMaker(random) {
  const any = (list) => list[Math.floor(random() * list.length)];
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
      if (random() < 0.2) {
        renamed.set(text, any(syllables) + (random() < 0.3 ? any(syllables) : ''));
        return renamed.get(text);
      }
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
    const character = () => pick(random() < 0.08 ? anything : given);
    renamed.set(text, pick(surnames) + character() + (random() < 0.7 ? character() : ''));
    return renamed.get(text);
  };
  return {
    /** A text with a headline before it that runs some of its names together (张三李四出席). */
    headline({ id, text, names }) {
      const all = new Set(names.map(({ start, end }) => text.slice(start, end)));
      const short = [...all].filter((each) => /^[\u4e00-\u9fff]{2,3}$/.test(each));
      if (short.length < 2) return { id, text, names };
      let line = any(headlineOpenings);
      const found = [];
      const count = 2 + Math.floor(random() * Math.min(5, short.length - 1));
      const between = any(['', '', '', ' ', '与']);
      for (let i = 0; i < count && short.length; i++) {
        const [each] = short.splice(Math.floor(random() * short.length), 1);
        if (i > 0) line += between === '与' && i !== 1 ? '' : between;
        found.push({ start: line.length, end: line.length + each.length });
        line += each;
      }
      line += any(headlineEndings);
      const by = line.length + 1;
      const moved = names.map(({ start, end }) => ({ start: start + by, end: end + by }));
      return { id, text: `${line}\n${text}`, names: [...found, ...moved] };
    },
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
