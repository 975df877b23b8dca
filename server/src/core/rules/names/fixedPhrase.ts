import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { createPhraseIndex, type PhraseIndex } from '../common/phraseIndex';
import { table } from '../words/packed/fixedPhrases';

interface Phrase {
  readonly wrong: string;
  readonly right: string;
}

const indexes = new WeakMap<Knowledge, PhraseIndex<Phrase>>();

/** Of slogans only the team's variants count as wrong; built-in ones are other good forms. */
function indexOf(knowledge: Knowledge): PhraseIndex<Phrase> {
  let index = indexes.get(knowledge);
  if (!index) {
    const phrases: Phrase[] = table.split('\n').map((line) => {
      const [wrong = '', right = ''] = line.split('\t');
      return { wrong, right };
    });
    for (const slogan of knowledge.slogans()) {
      if (slogan.origin !== 'team') continue;
      for (const wrong of slogan.variants) {
        if (!slogan.phrase.includes(wrong)) phrases.push({ wrong, right: slogan.phrase });
      }
    }
    index = createPhraseIndex(phrases, ({ wrong }) => wrong);
    indexes.set(knowledge, index);
  }
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
    indexOf(knowledge).search(text, ({ right }, start, end) => {
      if (mask.covers(start, end)) return false;
      report({
        start,
        end,
        message: clip(`规范提法是“${right}”`),
        fix: replacement(start, end, right, true),
      });
      return true;
    });
  },
};

function clip(message: string): string {
  return message.length > 40 ? `${message.slice(0, 38)}…”` : message;
}
