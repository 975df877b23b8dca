import type { ParagraphRule } from '../rule';
import { eachMatch } from '../shared/matching';

const pattern =
  /(?<=[^第、一二三四五六七八九十\d两初周（(])(十|[二三四五六七八九]十)?([一二三四五六七八])、([二三四五六七八九])(?=十[户人名个岁年天里斤亩家元块次公多余万万]|[百千万亿][^、]|个(?!体)|名[^、]|位[^、]|户|家(?!庭)|人[^、大]|天|年(?!级)|岁|分钟|小时|里[路地]?|米|公里|斤|公斤|亩|元|块|次(?!分配|产业|革命|创业|会议|全会)|倍|间|辆|只|棵|遍|趟)/g;
const order = '一二三四五六七八九';

/** 概数中间不用顿号: `三、四十户`. */
export const approximateNumberDunhao: ParagraphRule = {
  id: 'approximate-number-dunhao',
  category: 'numbers',
  title: { zh: '概数中间不用顿号', en: '、 in an approximate number' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '相邻两个数字连用表示概数，中间不用顿号：“三四十户”“五六个”。',
    en: 'Two neighbouring numbers that give an approximation take no 、 between them.',
  },
  examples: [
    { bad: '村里有三⟪、⟫四十户人家。', good: '村里有三四十户人家。' },
    { bad: '走了三⟪、⟫四分钟。', good: '走了三四分钟。' },
    { bad: '围着七⟪、⟫八个孩子。', good: '围着七八个孩子。' },
  ],
  traps: [
    '发展二、三产业。',
    '获得一、二等奖。',
    '参见第四、五章。',
    '三、四年级学生参加。',
    '一、二十大精神学习情况',
  ],
  scope: 'paragraph',
  triggers: '、',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ end, groups: [, , first = '', second = ''] }) => {
      if (order.indexOf(second) !== order.indexOf(first) + 1) return;
      const at = end - 2;
      report({
        start: at,
        end: at + 1,
        message: '相邻两数连用表示概数，中间不用顿号',
        fix: { title: '删去“、”', safe: false, edits: [{ start: at, end: at + 1, text: '' }] },
      });
    });
  },
};
