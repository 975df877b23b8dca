import type { DocumentRule } from '../rule';
import { isTabular } from '../common/paragraphKinds';

/** The digits a paragraph ends with, behind a 汉字 that doesn't number something (第3, 表1, 电话). */
const head = /(?<=[\u4e00-\u9fff])(?<![第表图附号话真])\d{1,4}(?:\.\d*)?$/;
/** The digits the next one begins with, and what is counted. */
const tail =
  /^(\d{1,4}(?:\.\d+)?)(?=(年|月|日|[万亿余多]?(?:[元个名人家户亩吨米次项件套台辆所处场份种株头只天岁点]|公[里斤顷]|千[米克瓦]|平方|立方)|[万亿]|[%％‰]))/;

/** 数字断行: one number on two lines. */
export const splitNumber: DocumentRule = {
  id: 'split-number',
  category: 'numbers',
  scope: 'document',
  title: { zh: '数字断成两行', en: 'Number broken over lines' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '一个用阿拉伯数字写的数不能断开转行，断开后容易读错、改错。',
    en: 'A number in digits isn’t broken over two lines: it would be misread.',
  },
  examples: [{ bad: '项目总投资达到⟪12⏎00⟫万元，占地300亩。', good: '项目总投资达到1200万元，占地300亩。' }],
  traps: ['联系电话：88886666⏎2023年7月15日', '附表1⏎2家企业获奖。'],
  check({ article, paragraphs }, report) {
    paragraphs.forEach(({ text, start, kind }, index) => {
      const previous = paragraphs[index - 1];
      if (!previous || isTabular(kind) || isTabular(previous.kind)) return;
      const after = tail.exec(text);
      if (!after) return;
      const before = head.exec(previous.text);
      if (!before) return;
      const from = previous.start + previous.text.length;
      if (article.text.slice(from, start).trim() !== '') return;
      const certain = isWhole(before[0], after[1]!, after[2]!);
      if (certain === null) return;
      report({
        start: from - before[0].length,
        end: start + after[1]!.length,
        message: `“${before[0]}${after[1]}”断成了两行`,
        fix: { title: '接成一个数', safe: certain, edits: [{ start: from, end: start, text: '' }] },
      });
    });
  },
};

/** Whether the two halves make a number: null when they don't, false when the second might also stand by itself. */
function isWhole(first: string, second: string, unit: string): boolean | null {
  const whole = first + second;
  if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(whole)) return null;
  const value = Number(whole);
  if (unit === '年') return /^(?:19|20)\d\d$/.test(whole) ? true : null;
  if (unit === '月') return value >= 10 && value <= 12 ? false : null;
  if (unit === '日') return value >= 10 && value <= 31 ? false : null;
  return /^0/.test(second) || first.endsWith('.');
}
