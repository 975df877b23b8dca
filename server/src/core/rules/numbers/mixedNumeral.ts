import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /(?<![\dA-Za-z.,，第-])(\d{1,3}(?:\.\d{1,2})?)([千百])(?:(万|亿)|(?=[多余]?(?:人次?|名|户|家|个|元|亩|吨|件|套|台|辆|公里|次|册|株|头|只|棵|平方米|立方米|公斤|斤|所|篇|项|条|种|字|天|年(?!代|前?的?老|传|货|大))))/g;

/** `4千人`: an Arabic number before 千 or 百. */
export const mixedNumeral: ParagraphRule = {
  id: 'mixed-numeral',
  category: 'numbers',
  title: { zh: '数字后不用“千”“百”', en: 'Arabic number before 千 or 百' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '阿拉伯数字后可以用“万”“亿”作单位，不用“十”“百”“千”：“4千人”应写“4000人”。',
    en: 'After Arabic figures only 万 and 亿 may stand, not 百 or 千.',
  },
  examples: [
    { bad: '会场坐了⟪4千⟫人。', good: '会场坐了4000人。' },
    { bad: '投入⟪3百万⟫元。', good: '投入300万元。' },
  ],
  traps: [
    '全长30千米。',
    '每袋25千克。',
    '装机容量600千瓦。',
    '种植面积3千公顷。',
    '投入300万元。',
    '存款12亿元。',
  ],
  scope: 'paragraph',
  triggers: '千百',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end, groups: [, digits = '', unit = '', big = ''] }) => {
      const value = Math.round(Number(digits) * (unit === '千' ? 1000 : 100) * 100) / 100;
      report({
        start,
        end,
        message: `阿拉伯数字后不用“${unit}”，应写全数字`,
        fix: replacement(start, end, `${value}${big}`, true),
      });
    });
  },
};
