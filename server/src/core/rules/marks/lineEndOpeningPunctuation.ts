import type { DocumentRule } from '../rule';
import { isTabular } from '../common/paragraphKinds';

const OPENING = '“‘（《【〔〈「『';

/** 段末的前引号、前括号. */
export const lineEndOpeningPunctuation: DocumentRule = {
  id: 'line-end-opening-punctuation',
  category: 'marks',
  scope: 'document',
  title: { zh: '段末的前引号前括号', en: 'Opening mark at the end' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '前引号、前括号、前书名号不在一段的末尾，多半是这里被错误地断开了。',
    en: 'Opening marks don’t end a paragraph; it was probably broken here.',
  },
  examples: [{ bad: '深入实施⟪“⟫' }],
  traps: ['深入实施“强基”', '各县（市、区）'],
  check({ article, paragraphs }, report) {
    article.paragraphs.forEach((place, index) => {
      // The whole text lies in one piece of memory, the paragraphs' texts don't.
      if (!OPENING.includes(article.text[place.end - 1] ?? ' ')) return;
      const { text, start, kind, mask } = paragraphs[index]!;
      const last = text.length - 1;
      if (last < 0 || isTabular(kind)) return;
      if (mask.covers(last, last + 1)) return;
      // “强基“: the direction is wrong, not the place.
      if (
        text[last] === '“' &&
        text.lastIndexOf('“', last - 1) >= 0 &&
        text.lastIndexOf('“', last - 1) > text.lastIndexOf('”', last)
      )
        return;
      const next = paragraphs[index + 1];
      const end = start + last + 1;
      const joins = next && article.text.slice(end, next.start).trim() === '';
      report({
        start: start + last,
        end,
        message: `“${text[last]!}”不能放在段末`,
        ...(joins
          ? { fix: { title: '接上下一段', safe: true, edits: [{ start: end, end: next.start, text: '' }] } }
          : {}),
      });
    });
  },
};
