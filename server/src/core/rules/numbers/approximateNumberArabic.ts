import { toChineseNumber } from '../../text/chineseNumber';
import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const adjacent =
  /(?<=[^第、\d.年月周（(第期])([1-8])、([2-9])(?=个(?!体|人)|名[^、]|位[^、]|户|家(?!庭)|人[^、大]|天|年(?!级)|岁|分钟|小时|公里|斤|公斤|亩|次(?!分配|产业|会议|全会)|倍|辆|趟|遍)/g;
const some = /(?<![\d.])([1-9]0)几(?=[个名位户家人天年岁里米亩元次倍分小公多块种项件台])/g;

/** 概数不用阿拉伯数字: `3、4个小时`, `30几户`. */
export const approximateNumberArabic: ParagraphRule = {
  id: 'approximate-number-arabic',
  category: 'numbers',
  title: { zh: '概数用汉字', en: 'Approximate number in figures' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011', clause: '4.2.2' },
  rationale: {
    zh: '两个数字连用或带“几”的概数必须用汉字：“三四个小时”“三十几户”。',
    en: 'Approximations of two neighbouring numbers or with 几 are written in 汉字.',
  },
  examples: [
    { bad: '大约需要⟪3、4⟫个小时。', good: '大约需要三四个小时。' },
    { bad: '村里有⟪30几⟫户人家。', good: '村里有三十几户人家。' },
  ],
  traps: ['他住在3、4号楼。', '参加者有30多人。', '3、4月份雨水多。', '第3、4个问题。'],
  scope: 'paragraph',
  triggers: '、几',
  check(paragraph, report) {
    if (/\d[、几]/.test(paragraph.text) === false) return;
    eachMatch(paragraph, adjacent, ({ start, end, groups: [, first = '', second = ''] }) => {
      if (Number(second) !== Number(first) + 1) return;
      const right = toChineseNumber(Number(first)) + toChineseNumber(Number(second));
      report({
        start,
        end,
        message: '相邻两数表示的概数用汉字，不加顿号',
        fix: replacement(start, end, right, false),
      });
    });
    eachMatch(paragraph, some, ({ start, end, groups: [, tens = ''] }) => {
      const right = `${toChineseNumber(Number(tens))}几`;
      report({ start, end, message: '带“几”的概数用汉字', fix: replacement(start, end, right, false) });
    });
  },
};
