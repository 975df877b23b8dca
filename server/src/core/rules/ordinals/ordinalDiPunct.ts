import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const word = /(?:^|[。；：！？“])(第[一二三四五六七八九十]{1,2}|首先|其次|再次)$/;
const list = /^(?:第|[一二三四五六七八九十]|其次|再次)/;

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
    const { text, mask } = paragraph;
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const match = word.exec(text.slice(Math.max(0, at - 4), at));
      // A slice that begins in the middle of a sentence is no beginning.
      if (!match || (match[0] === match[1] && at > match[1].length)) continue;
      if (list.test(text.slice(at + 1, at + 3)) || mask.covers(at, at + 1)) continue;
      report({
        start: at,
        end: at + 1,
        message: `“${match[1]}”后用逗号，不用顿号`,
        fix: replacement(at, at + 1, '，', true),
      });
    }
  },
};
