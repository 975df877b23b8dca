import { createSourceMap } from '../text/sourceMap';
import { applyEdits } from '../text/textEdit';
import type { Article, HanziLatinSpacing, LayoutEdit, Paragraph } from './article';

/** Reads a source text as a page. Never throws; an empty text gives an article without paragraphs. */
export function layOut(source: string, _options: { readonly fileName: string | null }): Article {
  const edits: LayoutEdit[] = [];
  const text = applyEdits(source, edits);
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    paragraphs.push({ start: line.index, end: line.index + line[0].length, kind: 'body' });
  }
  return {
    source,
    text,
    edits,
    uncertain: [],
    warnings: [],
    map: createSourceMap(edits),
    paragraphs,
    publication: { date: null, from: null, name: null, page: null, span: null },
  };
}

/** The layout edits that cleaning applies for a spacing: sorted, without overlaps, offsets in the source. */
export function cleanEdits(article: Article, _spacing: HanziLatinSpacing): readonly LayoutEdit[] {
  return article.edits;
}
