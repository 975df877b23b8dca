import type { ParagraphRule } from '../rule';
import { forEachOf, runEnd } from '../common/characters';

/** 叹号、问号叠用超过三个. */
export const excessiveExclamation: ParagraphRule = {
  id: 'excessive-exclamation',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '叹号问号过多', en: 'Too many exclamation marks' },
  severity: 'warning',
  profiles: { web: 'hint' },
  fix: 'none',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '表示强烈的语气，叹号、问号最多叠用三个，没有必要时只用一个。',
    en: 'At most three exclamation or question marks stand together.',
  },
  examples: [{ bad: '太好了⟪！！！！⟫' }],
  traps: ['好！好！！好！！！', '真的？！', '为什么？？？'],
  triggers: '！？',
  check({ text, mask }, report) {
    forEachOf(text, '！？', (at) => {
      if (at > 0 && (text[at - 1] === '！' || text[at - 1] === '？')) return;
      const end = runEnd(text, at, '！？');
      if (end - at < 4 || mask.covers(at, end)) return;
      report({ start: at, end, message: '叹号、问号叠用最多三个' });
    });
  },
};
