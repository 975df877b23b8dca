import type { DocumentRule } from '../rule';
import { leftovers } from '../common/acrossParagraphs';
import { isTabular } from '../common/paragraphKinds';
import type { PairKind } from '../common/pairs';

const names: Record<PairKind, string> = {
  '“': '引号',
  '‘': '引号',
  '「': '直角引号',
  '『': '直角引号',
  '《': '书名号',
  '〈': '书名号',
  '（': '括号',
  '〔': '六角括号',
  '【': '方头括号',
  '［': '方括号',
};

/** 括号、书名号不成对. */
export const unpairedBracket: DocumentRule = {
  id: 'unpaired-bracket',
  category: 'pairs',
  scope: 'document',
  title: { zh: '括号、书名号不成对', en: 'Unpaired bracket' },
  severity: 'error',
  fix: 'none',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '括号和书名号前后成对。缺了一半，读者分不清注释或书名到哪里为止。',
    en: 'Brackets and book-title marks come in pairs.',
  },
  examples: [{ bad: '审议《规划⟪（⟫草案》' }, { bad: '学习⟪《⟫条例的有关规定。' }],
  traps: ['1）加强领导；2）落实责任', 'a）甲；b）乙', '好的：）', '各县（市、区）'],
  check(document, report) {
    for (const { paragraph, mark } of leftovers(document, '《〈（〔【［「『')) {
      const { text, start, kind } = paragraph;
      if (isTabular(kind)) continue;
      if (mark.kind === '（' && isOrdinalOrFace(text, mark.at, mark.opens)) continue;
      report({
        start: start + mark.at,
        end: start + mark.at + 1,
        message: mark.opens ? `${names[mark.kind]}缺后一半` : `${names[mark.kind]}缺前一半`,
      });
    }
  },
};

/** 1） a） 一） and smileys. */
function isOrdinalOrFace(text: string, at: number, opens: boolean): boolean {
  if (opens) return /[:：;；][-‑]?$/.test(text.slice(Math.max(0, at - 2), at));
  return /(?:(?<![\d.])\d{1,2}|(?<![A-Za-z])[A-Za-z]|[一二三四五六七八九十]|[:：;；]-?)$/.test(
    text.slice(Math.max(0, at - 4), at),
  );
}
