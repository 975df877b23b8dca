import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { createPhraseIndex, type PhraseIndex } from '../common/phraseIndex';

/** Built-in phrases that published news sets in quotation marks in more than 97 of 100 places and that mean nothing else. */
const alwaysQuoted =
  '一带一路 一国两制 放管服 八八战略 两个毫不动摇 四个意识 四个自信 两个维护 两个确立 五位一体 四个全面 三严三实 两学一做 三会一课 三重一大 三去一降一补 两不愁三保障 四个最严 三个区分开来 一府一委两院 链长制 四个中心'.split(
    ' ',
  );

const indexes = new WeakMap<Knowledge, PhraseIndex<string>>();

function indexOf(knowledge: Knowledge): PhraseIndex<string> {
  let index = indexes.get(knowledge);
  if (!index) {
    const phrases = new Set(alwaysQuoted);
    for (const slogan of knowledge.slogans()) {
      if (slogan.quote === 'always' && !/[“”‘’]/.test(slogan.phrase)) phrases.add(slogan.phrase);
      else if (slogan.quote === 'never') phrases.delete(slogan.phrase);
    }
    index = createPhraseIndex(phrases, (phrase) => phrase);
    indexes.set(knowledge, index);
  }
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
  triggers: '',
  check({ text, mask, kind, knowledge }, report) {
    // A headline may leave the marks out for want of room.
    if (kind === 'headline') return;
    indexOf(knowledge).search(text, (_phrase, start, end) => {
      if (mask.covers(start, end) || isEnclosed(text, start)) return false;
      report({
        start,
        end,
        message: '有特定含义的提法，按惯例加引号',
        fix: {
          title: '加上引号',
          safe: false,
          edits: [
            { start, end: start, text: '“' },
            { start: end, end, text: '”' },
          ],
        },
      });
      return true;
    });
  },
};

/** True between an opening quotation or title mark and its closing one. */
function isEnclosed(whole: string, position: number): boolean {
  const text = whole.slice(Math.max(0, position - 300), position);
  const at = text.length;
  for (const [open, close] of ['“”', '‘’', '《》', '「」', '『』'] as const) {
    const opened = text.lastIndexOf(open!, at);
    if (opened >= 0 && text.lastIndexOf(close!, at) < opened) return true;
  }
  return false;
}
