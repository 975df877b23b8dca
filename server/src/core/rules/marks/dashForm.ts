import { isDigit, isLatin } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { codeAfter, codeBefore, forEachOf, holdsHan, isChinese, runEnd } from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

/** 破折号的形式: -- ── －－ ——— for —— */
export const dashForm: ParagraphRule = {
  id: 'dash-form',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '破折号的形式', en: 'Form of the dash' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '破折号是一条占两个字的线，写作“——”。两个连字符、制表线都不是破折号。',
    en: 'The Chinese dash is ——, two em wide.',
  },
  examples: [
    { bad: '这就是我们的家⟪--⟫云州', good: '这就是我们的家——云州' },
    { bad: '为了一个目标⟪———⟫振兴', good: '为了一个目标——振兴' },
  ],
  traps: ['加参数--flag运行', '2020—2023年', '——记云州市教育局', '京沪—沪昆线'],
  triggers: '-─－—–━',
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    const suspect = (set: string, atLeast: number): void => {
      if (!text.includes(set.repeat(atLeast))) return;
      forEachOf(text, set, (at) => {
        if (text[at - 1] === set) return;
        const end = runEnd(text, at, set);
        if (end - at < atLeast || mask.covers(at, end)) return;
        const before = codeBefore(text, at);
        const after = codeAfter(text, end);
        // Neither an option (--flag), nor a range, nor a rule drawn across the page.
        if (isLatin(after) && set === '-' && !isChinese(before)) return;
        if (isDigit(before) && isDigit(after)) return;
        if (!isChinese(before) && !isChinese(after)) return;
        if (end - at > 6 || !holdsHan(text, 0, text.length)) return;
        report({
          start: at,
          end,
          message: '破折号占两个字，写作“——”',
          // Newspapers of earlier years print three: a habit rather than a slip.
          ...(set === '—' ? { severity: 'information' as const } : {}),
          fix: replaceFix(at, end, '——', true),
        });
      });
    };
    suspect('-', 2);
    suspect('─', 1);
    suspect('━', 1);
    suspect('－', 2);
    suspect('–', 2);
    suspect('—', 3);
  },
};
