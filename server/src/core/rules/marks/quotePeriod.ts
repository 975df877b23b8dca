import type { ParagraphRule } from '../rule';
import { pairsOf } from '../common/pairs';

/** Shorter quotations behind a colon are words and slogans. */
const SENTENCE = 10;

/** 引文末尾的句号放在引号里还是引号外. */
export const quotePeriod: ParagraphRule = {
  id: 'quote-period',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '引文句号的位置', en: 'Stop inside or outside a quotation' },
  severity: 'information',
  profiles: { web: 'hint' },
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '冒号后完整引用别人的话，句号放在引号里；引文只是句子的一部分，句号放在引号外。',
    en: 'A whole sentence quoted behind a colon keeps its stop inside; a fragment leaves it outside.',
  },
  examples: [
    {
      bad: '他说：“这几年，村里变化很大⟪”。⟫',
      good: '他说：“这几年，村里变化很大。”',
    },
    { bad: '这段路他走了“几十遍⟪。”⟫', good: '这段路他走了“几十遍”。' },
  ],
  traps: [
    '他说：“这几年，村里变化很大。”',
    '主题是：“共建美丽云州”。',
    '这段路他走了“几十遍”。',
    '“这几年，村里变化很大。”他说。',
  ],
  triggers: '”',
  check({ text }, report) {
    for (const pair of pairsOf(text).pairs) {
      if (pair.kind !== '“' || pair.parent) continue;
      const close = pair.end - 1;
      const before = text[pair.start - 1];
      const content = text.slice(pair.start + 1, close);
      if (before === '：' && text[pair.end] === '。') {
        if (content.length < SENTENCE || !content.includes('，')) continue;
        if (
          /[。！？…]$/.test(content) ||
          /(?:主题|口号|题|名|目标|原则|方针|要求|理念|为|是|叫)：$/.test(text.slice(0, pair.start))
        )
          continue;
        report({
          start: close,
          end: close + 2,
          message: '完整的引语，句号放在引号里',
          fix: {
            title: '改为“。””',
            safe: false,
            edits: [{ start: close, end: close + 2, text: '。”' }],
          },
        });
      } else if (
        content.endsWith('。') &&
        content.length <= SENTENCE &&
        !/[，。；：！？]/.test(content.slice(0, -1))
      ) {
        if (before === undefined || /[，。；：！？、”…—（]/.test(before)) continue;
        if (text[pair.end] !== undefined && text[pair.end] !== '\n') continue;
        report({
          start: close - 1,
          end: close + 1,
          severity: 'hint',
          message: '引语只是句子的一部分，句号宜放在引号外',
          fix: {
            title: '改为“”。”',
            safe: false,
            edits: [{ start: close - 1, end: close + 1, text: '”。' }],
          },
        });
      }
    }
  },
};
