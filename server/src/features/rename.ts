import type { PrepareRenameResult, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Place } from '../core/people/facts';
import { occurrencesAt, partAt } from './occurrences';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';
import { refuse } from './workspace/runSafe';

/** Only people are renamed: of an organisation the short forms would have to change with it. */
export function prepareRename(text: AnalyzedText, position: Position): PrepareRenameResult | null {
  const found = occurrencesAt(text, position);
  if (found?.kind !== 'person') return null;
  return { range: partAt(text, found.here, position), placeholder: found.here.text };
}

/**
 * The person's name throughout the document, wherever it is written as at the cursor; other forms of it (a part of a dotted name) stay.
 * @throws ResponseError with a sentence for the user when the new name can't be one.
 */
export function rename(text: AnalyzedText, position: Position, newName: string): WorkspaceEdit | null {
  const found = occurrencesAt(text, position);
  if (found?.kind !== 'person') return null;
  const name = newName.trim();
  if (name === '' || /[\r\n]/.test(name)) throw refuse('姓名不能为空，也不能换行');
  const edits = found.mentions
    .filter((mention) => mention.text === found.here.text)
    .flatMap((mention) => replaceMention(text, mention, name));
  return { changes: { [text.document.uri]: edits } };
}

/** Puts a name where a mention stands. A line break inside it stays where it is: renaming is not cleaning. */
function replaceMention({ document, analysis }: AnalyzedText, mention: Place, name: string): TextEdit[] {
  const segments = analysis.article.map.toSegments(mention);
  let at = 0;
  return segments.map((segment, i) => {
    let end =
      i === segments.length - 1 ? name.length : Math.min(name.length, at + segment.end - segment.start);
    if (isLowSurrogate(name.charCodeAt(end))) end++;
    const newText = name.slice(at, end);
    at = end;
    return { range: rangeOf(document, segment), newText };
  });
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
