import { parseChineseNumber } from '../../text/chineseNumber';
import type { DocumentRule } from '../rule';

interface Level {
  readonly pattern: RegExp;
  readonly read: (text: string) => number;
}

const fromHan = (text: string): number => parseChineseNumber(text) ?? 0;
/** From the outermost level inwards. */
const levels: readonly Level[] = [
  { pattern: /^([一二三四五六七八九十]{1,3})、/, read: fromHan },
  { pattern: /^（([一二三四五六七八九十]{1,3})）/, read: fromHan },
  { pattern: /^(\d{1,2})[.．、](?!\d)/, read: Number },
  { pattern: /^（(\d{1,2})）/, read: Number },
];

/** What a numbered paragraph begins with. */
const opens = '一二三四五六七八九十（0123456789';

/** 序号不连续: （一）（二）（二）. */
export const numberingSequence: DocumentRule = {
  id: 'numbering-sequence',
  category: 'ordinals',
  title: { zh: '序号重复或跳号', en: 'Numbering out of step' },
  severity: 'information',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一级序号应当逐一递增；重复或跳号多半是增删条目后忘了改。',
    en: 'Numbers of one level go up by one; a repeated or missing one is left over from editing.',
  },
  examples: [{ bad: '（一）加强领导⏎（二）落实责任⏎⟪（二）⟫强化督查' }],
  traps: [
    '（一）加强领导⏎（二）落实责任⏎（三）强化督查',
    '一、总体要求⏎（一）指导思想⏎二、主要任务⏎（一）稳增长⏎（二）调结构',
  ],
  scope: 'document',
  check({ article, paragraphs }, report) {
    const last: (number | null)[] = levels.map(() => null);
    for (const { text, start, kind } of paragraphs) {
      // The whole text lies in one piece of memory, the paragraphs' texts don't.
      if (!opens.includes(article.text[start] ?? ' ')) continue;
      if (kind === 'contents' || kind === 'table' || kind === 'verse') continue;
      const at = levels.findIndex(({ pattern }) => pattern.test(text));
      if (at < 0) continue;
      const level = levels[at]!;
      const match = level.pattern.exec(text)!;
      const number = level.read(match[1]!);
      const before = last[at]!;
      last[at] = number;
      // A level begins anew below a higher one.
      for (let inner = at + 1; inner < levels.length; inner++) last[inner] = null;
      if (before === null || number === before + 1 || number === 1 || number < before - 1) continue;
      report({
        start,
        end: start + match[0].replace(/[、.．]$/, '').length,
        message: number === before ? '序号与上一条重复' : `序号不连续：上一条是${before}`,
      });
    }
  },
};
