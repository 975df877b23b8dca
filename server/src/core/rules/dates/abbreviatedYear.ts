import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';

const short = '(?<![\\d.,:：-])';
const leadingNought = new RegExp(
  `(?<![\\d.,:：\\-零〇])(0\\d)年(?=以来|前|后|至|到|起|初|底|末|[，、。]|[度上下]|\\d{1,2}月|[\\u4e00-\\u9fff])`,
  'g',
);
const withPart = new RegExp(
  `${short}([0-3]\\d)(?=年度(?![过假量日蜜支])|年(?:上半年|下半年|第?[一二三四]季度|(?:1[0-2]|[1-9])月(?![份]?[龄饼])|全年(?![无四])))`,
  'g',
);
const since = new RegExp(`(?<=自)([0-4]\\d|[5-9]\\d)(?=年(?:以来|起|开始|初|底|末))`, 'g');
const life = new RegExp(
  `${short}([5-9]\\d|[0-2]\\d)(?=年(?:参加工作|出生|毕业于?|入伍|参军|入党|入学|入职|考入|考上|退伍|退休|转业|下岗|结婚|上任|就任))`,
  'g',
);

const opening = /(?<=^|[。；])(2\d)(?=年，(?:全[市县镇村国省区乡校]|我[市县镇村省区]))/g;

/** 年份不应简写: `98年参加工作`, `自09年以来`. */
export const abbreviatedYear: ParagraphRule = {
  id: 'abbreviated-year',
  category: 'dates',
  title: { zh: '年份不应简写', en: 'Year in two digits' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '四位数字的年份不应简写为两位：“98年参加工作”应写“1998年参加工作”。',
    en: 'A year keeps its four digits.',
  },
  examples: [
    { bad: '他⟪98⟫年参加工作。', good: '他1998年参加工作。' },
    { bad: '自⟪09⟫年以来，产量逐年增加。', good: '自2009年以来，产量逐年增加。' },
    { bad: '⟪25⟫年度计划已经下达。', good: '2025年度计划已经下达。' },
  ],
  traps: [
    '公司成立98年。',
    '歌曲流行于90年代。',
    '10年前，这里是荒滩。',
    '他在海岛30年初心不改。',
    '30年度过了多少难关。',
  ],
  scope: 'paragraph',
  triggers: '年',
  check(paragraph, report) {
    // All the patterns want exactly two digits.
    if (!/(?<!\d)\d\d年/.test(paragraph.text)) return;
    const seen = new Set<number>();
    for (const pattern of [leadingNought, withPart, since, life, opening]) {
      eachMatch(paragraph, pattern, ({ start, groups: [, year = ''] }) => {
        if (seen.has(start)) return;
        // `工作15年退休`, `历时10年上半年…`: a length of time.
        if (
          pattern !== since &&
          /[近约了满过历时逾足达工作共第每干整长任第]$/.test(
            paragraph.text.slice(Math.max(0, start - 1), start),
          )
        )
          return;
        seen.add(start);
        const century = Number(year) >= 50 ? '19' : '20';
        report({
          start,
          end: start + 2,
          // `20年，全村…` may be a length of time.
          ...(pattern === opening ? { severity: 'information' as const } : {}),
          message: '年份用四位数字，不简写成两位',
          fix: {
            title: `补成“${century}${year}年”`,
            safe: false,
            edits: [{ start, end: start, text: century }],
          },
        });
      });
    }
  },
};
