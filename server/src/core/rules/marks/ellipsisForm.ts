import type { ParagraphRule } from '../rule';
import { codeAfter, codeBefore, forEachOf, holdsHan, isChinese, runEnd } from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

/** 省略号的形式: ... 。。。 … ··· for …… */
export const ellipsisForm: ParagraphRule = {
  id: 'ellipsis-form',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '省略号的形式', en: 'Form of the ellipsis' },
  severity: 'warning',
  profiles: { web: 'information' },
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '省略号是六个点，占两个字的位置，写作“……”。三个点、三个句号都不是中文省略号。',
    en: 'The Chinese ellipsis has six dots, ……',
  },
  examples: [
    { bad: '他说⟪...⟫', good: '他说……' },
    { bad: '后来⟪。。。⟫', good: '后来……' },
    { bad: '等等⟪…⟫大家都笑了', good: '等等……大家都笑了' },
  ],
  traps: ['To be or not to be... that is it，哈姆雷特说', '写在../data里', '第一章……………… 12', '…………'],
  triggers: '.。…·．',
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    const suspect = (at: number, set: string, wrong: (length: number) => boolean): void => {
      if (at > 0 && set.includes(text[at - 1]!)) return;
      const end = runEnd(text, at, set);
      if (!wrong(end - at) || mask.covers(at, end)) return;
      const before = codeBefore(text, at);
      const after = codeAfter(text, end);
      if (!isChinese(before) && !isChinese(after)) return;
      // A row of dots that is a whole paragraph stands for one left out.
      if (!holdsHan(text, 0, text.length)) return;
      report({
        start: at,
        end,
        message: '省略号是六个点“……”',
        fix: replaceFix(at, end, '……', true),
      });
    };
    if (text.includes('...')) forEachOf(text, '.', (at) => suspect(at, '.', (n) => n >= 3));
    if (text.includes('。。。')) forEachOf(text, '。', (at) => suspect(at, '。', (n) => n >= 3));
    if (text.includes('···')) forEachOf(text, '·', (at) => suspect(at, '·', (n) => n >= 3));
    if (text.includes('．．．')) forEachOf(text, '．', (at) => suspect(at, '．', (n) => n >= 3));
    // A half at the beginning belongs to the line before, if to anything.
    forEachOf(text, '…', (at) => suspect(at, '…', (n) => (n === 1 && at > 0) || n === 3));
  },
};
