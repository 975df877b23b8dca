import { isDigit, isHan, isLatin } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { codeAfter, codeBefore, isChinese } from '../common/characters';
import { editsFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

/** 半角圆括号, also as one half of a pair. */
export const halfwidthParenthesis: ParagraphRule = {
  id: 'halfwidth-parenthesis',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '中文里的半角括号', en: 'Half-width parentheses' },
  severity: 'warning',
  fix: 'safe',
  convention: '（）',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '中文括号用全角，左右两半要一致。英文句子、算式、代码和文件名里的括号保持半角。',
    en: 'Parentheses in Chinese text are full-width, and both halves of a pair alike.',
  },
  examples: [
    { bad: '各县⟪(市、区)⟫', good: '各县（市、区）' },
    { bad: '人工智能⟪(AI)⟫技术', good: '人工智能（AI）技术' },
    { bad: '图为会场（左二⟪)⟫', good: '图为会场（左二）' },
  ],
  traps: ['函数f(x)递增', '见report(final).docx', '据文献[12]', 'the World Bank (Washington)'],
  triggers: '()',
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    const open: number[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 0x28 && code !== 0x29 && code !== 0xff08 && code !== 0xff09) continue;
      if (mask.covers(i, i + 1)) continue;
      if (code === 0x28 || code === 0xff08) {
        open.push(i);
        continue;
      }
      const start = open.pop();
      if (start === undefined) continue;
      const halfOpen = text.charCodeAt(start) === 0x28;
      const halfClose = code === 0x29;
      if (!halfOpen && !halfClose) continue;
      const edits = [
        ...(halfOpen ? [{ start, end: start + 1, text: '（' }] : []),
        ...(halfClose ? [{ start: i, end: i + 1, text: '）' }] : []),
      ];
      if (halfOpen !== halfClose) {
        const at = halfOpen ? start : i;
        report({
          start: at,
          end: at + 1,
          message: '括号一半全角一半半角，统一用全角',
          fix: editsFix('改为全角括号', true, edits),
        });
      } else if (inChinese(text, start, i)) {
        report({
          start,
          end: i + 1,
          message: '中文里用全角括号，这里是半角',
          fix: editsFix('改为全角括号', true, edits),
        });
      }
    }
  },
};

function inChinese(text: string, open: number, close: number): boolean {
  let formula = false;
  let letters = false;
  for (let i = open + 1; i < close; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) || (code > 0x2e80 && isChinese(code))) return true;
    if ('=+*/^'.includes(text[i]!)) formula = true;
    else if (isLatin(code)) letters = true;
  }
  if (close === open + 1 || (formula && letters)) return false;
  // 图1(a): a part of a figure.
  if (letters && close === open + 2 && isDigit(text.charCodeAt(open - 1))) return false;
  const before = codeBefore(text, open);
  const after = codeAfter(text, close + 1);
  // (3,4): a pair of coordinates.
  if (/^\s*-?[\d.]+\s*,\s*-?[\d.]+\s*$/.test(text.slice(open + 1, close))) return false;
  return isChinese(before) || ((before === 0 || isDigit(before) || before === 0x25) && isChinese(after));
}
