import { isDigit, isHan } from '../../text/characterClass';
import type { DocumentContext, DocumentRule } from '../rule';
import { leftovers } from '../common/acrossParagraphs';
import { isTabular } from '../common/paragraphKinds';
import type { UnpairedMark } from '../common/pairs';
import { turnedQuotes } from '../common/quoteDirection';

/** 引号不成对. */
export const unpairedQuote: DocumentRule = {
  id: 'unpaired-quote',
  category: 'pairs',
  scope: 'document',
  title: { zh: '引号不成对', en: 'Unpaired quotation mark' },
  severity: 'error',
  fix: 'none',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '引号前后成对，缺了一半就分不清引文到哪里为止。几段连着引用时，每段开头用前引号，只在最后一段末尾用后引号。',
    en: 'Quotation marks come in pairs. A quotation of several paragraphs opens each of them and closes in the last.',
  },
  examples: [{ bad: '实施⟪“⟫百项工程、千企升级行动。' }, { bad: '推进小微园⟪”⟫建设。' }],
  traps: [
    '他写道：“来信收到，十分高兴。⏎“大家的建议都很好，请继续努力。”',
    'It’s OK，没关系',
    '一块6.7”的屏幕',
    '“百项工程”和“千企升级行动”',
  ],
  check(document, report) {
    for (const { paragraph, mark } of leftovers(document, '“‘')) {
      const { text, start } = paragraph;
      if (isTabular(paragraph.kind)) continue;
      const before = text.charCodeAt(mark.at - 1);
      // 6.7” is a length; ’98 and rock ’n’ roll aren't quotations.
      if (!mark.opens && isDigit(before) && !isHan(text.charCodeAt(mark.at - 2))) continue;
      if (mark.kind === '‘' && !isHan(mark.opens ? text.charCodeAt(mark.at + 1) : before)) continue;
      if (mark.kind === '“' && turnedQuotes(text).length > 0) continue;
      report({
        ...(mayGoOn(paragraph, mark, document.paragraphs.at(-1)) ? { severity: 'information' as const } : {}),
        start: start + mark.at,
        end: start + mark.at + 1,
        message: mark.opens ? '前引号没有配对的后引号' : '后引号没有配对的前引号',
      });
    }
  },
};

/** This long, a quotation at the end of an excerpt may go on in what wasn't quoted. */
const LONG_QUOTATION = 45;

/** The article ends inside a long quotation of whole sentences: perhaps an excerpt of a longer one. */
function mayGoOn(
  paragraph: DocumentContext['paragraphs'][number],
  mark: UnpairedMark,
  last: DocumentContext['paragraphs'][number] | undefined,
): boolean {
  const { text } = paragraph;
  return (
    paragraph === last &&
    mark.opens &&
    (mark.at === 0 || text[mark.at - 1] === '：') &&
    text.length - mark.at > LONG_QUOTATION &&
    /[。！？]$/.test(text)
  );
}
