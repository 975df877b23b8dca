import type { ParagraphRule } from '../rule';
import { deletion } from '../common/matching';

const pattern = /^(?:（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|[①-⑳])([、，,.．：])(?=\S)/;

/** 带括号的序次语后不加点: `（一）、`. */
export const ordinalBracketPunct: ParagraphRule = {
  id: 'ordinal-bracket-punct',
  category: 'ordinals',
  title: { zh: '括号序次语不加点', en: 'Mark after （一）' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '带括号或圆圈的序次语后面不再用点号：“（一）”“①”。',
    en: 'An ordinal in brackets or a circle takes no mark.',
  },
  examples: [{ bad: '（一）⟪、⟫加强组织领导', good: '（一）加强组织领导' }],
  traps: ['周启明（书记）、常宏（市长）出席。', '附件（一）、附件（二）', '（一）加强组织领导'],
  scope: 'paragraph',
  triggers: '）①②③④⑤⑥⑦⑧⑨⑩',
  check({ text, mask, kind }, report) {
    if (kind === 'verse') return;
    const match = pattern.exec(text);
    if (!match || mask.covers(0, match[0].length)) return;
    // （一）、（二）项规定: a list of clauses.
    if (/^[（①-⑳]/.test(text.slice(match[0].length))) return;
    const end = match[0].length;
    report({
      start: end - 1,
      end,
      message: '带括号的序次语后不加点号',
      fix: deletion(end - 1, end, match[1]!, true),
    });
  },
};
