import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /(?<![一二三四五六七八九零〇○OＯ0-9])[一二][一二三四五六七八九零〇○OＯ0]{3}(?=年(?!代?[来间]))/g;

/** 年份用“〇”: a year in 汉字 written with 零, a circle or a digit nought. */
export const yearLing: ParagraphRule = {
  id: 'year-ling',
  category: 'dates',
  title: { zh: '汉字年份用“〇”', en: '〇 in a year in 汉字' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '用作编号、年份时，阿拉伯数字“0”的汉字形式是“〇”；“零”用于计量。“○”“O”“0”是字形混用。',
    en: 'In years the Chinese nought is 〇; 零 is for quantities, and circle, O and 0 are look-alikes.',
  },
  examples: [
    { bad: '⟪二零二三⟫年七月', good: '二〇二三年七月' },
    { bad: '⟪二○二三⟫年', good: '二〇二三年' },
    { bad: '⟪二0二三⟫年', good: '二〇二三年' },
  ],
  traps: ['这棵树已有一百零八年树龄。', '距今三千零五十二年。', '二〇二三年七月'],
  scope: 'paragraph',
  triggers: '零○OＯ0',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end, groups: [year = ''] }) => {
      const right = year.replace(/[零○OＯ0]/g, '〇');
      if (right === year) return;
      report({ start, end, message: '汉字年份里的零写作“〇”', fix: replacement(start, end, right, true) });
    });
  },
};
