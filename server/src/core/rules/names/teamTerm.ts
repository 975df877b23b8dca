import type { Knowledge, TermRecord } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../shared/matching';

/** First code unit → the team's terms that begin with it. */
const indexes = new WeakMap<Knowledge, ReadonlyMap<number, readonly TermRecord[]>>();

function indexOf(knowledge: Knowledge): ReadonlyMap<number, readonly TermRecord[]> {
  let index = indexes.get(knowledge);
  if (index) return index;
  const map = new Map<number, TermRecord[]>();
  for (const term of knowledge.terms()) {
    if (term.wrong === '' || term.wrong === term.right) continue;
    const code = term.wrong.charCodeAt(0);
    map.set(
      code,
      [...(map.get(code) ?? []), term].sort((a, b) => b.wrong.length - a.wrong.length),
    );
  }
  index = map;
  indexes.set(knowledge, index);
  return index;
}

/** True when the place already reads as the right form, of which the wrong one is a part (链长制 in “链长制”). */
function insideRight(text: string, at: number, { wrong, right }: TermRecord): boolean {
  for (let k = right.indexOf(wrong); k >= 0; k = right.indexOf(wrong, k + 1)) {
    if (at >= k && text.startsWith(right, at - k)) return true;
  }
  return false;
}

/** 本单位用语表: wrong → right from the team's terms.csv. */
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
    for (let i = 0; i < text.length; i++) {
      const terms = index.get(text.charCodeAt(i));
      if (!terms) continue;
      const term = terms.find(({ wrong }) => text.startsWith(wrong, i));
      if (!term) continue;
      const end = i + term.wrong.length;
      if (mask.covers(i, end) || insideRight(text, i, term)) continue;
      const note = term.note ? `（${term.note}）` : '';
      const what = term.right === '' ? '不用' : `写“${term.right}”`;
      const message = `本单位用语：“${term.wrong}”${what}${note}`;
      report({
        start: i,
        end,
        message: message.length > 40 ? `${message.slice(0, 39)}…` : message,
        ...(term.right === '' ? {} : { fix: replacement(i, end, term.right, true) }),
      });
      i = end - 1;
    }
  },
};
