import type { Location, Position } from 'vscode-languageserver';
import { occurrencesAt } from './occurrences';
import { articleRange, type AnalyzedText } from './workspace/analyzedText';

/** All mentions of what is at the cursor; without `introduction` the one that introduces it is left out. */
export function references(text: AnalyzedText, position: Position, introduction: boolean): Location[] {
  const found = occurrencesAt(text, position);
  if (!found) return [];
  return found.mentions
    .filter((mention) => introduction || mention.start !== found.introduction.start)
    .map((mention) => ({ uri: text.document.uri, range: articleRange(text, mention) }));
}

/** Where the article says who this is: the first mention with a post. */
export function definition(text: AnalyzedText, position: Position): Location | null {
  const found = occurrencesAt(text, position);
  return found && { uri: text.document.uri, range: articleRange(text, found.introduction) };
}
