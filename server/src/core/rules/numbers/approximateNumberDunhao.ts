import type { ParagraphRule } from '../rule';

const follow =
  /^(?:十[户人名个岁年天里斤亩家元块次公多余万万]|[百千万亿][^、]|个(?!体)|名[^、]|位[^、]|户|家(?!庭)|人[^、大]|天|年(?!级)|岁|分钟|小时|里[路地]?|米|公里|斤|公斤|亩|元|块|次(?!分配|产业|革命|创业|会议|全会)|倍|间|辆|只|棵|遍|趟)/;
const before = /[第、一二三四五六七八九\d两初周（(]/;
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
    const { text, mask } = paragraph;
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const first = order.indexOf(text[at - 1] ?? ' ');
      if (first < 0 || order.indexOf(text[at + 1] ?? ' ') !== first + 1) continue;
      // 十七、八: the tens may stand before; 第三、四 and 、三、四 are ordinals and lists.
      let head = at - 1;
      if (text[head - 1] === '十') head--;
      if (head < at - 1 && order.includes(text[head - 1] ?? ' ')) head--;
      if (head === 0 || before.test(text[head - 1]!)) continue;
      if (!follow.test(text.slice(at + 2, at + 6)) || mask.covers(at, at + 1)) continue;
      report({
        start: at,
        end: at + 1,
        message: '相邻两数连用表示概数，中间不用顿号',
        fix: { title: '删去“、”', safe: false, edits: [{ start: at, end: at + 1, text: '' }] },
      });
    }
  },
};
