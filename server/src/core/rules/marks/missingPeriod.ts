import { characterClass, CharacterClass } from '../../text/characterClass';
import type { DocumentContext, DocumentRule } from '../rule';

type DocumentParagraph = DocumentContext['paragraphs'][number];

/** Shorter paragraphs are headings, labels and calls more often than sentences. */
const SHORTEST = 40;

/** What a credit in brackets at a paragraph's end speaks of. */
const credit = /记者|通讯员|摄|图|文|据|来源|编辑|作者|供稿|完$|详见|见第|下转|上接|电$|社$/;

/** 段末缺句号. */
export const missingPeriod: DocumentRule = {
  id: 'missing-period',
  category: 'marks',
  scope: 'document',
  title: { zh: '段末缺句号', en: 'Paragraph without a full stop' },
  severity: 'warning',
  profiles: { web: 'hint' },
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '正文一段说完，末尾要有句末点号。标题、署名、图片说明、列表不在此列；全文都不用句号的，视为有意为之。',
    en: 'A paragraph of running text ends with a stop. Headlines, bylines, captions and lists don’t count.',
  },
  examples: [
    {
      bad: '会议听取了全市重点项目建设情况汇报，研究了下一步工作。会议强调，各部门要密切配合，确保项目按期完⟪成⟫',
      good: '会议听取了全市重点项目建设情况汇报，研究了下一步工作。会议强调，各部门要密切配合，确保项目按期完成。',
    },
  ],
  traps: [
    '云州市召开推进会',
    '会议听取了全市重点项目建设情况汇报，研究了下一步工作。各部门要密切配合，确保项目按期完成。（记者 李文）',
    '会议听取了全市重点项目建设情况汇报，研究了下一步工作。会议强调，各部门要抓好以下三个方面的重点任务：',
  ],
  check({ paragraphs }, report) {
    const lacking: DocumentParagraph[] = [];
    let sentences = 0;
    for (const paragraph of paragraphs) {
      if (paragraph.text.length < SHORTEST || !isProse(paragraph)) continue;
      if (lacksPeriod(paragraph)) lacking.push(paragraph);
      else sentences++;
    }
    // A text that does without is meant to.
    if (lacking.length >= 3 && lacking.length > sentences / 2) return;
    for (const { text, start } of lacking) {
      const end = text.length;
      report({
        start: start + end - 1,
        end: start + end,
        // Unless most paragraphs beside it end properly, this may be an excerpt or a style of its own.
        ...(sentences > lacking.length && (/[。！？]/.test(text) || text.split('，').length > 2)
          ? {}
          : { severity: 'information' as const }),
        message: '段末缺句号',
        fix: {
          title: '补句号',
          safe: false,
          edits: [{ start: start + end, end: start + end, text: '。' }],
        },
      });
    }
  },
};

/** Body text, or what was taken for a headline but holds whole sentences. */
function isProse({ text, kind }: DocumentParagraph): boolean {
  if (kind === 'body') return true;
  if (kind !== 'headline' && kind !== 'subheading') return false;
  return /[。；]/.test(text) || text.split('，').length > 3;
}

function lacksPeriod({ text, mask }: DocumentParagraph): boolean {
  let last = text.length - 1;
  // A note in brackets of its own.
  if (text[0] === '（' && text.indexOf('）') === last) return false;
  if (mask.covers(last, last + 1)) return false;
  if (text[last] === '）' || text[last] === ')') {
    const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    const note = text.slice(open + 1, last);
    if (open > 0 && (/[。！？…：；”]/.test(text[open - 1]!) || credit.test(note))) return false;
  }
  while (last > 0 && '”’）》】〕)'.includes(text[last]!)) last--;
  if (!text.includes('，') && !/[。！？]/.test(text)) return false;
  const kind = characterClass(text.charCodeAt(last));
  return (
    kind === CharacterClass.Han ||
    kind === CharacterClass.Digit ||
    kind === CharacterClass.Latin ||
    text[last] === '%'
  );
}
