import type { ParagraphRule } from '../rule';
import { replaceFix } from '../common/fixes';

/** ！？ for ？！ */
export const questionExclamationOrder: ParagraphRule = {
  id: 'question-exclamation-order',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '问号叹号的次序', en: 'Order of ？！' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '句子既是疑问又带感叹时，先问号后叹号。',
    en: 'Where both stand, the question mark comes first.',
  },
  examples: [{ bad: '这是真的⟪！？⟫', good: '这是真的？！' }],
  traps: ['这是真的？！', '“好！”“真的？”', '好！为什么？'],
  triggers: '！',
  check({ text, mask }, report) {
    for (let at = text.indexOf('！？'); at >= 0; at = text.indexOf('！？', at + 2)) {
      const around = (text[at - 1] ?? '') + (text[at + 2] ?? '');
      if (/[！？]/.test(around) || mask.covers(at, at + 2)) continue;
      report({
        start: at,
        end: at + 2,
        message: '先问号后叹号，应为“？！”',
        fix: replaceFix(at, at + 2, '？！', true),
      });
    }
  },
};
