import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const pattern =
  /^([一二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?)([，,.．:：])(?=[\u4e00-\u9fff“《])/;

/** 汉字序次语后用顿号: `一，` `二.` at the start of a paragraph. */
export const ordinalHanziPunct: ParagraphRule = {
  id: 'ordinal-hanzi-punct',
  category: 'ordinals',
  title: { zh: '汉字序次语用顿号', en: 'Mark after 一、二、' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '不带括号的汉字数字作序次语时，后面用顿号：“一、”“二、”。',
    en: 'An ordinal in 汉字 without brackets is followed by 、.',
  },
  examples: [
    { bad: '一⟪，⟫加强组织领导', good: '一、加强组织领导' },
    { bad: '二⟪.⟫强化责任落实', good: '二、强化责任落实' },
  ],
  traps: ['第一，要统一思想。', '一是加强领导。', '一，二，一，队伍走过来了。', '一、加强组织领导'],
  scope: 'paragraph',
  triggers: '，,.．:：',
  check({ text, mask, kind }, report) {
    if (kind === 'verse') return;
    const match = pattern.exec(text);
    if (!match || mask.covers(0, match[0].length)) return;
    const mark = match[2]!;
    if (
      /^[，,：:]$/.test(mark) &&
      /^(?:[一二三四五六七八九十]{1,2}[，,]|是)/.test(text.slice(match[0].length))
    )
      return;
    const start = match[1]!.length;
    report({
      start,
      end: start + 1,
      message: '汉字序次语后用顿号“、”',
      fix: replacement(start, start + 1, '、', true),
    });
  },
};
