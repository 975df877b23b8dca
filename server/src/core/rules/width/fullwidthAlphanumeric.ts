import { characterClass, CharacterClass } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { replaceFix } from '../common/fixes';

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}

/** 全角数字和字母. */
export const fullwidthAlphanumeric: ParagraphRule = {
  id: 'fullwidth-alphanumeric',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '全角数字和字母', en: 'Full-width digits and letters' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '阿拉伯数字和拉丁字母用半角。全角的占一个字宽，数字会排得很疏，也搜不到。',
    en: 'Arabic digits and Latin letters are half-width; full-width ones look gappy and can’t be searched.',
  },
  examples: [
    { bad: '新增企业⟪１２３⟫家', good: '新增企业123家' },
    { bad: '发展⟪ＡＩ⟫产业', good: '发展AI产业' },
  ],
  traps: ['第①项、第Ⅱ类', '面积30㎡，气温5℃'],
  triggers: range(0xff10, 0xff19) + range(0xff21, 0xff3a) + range(0xff41, 0xff5a),
  check({ text }, report) {
    for (let i = 0; i < text.length; i++) {
      if (!isFullwidth(text, i)) continue;
      const start = i;
      while (
        isFullwidth(text, i) ||
        (isInner(text[i]) && isDigitFull(text, i - 1) && isDigitFull(text, i + 1))
      ) {
        i++;
      }
      if (text[i] === '％' && isDigitFull(text, i - 1)) i++;
      const half = toHalfwidth(text.slice(start, i));
      report({
        start,
        end: i,
        message: '数字和字母用半角，这里是全角',
        fix: replaceFix(start, i, half, true),
      });
    }
  },
};

function isFullwidth(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at)) === CharacterClass.FullwidthAlphanumeric;
}

function isDigitFull(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xff10 && code <= 0xff19;
}

/** The sign that goes on between two full-width digits: the point of a decimal. */
function isInner(character: string | undefined): boolean {
  return character === '．';
}

function toHalfwidth(text: string): string {
  let half = '';
  for (let i = 0; i < text.length; i++) half += String.fromCharCode(text.charCodeAt(i) - 0xfee0);
  return half;
}
