import { isDigit } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { pairsOf } from '../common/pairs';

/** 冒号套用: two colons in one sentence. */
export const nestedColon: ParagraphRule = {
  id: 'nested-colon',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '一句里两个冒号', en: 'Two colons in a sentence' },
  severity: 'hint',
  profiles: { web: 'off' },
  fix: 'none',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '一个句子里一般不套用冒号：管到句末的冒号后面再出现冒号，两层关系容易看乱。引号里的不算。',
    en: 'One colon in a sentence is enough; a second one inside its reach blurs what belongs to what.',
  },
  examples: [{ bad: '会议提出以下任务：一是抓学习⟪：⟫读原著、悟原理。' }],
  traps: ['他说：“记住：落实。”', '时间：9:30。地点：会议室。', '会议指出：要抓落实。会议强调：要重实效。'],
  triggers: '：',
  check({ text, kind, mask }, report) {
    if (kind !== 'body') return;
    const colon = text.indexOf('：');
    if (text.indexOf('：', colon + 1) < 0) return;
    let first = -1;
    const { pairs } = pairsOf(text);
    let next = 0;
    for (let i = 0; i < text.length; i++) {
      // What stands in quotation marks or brackets is a text of its own.
      while (next < pairs.length && pairs[next]!.start < i) next++;
      if (next < pairs.length && pairs[next]!.start === i) {
        i = pairs[next]!.end - 1;
        continue;
      }
      const mark = text[i]!;
      if ('。！？；'.includes(mark) || mark === ' ') first = -1;
      else if (mark === '：' && !mask.covers(i, i + 1)) {
        if (isDigit(text.charCodeAt(i + 1))) first = -1;
        else if (first < 0) first = i;
        else if (i - first > 4) {
          report({ start: i, end: i + 1, message: '一个句子里一般不用两个冒号' });
          first = -1;
        }
      }
    }
  },
};
