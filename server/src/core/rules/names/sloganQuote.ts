import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';

/** Built-in phrases that published news sets in quotation marks in more than 97 of 100 places and that mean nothing else. */
const alwaysQuoted =
  '一带一路 一国两制 放管服 八八战略 两个毫不动摇 四个意识 四个自信 两个维护 两个确立 五位一体 四个全面 三严三实 两学一做 三会一课 三重一大 三去一降一补 两不愁三保障 四个最严 三个区分开来 一府一委两院 链长制'.split(
    ' ',
  );

const indexes = new WeakMap<Knowledge, ReadonlyMap<number, readonly string[]>>();

function indexOf(knowledge: Knowledge): ReadonlyMap<number, readonly string[]> {
  let index = indexes.get(knowledge);
  if (index) return index;
  const phrases = new Set(alwaysQuoted);
  for (const slogan of knowledge.slogans()) {
    if (slogan.quote === 'always' && !/[“”‘’]/.test(slogan.phrase)) phrases.add(slogan.phrase);
    else if (slogan.quote === 'never') phrases.delete(slogan.phrase);
  }
  const map = new Map<number, string[]>();
  for (const phrase of phrases) {
    if (phrase.length < 2) continue;
    const key = (phrase.charCodeAt(0) << 16) | phrase.charCodeAt(1);
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  index = map;
  indexes.set(knowledge, index);
  return index;
}

/** 特定提法加引号. */
export const sloganQuote: ParagraphRule = {
  id: 'slogan-quote',
  category: 'names',
  title: { zh: '提法宜加引号', en: 'Slogan without quotation marks' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '有特定含义的提法按惯例加引号：“一带一路”“放管服”。',
    en: 'Phrases of a special meaning are set in quotation marks.',
  },
  examples: [{ bad: '全面推行⟪链长制⟫。', good: '全面推行“链长制”。' }],
  traps: ['全面推行“链长制”。', '他说：“要推行‘链长制’。”', '《一带一路年鉴》出版。'],
  scope: 'paragraph',
  triggers: '一放八两四五三链',
  check(paragraph, report) {
    const { text, mask, kind } = paragraph;
    // A headline may leave the marks out for want of room.
    if (kind === 'headline') return;
    const index = indexOf(paragraph.knowledge);
    let title = 0;
    let quote = 0;
    for (let i = 0; i + 1 < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x300a) title++;
      else if (code === 0x300b) title = Math.max(0, title - 1);
      else if (code === 0x2018 || code === 0x201c) quote++;
      else if (code === 0x2019 || code === 0x201d) quote = Math.max(0, quote - 1);
      if (title > 0 || quote > 0) continue;
      const phrases = index.get((code << 16) | text.charCodeAt(i + 1));
      const phrase = phrases?.find((candidate) => text.startsWith(candidate, i));
      if (!phrase || mask.covers(i, i + phrase.length)) continue;
      const end = i + phrase.length;
      report({
        start: i,
        end,
        message: '有特定含义的提法，按惯例加引号',
        fix: {
          title: '加上引号',
          safe: false,
          edits: [
            { start: i, end: i, text: '“' },
            { start: end, end, text: '”' },
          ],
        },
      });
      i = end - 1;
    }
  },
};
