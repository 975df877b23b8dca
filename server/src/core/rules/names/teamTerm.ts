import type { Knowledge, TermRecord } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { createPhraseIndex, type PhraseIndex } from '../common/phraseIndex';

const indexes = new WeakMap<Knowledge, PhraseIndex<TermRecord>>();

function indexOf(knowledge: Knowledge): PhraseIndex<TermRecord> {
  let index = indexes.get(knowledge);
  if (!index) {
    const terms = knowledge.terms().filter(({ wrong, right }) => wrong !== right);
    index = createPhraseIndex(terms, ({ wrong }) => wrong);
    indexes.set(knowledge, index);
  }
  return index;
}

/** True when the place already reads as the right form, of which the wrong one is a part (河长制 in “河长制”). */
function insideRight(text: string, at: number, { wrong, right }: TermRecord): boolean {
  for (let k = right.indexOf(wrong); k >= 0; k = right.indexOf(wrong, k + 1)) {
    if (at >= k && text.startsWith(right, at - k)) return true;
  }
  return false;
}

/** 本单位用语表: wrong → right from the team's terms.csv; terms of one character aren't looked for. */
export const teamTerm: ParagraphRule = {
  id: 'team-term',
  category: 'names',
  title: { zh: '本单位用语', en: 'The team’s terms' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: '本单位用语表' },
  rationale: {
    zh: '按本单位用语表（.qingyang/terms.csv）逐字核对，跨行也认，网址里的不动。',
    en: 'Compares with the team’s .qingyang/terms.csv, literally, across line breaks, not in URLs.',
  },
  examples: [{ bad: '⟪云洲市⟫举行书市。', good: '云州市举行书市。' }],
  traps: ['云州市举行书市。', '全面推行“河长制”。', '来自云州的选手夺冠。'],
  scope: 'paragraph',
  triggers: '',
  check({ text, mask, knowledge }, report) {
    const index = indexOf(knowledge);
    if (index.size === 0) return;
    index.search(text, (term, start, end) => {
      if (mask.covers(start, end) || insideRight(text, start, term)) return false;
      const note = term.note ? `（${term.note}）` : '';
      const what = term.right === '' ? '不用' : `写“${term.right}”`;
      const message = `本单位用语：“${term.wrong}”${what}${note}`;
      report({
        start,
        end,
        message: message.length > 40 ? `${message.slice(0, 39)}…` : message,
        ...(term.right === '' ? {} : { fix: replacement(start, end, term.right, true) }),
      });
      return true;
    });
  },
};
