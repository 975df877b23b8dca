import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { Paragraph, ParagraphKind } from '../core/layout/article';
import { dateLabel } from './hover/dateHover';
import { articleRange, type AnalyzedText } from './workspace/analyzedText';

/** What the outline says of a paragraph's kind. */
export const paragraphKinds: Record<ParagraphKind, string> = {
  headline: '标题',
  subheading: '小标题',
  byline: '作者',
  body: '正文',
  listItem: '列表项',
  salutation: '称呼',
  signature: '落款',
  dateLine: '日期',
  sourceLine: '出处',
  caption: '图片说明',
  contents: '目录',
  table: '表格',
  verse: '诗行',
};

const headings: ReadonlySet<ParagraphKind> = new Set(['headline', 'subheading']);
const LABEL = 24;

/** The outline: logical paragraphs, below each the people and dates that appear there first. */
export function documentSymbols(text: AnalyzedText): DocumentSymbol[] {
  const { analysis } = text;
  if (!analysis.isChinese) return [];
  const { article, facts } = analysis;
  const first = [
    ...facts.people
      .filter((person) => person.tier === 'strong' && person.mentions.length > 0)
      .map((person) => ({
        place: person.mentions[0]!,
        name: person.name,
        detail: person.posts.map((post) => post.text).join('、'),
        kind: SymbolKind.Class as SymbolKind,
      })),
    ...facts.dates.map((date) => ({
      place: date,
      name: date.text,
      detail: dateLabel(date) ?? '',
      kind: SymbolKind.Event as SymbolKind,
    })),
  ].sort((a, b) => a.place.start - b.place.start);

  let next = 0;
  return article.paragraphs.map((paragraph) => {
    const children: DocumentSymbol[] = [];
    for (; next < first.length && first[next]!.place.start < paragraph.end; next++) {
      const { place, name, detail, kind } = first[next]!;
      if (place.start < paragraph.start) continue;
      const range = articleRange(text, place);
      children.push({ name: name || '…', detail, kind, range, selectionRange: range });
    }
    const range = articleRange(text, paragraph);
    return {
      name: label(article.text, paragraph),
      detail: paragraphKinds[paragraph.kind],
      kind: headings.has(paragraph.kind) ? SymbolKind.Namespace : SymbolKind.String,
      range,
      selectionRange: range,
      children: children.filter((child) => inside(child, range)),
    };
  });
}

function label(text: string, { start, end }: Paragraph): string {
  const words = text.slice(start, Math.min(end, start + LABEL)).trim();
  return end - start > LABEL ? `${words}…` : words || '…';
}

function inside({ range: { start, end } }: DocumentSymbol, outer: DocumentSymbol['range']): boolean {
  const before = (a: typeof start, b: typeof start): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, start) && before(end, outer.end);
}
