import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../shared/matching';

const pattern =
  /(?<=^|[。；：！？“])(第[一二三四五六七八九十]{1,2}|首先|其次|再次)、(?!第|[一二三四五六七八九十]|其次|再次)/g;

/** “第一”“首先”后用逗号. */
export const ordinalDiPunct: ParagraphRule = {
  id: 'ordinal-di-punct',
  category: 'ordinals',
  title: { zh: '“第一”后用逗号', en: 'Comma after 第一' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '“第”字头的序次语和“首先”“其次”后面用逗号，不用顿号。',
    en: 'Ordinals with 第, and 首先, 其次, are followed by a comma.',
  },
  examples: [
    { bad: '第一⟪、⟫要统一思想。', good: '第一，要统一思想。' },
    { bad: '首先⟪、⟫我代表市委表示祝贺。', good: '首先，我代表市委表示祝贺。' },
  ],
  traps: [
    '第一、第二、第三产业协调发展。',
    '第一、二产业增速加快。',
    '第一，要统一思想。',
    '他名列第一、得分最高。',
  ],
  scope: 'paragraph',
  triggers: '、',
  check(paragraph, report) {
    if (!/[第首其再]/.test(paragraph.text)) return;
    eachMatch(paragraph, pattern, ({ end, groups: [, word = ''] }) => {
      report({
        start: end - 1,
        end,
        message: `“${word}”后用逗号，不用顿号`,
        fix: replacement(end - 1, end, '，', true),
      });
    });
  },
};
