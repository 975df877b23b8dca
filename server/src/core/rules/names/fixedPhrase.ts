import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../shared/matching';
import { table } from '../words/packed/fixedPhrases';

interface Phrase {
  readonly wrong: string;
  readonly right: string;
}

const indexes = new WeakMap<Knowledge, ReadonlyMap<number, readonly Phrase[]>>();
const builtIn: readonly Phrase[] = table.split('\n').map((line) => {
  const [wrong = '', right = ''] = line.split('\t');
  return { wrong, right };
});

/** First two code units → phrases. Of slogans only the team's variants count as wrong; built-in ones are other good forms. */
function indexOf(knowledge: Knowledge): ReadonlyMap<number, readonly Phrase[]> {
  let index = indexes.get(knowledge);
  if (index) return index;
  const map = new Map<number, Phrase[]>();
  const add = (phrase: Phrase): void => {
    if (phrase.wrong.length < 2 || phrase.right.includes(phrase.wrong)) return;
    const key = (phrase.wrong.charCodeAt(0) << 16) | phrase.wrong.charCodeAt(1);
    map.set(key, [...(map.get(key) ?? []), phrase]);
  };
  builtIn.forEach(add);
  for (const slogan of knowledge.slogans()) {
    if (slogan.origin !== 'team') continue;
    for (const wrong of slogan.variants) add({ wrong, right: slogan.phrase });
  }
  index = map;
  indexes.set(knowledge, index);
  return index;
}

/** 固定提法. */
export const fixedPhrase: ParagraphRule = {
  id: 'fixed-phrase',
  category: 'names',
  title: { zh: '固定提法有误', en: 'Set phrase misworded' },
  severity: 'error',
  fix: 'safe',
  source: { standard: '固定提法' },
  rationale: {
    zh: '重要提法一字不能动。内置一份不会误伤的清单，本单位的写在 .qingyang/slogans.csv 的 variants 列。',
    en: 'Set phrases are fixed to the letter; the team adds its own in .qingyang/slogans.csv.',
  },
  examples: [{ bad: '实施⟪农村振兴战略⟫。', good: '实施乡村振兴战略。' }],
  traps: ['实施乡村振兴战略。', '农村改革和乡村振兴。'],
  scope: 'paragraph',
  triggers: '',
  check({ text, mask, knowledge }, report) {
    const index = indexOf(knowledge);
    for (let i = 0; i + 1 < text.length; i++) {
      const phrases = index.get((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
      if (!phrases) continue;
      const phrase = phrases.find(({ wrong }) => text.startsWith(wrong, i));
      if (!phrase || mask.covers(i, i + phrase.wrong.length)) continue;
      const end = i + phrase.wrong.length;
      report({
        start: i,
        end,
        message: clip(`规范提法是“${phrase.right}”`),
        fix: replacement(i, end, phrase.right, true),
      });
      i = end - 1;
    }
  },
};

function clip(message: string): string {
  return message.length > 40 ? `${message.slice(0, 38)}…”` : message;
}
