import { isDigit, isHan } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { forEachOf } from '../common/characters';
import { replaceFix } from '../common/fixes';

/** 全角逗号 inside a number that is grouped in thousands. */
export const thousandsSeparator: ParagraphRule = {
  id: 'thousands-separator',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '千分位分隔号', en: 'Thousands separator' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '数字的千分位用半角逗号。写成中文逗号会把一个数断成两截。',
    en: 'Thousands are grouped with an ASCII comma; a Chinese comma cuts the number in two.',
  },
  examples: [{ bad: '总额⟪1，234，567⟫元', good: '总额1,234,567元' }],
  traps: ['建成基站1200，300个村受益', '得分依次为100，200，300。'],
  triggers: '，',
  check({ text }, report) {
    let done = 0;
    forEachOf(text, '，', (comma) => {
      if (comma < done || !isDigit(text.charCodeAt(comma - 1)) || !isDigit(text.charCodeAt(comma + 1)))
        return;
      let start = comma;
      while (isDigit(text.charCodeAt(start - 1)) || (text[start - 1] === ',' && start - 1 < comma)) start--;
      const match = /^\d{1,3}(?:[，,]\d{3})+(?![\d，,])/.exec(text.slice(start, start + 40));
      if (!match || match[0] === '' || !match[0].includes('，')) return;
      done = start + match[0].length;
      // 7月15，第5，表3: an ordinal before the comma; 100，200，300: a list of numbers.
      if (/[月第表图号届年.,]/.test(text[start - 1] ?? '') || text[start] === '0') return;
      // One comma only: 得分99，100。 are two numbers, 24，683元 is one.
      if (
        match[0].indexOf('，') === match[0].lastIndexOf('，') &&
        !isHan(text.charCodeAt(done)) &&
        text[done] !== '.'
      )
        return;
      const groups = match[0].split(/[，,]/);
      if (
        groups.length === 2 &&
        groups[0]!.length === 3 &&
        groups[1] !== '000' &&
        groups.every((group) => group.endsWith('0'))
      )
        return;
      if (groups.length > 2 && groups[0]!.length === 3 && groups.every((group) => group.endsWith('0')))
        return;
      report({
        start,
        end: done,
        message: '数字的千分位用半角逗号',
        fix: replaceFix(start, done, match[0].replaceAll('，', ','), true),
      });
    });
  },
};
