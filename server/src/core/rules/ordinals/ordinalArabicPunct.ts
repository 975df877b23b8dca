import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const pattern = /^(\d{1,2})([、])(?=[\u4e00-\u9fff“《（])(?![号月、])/;

/** 阿拉伯数字序次语后用下脚点: `1、` at the start of a paragraph. */
export const ordinalArabicPunct: ParagraphRule = {
  id: 'ordinal-arabic-punct',
  category: 'ordinals',
  title: { zh: '数字序次语用下脚点', en: 'Mark after 1. 2.' },
  // Newspapers print 1、 so often that it is no slip there.
  severity: 'information',
  profiles: { 公文: 'warning' },
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '不带括号的阿拉伯数字作序次语时，后面用下脚点：“1.”“2.”。',
    en: 'An ordinal in figures without brackets is followed by a point.',
  },
  examples: [{ bad: '1⟪、⟫加强组织领导', good: '1.加强组织领导' }],
  traps: ['1、2号楼已经封顶。', '3、4月份雨水多。', '1.加强组织领导'],
  scope: 'paragraph',
  triggers: '、',
  check({ text, mask, kind }, report) {
    if (kind === 'verse' || kind === 'table') return;
    const match = pattern.exec(text);
    if (!match || mask.covers(0, match[0].length)) return;
    const start = match[1]!.length;
    report({
      start,
      end: start + 1,
      message: '阿拉伯数字序次语后用“.”，不用顿号',
      fix: replacement(start, start + 1, '.', true),
    });
  },
};
