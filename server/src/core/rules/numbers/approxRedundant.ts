import type { ParagraphRule } from '../rule';
import { deletion, eachMatch } from '../common/matching';

const count = '(?:\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九两十百千]{1,6})[十百千万亿]{0,2}';
const before = new RegExp(
  `(?<![节签预条公合制简特纽履违邀盟赴解续爽失毁守契隐大集])(大约|约)(${count})(?:多|余)(?=[\\u4e00-\\u9fff])(?!少)`,
  'g',
);
const over = new RegExp(
  `(?<![最附新邻靠临就远赶反英华将])(接近|将近|近|超过|超|逾)(${count})(?:多|余)(?=[\\u4e00-\\u9fff])(?!少)(?!(?:个)?[年月天日周])`,
  'g',
);
const after = new RegExp(
  `(?<![节签预条公合制简特纽履违邀盟赴解续爽失毁守契隐集])(大约|约|将近)(${count}[^，。；、：！？“”（）\\d]{0,5}?)(左右|上下)(?![^，。；、]{0,2}(?:两|翻|打|级|游|岸))`,
  'g',
);

/** 概数重复: 约…多, 约…左右, 超过…多. */
export const approxRedundant: ParagraphRule = {
  id: 'approx-redundant',
  category: 'numbers',
  title: { zh: '概数词重复', en: 'Approximation told twice' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“约”“近”“超过”与“多”“余”“左右”都表示概数，用一个就够，叠用还会自相矛盾（“近3900余”）。',
    en: 'One word for an approximation is enough; two even contradict each other.',
  },
  examples: [
    { bad: '现场有⟪约⟫300多人。', good: '现场有300多人。' },
    { bad: '到位资金⟪近⟫3900余万元。', good: '到位资金3900余万元。' },
    { bad: '约15万人⟪左右⟫。', good: '约15万人。' },
  ],
  traps: [
    '最近30多年变化很大。',
    '近30多年来，村里变化很大。',
    '节约300多万元。',
    '签约300余家企业。',
    '约300人参加。',
    '附近20多个村受益。',
  ],
  scope: 'paragraph',
  triggers: '多余左上',
  check(paragraph, report) {
    const { text } = paragraph;
    const hasMore = text.includes('多') || text.includes('余');
    for (const pattern of hasMore ? [before, over] : []) {
      eachMatch(paragraph, pattern, ({ start, groups: [, word = ''] }) => {
        const end = start + word.length;
        report({
          start,
          end,
          message: `“${word}”与“多、余”都表示概数，用一个就够`,
          fix: deletion(start, end, word, false),
        });
      });
    }
    if (text.includes('左右') || text.includes('上下'))
      eachMatch(paragraph, after, ({ end, groups: [, word = '', , tail = ''] }) => {
        const start = end - tail.length;
        report({
          start,
          end,
          message: `“${word}”与“${tail}”都表示概数，用一个就够`,
          fix: deletion(start, end, tail, false),
        });
      });
  },
};
