import { parseChineseNumber } from '../../text/chineseNumber';
import type { ParagraphKind } from '../../layout/article';
import type { DocumentContext, DocumentRule } from '../rule';

const measures = '人次|人|户|家|名|亩|公里|万元|亿元|元|吨|平方米|万吨';
const hanzi = new RegExp(
  `(?<![一二三四五六七八九十百千万亿几数第好成上多\\d“])([一二三四五六七八九两][十百千万一二三四五六七八九零]{1,7})(余|多)?(${measures})(?![家民口才类心生物士间大])`,
  'g',
);
const arabic = new RegExp(`\\d(?:万|亿)?(?:余|多)?(${measures})(?![家民口才类心生物士间大])`, 'g');

/** Without the lookbehind, which would be tried at every character. */
const twoNumerals = /[一二三四五六七八九两][十百千万一二三四五六七八九零]/;

/** 同类数量写法不一: 一千八百余人 beside 1800余人. */
export const numberInconsistent: DocumentRule = {
  id: 'number-inconsistent',
  category: 'numbers',
  title: { zh: '同类数量写法不一', en: 'Figures and 汉字 mixed' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '同一篇里同类的统计数，要么都用阿拉伯数字，要么都用汉字，体例应当一致。',
    en: 'Counts of one kind within one article are all in figures or all in 汉字.',
  },
  examples: [
    {
      bad: '上午有⟪一千八百⟫余人参加，下午有1200余人参加，晚上有900余人参加。',
      good: '上午有1800余人参加，下午有1200余人参加，晚上有900余人参加。',
    },
  ],
  traps: [
    '三四百人参加了活动，收到意见30条，来了800人、900人。',
    '千家万户受益，共有3000户、5000户。',
    '第二十三届运动会有3000人、4000人参加。',
  ],
  scope: 'document',
  check({ paragraphs }, report) {
    const candidates: { start: number; end: number; measure: string; right: string }[] = [];
    for (const { text, start, kind } of paragraphs) {
      if (!isCounted(kind) || !twoNumerals.test(text)) continue;
      for (const match of text.matchAll(hanzi)) {
        const words = match[1]!;
        if (/[一二三四五六七八九]{2}|^[一两]?[百千万十]+$|^[一二三四五六七八九]十$/.test(words)) continue;
        const value = parseChineseNumber(words);
        if (value === null || value < 20) continue;
        const at = start + match.index;
        const right = value >= 1e4 && value % 1e4 === 0 ? `${value / 1e4}万` : String(value);
        candidates.push({ start: at, end: at + words.length, measure: match[3]!, right });
      }
    }
    if (candidates.length === 0) return;
    const common = measuredTwice(paragraphs, new Set(candidates.map(({ measure }) => measure)));
    for (const { start, end, measure, right } of candidates) {
      if (!common.has(measure)) continue;
      report({
        start,
        end,
        message: `文中其他“${measure}”数用阿拉伯数字，写法宜一致`,
        fix: { title: `改为“${right}”`, safe: false, edits: [{ start, end, text: right }] },
      });
    }
  },
};

function isCounted(kind: ParagraphKind): boolean {
  return kind !== 'headline' && kind !== 'verse';
}

/** Which of the measures stand behind figures at least twice; reads no further than it must. */
function measuredTwice(
  paragraphs: DocumentContext['paragraphs'],
  measures: ReadonlySet<string>,
): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { text, kind } of paragraphs) {
    if (!isCounted(kind)) continue;
    for (const [, measure = ''] of text.matchAll(arabic)) {
      if (!measures.has(measure)) continue;
      if (once.has(measure)) twice.add(measure);
      else once.add(measure);
    }
    if (twice.size === measures.size) break;
  }
  return twice;
}
