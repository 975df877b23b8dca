import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { occurrencesAt } from './occurrences';
import { articleRanges, type AnalyzedText } from './workspace/analyzedText';

/** All mentions of what is at the cursor (a post with its holders), each with all the parts into which line breaks cut it. */
export function documentHighlights(text: AnalyzedText, position: Position): DocumentHighlight[] {
  const found = occurrencesAt(text, position);
  if (!found) return [];
  const places = found.kind === 'post' ? [found.here, ...found.mentions] : found.mentions;
  return places.flatMap((mention) =>
    articleRanges(text, mention).map((range) => ({ range, kind: DocumentHighlightKind.Text })),
  );
}
