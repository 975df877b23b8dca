import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { quotedPhrases, substitutions } from './quotedPhrases';

/** Sayings that aren’t slogans with an expansion but are as fixed. */
const sayings = [
  '时时放心不下',
  '绿水青山就是金山银山',
  '不忘初心、牢记使命',
  '人民至上、生命至上',
  '撸起袖子加油干',
  '请党放心、强国有我',
];
const numeral = /[一二两三四五六七八九十百千万\dN]/g;

const indexes = new WeakMap<Knowledge, ReadonlyMap<number, readonly string[]>>();

/** Length → phrases of that length. */
function indexOf(knowledge: Knowledge): ReadonlyMap<number, readonly string[]> {
  let index = indexes.get(knowledge);
  if (index) return index;
  const map = new Map<number, string[]>();
  const add = (phrase: string): void => {
    if (phrase.length < 4 || /[“”‘’]/.test(phrase)) return;
    map.set(phrase.length, [...(map.get(phrase.length) ?? []), phrase]);
  };
  sayings.forEach(add);
  for (const slogan of knowledge.slogans()) add(slogan.phrase);
  index = map;
  indexes.set(knowledge, index);
  return index;
}

/** 提法引用有误: a quotation one character off a known phrase. */
export const sloganMisquote: ParagraphRule = {
  id: 'slogan-misquote',
  category: 'names',
  title: { zh: '提法引用有误', en: 'Slogan misquoted' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: '固定提法' },
  rationale: {
    zh: '引号里的话与已知提法只差一字，多半是误写；四字的可能另有其语，只作提示。',
    en: 'A quotation one character off a known phrase is mostly a slip; of four characters it may be another phrase.',
  },
  examples: [
    { bad: '坚持“⟪两个绝不动摇⟫”。', good: '坚持“两个毫不动摇”。' },
    { bad: '忠实践行“⟪八八战备⟫”。', good: '忠实践行“八八战略”。' },
  ],
  traps: [
    '坚持“两个毫不动摇”。',
    '坚持“三个服务”。',
    '发展“地摊经济”。',
    '坚定“四个自信”，增强“四个意识”。',
    '落实“三个确立”。',
  ],
  scope: 'paragraph',
  triggers: '“',
  check({ text, mask, knowledge }, report) {
    const index = indexOf(knowledge);
    for (const { start, end, text: quoted } of quotedPhrases(text, 16)) {
      const candidates = index.get(quoted.length);
      if (!candidates || candidates.includes(quoted) || knowledge.slogan(quoted) || mask.covers(start, end))
        continue;
      const limit = quoted.length >= 8 ? 2 : 1;
      let best: string | null = null;
      let distance = limit + 1;
      let ties = 0;
      for (const phrase of candidates) {
        const here = substitutions(phrase, quoted);
        if (here < distance) {
          best = phrase;
          distance = here;
          ties = 1;
        } else if (here === distance) ties++;
      }
      if (best === null || distance > limit || ties > 1) continue;
      // Another number makes another phrase: “三个结合” beside “两个结合”.
      if (
        best.replace(/[^一二两三四五六七八九十百千万\d]/g, '') !==
        quoted.replace(/[^一二两三四五六七八九十百千万\d]/g, '')
      )
        continue;
      const numbers = quoted.match(numeral)?.length ?? 0;
      const short = quoted.length === 4 && (/^.个/.test(quoted) || (numbers >= 2 && !/^(.)\1/.test(quoted)));
      report({
        start,
        end,
        severity: quoted.length >= 6 ? 'error' : short ? 'information' : 'warning',
        message: `与提法“${best}”只差${distance}字，似误`,
        fix: replacement(start, end, best, false),
      });
    }
  },
};
