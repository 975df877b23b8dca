import { isDigit } from '../../text/characterClass';
import type { DocumentRule } from '../rule';
import { isTabular } from '../common/paragraphKinds';

const FORBIDDEN = '，。、；：？！）》”’】〕〉」』';

/** 段首不该有的标点: what closes or stops can't begin a paragraph. */
export const lineStartPunctuation: DocumentRule = {
  id: 'line-start-punctuation',
  category: 'marks',
  scope: 'document',
  title: { zh: '段首标点', en: 'Mark at the beginning' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '点号、后引号、后括号不在一段的开头，多半是上一段在这里被错误地断开了。',
    en: 'Stops and closing marks don’t begin a paragraph; the one before was probably broken here.',
  },
  examples: [{ bad: '⟪，⟫市长周启明参加会议。' }],
  traps: ['——记云州市教育局局长李文', '“今天很好。”他说。', '……他走了。'],
  check({ article, paragraphs }, report) {
    paragraphs.forEach((paragraph, index) => {
      // The whole text lies in one piece of memory, the paragraphs' texts don't.
      if (!FORBIDDEN.includes(article.text[paragraph.start] ?? ' ')) return;
      const { text, start, kind, mask } = paragraph;
      if (text === '' || isTabular(kind) || mask.covers(0, 1)) return;
      // ’97: a year.
      if (text[0] === '’' && isDigit(text.charCodeAt(1))) return;
      // ”五一“假期: the direction is wrong, not the place.
      if (text[0] === '”' && text.indexOf('“') > 0) return;
      const previous = paragraphs[index - 1];
      const from = previous ? previous.start + previous.text.length : -1;
      const joins =
        from >= 0 && /[^。！？…]$/.test(previous!.text) && article.text.slice(from, start).trim() === '';
      report({
        start,
        end: start + 1,
        message: `“${text[0]!}”不能放在段首`,
        ...(joins
          ? { fix: { title: '接到上一段', safe: true, edits: [{ start: from, end: start, text: '' }] } }
          : {}),
      });
    });
  },
};
