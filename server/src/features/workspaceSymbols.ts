import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { articleRange, type AnalyzedText } from './workspace/analyzedText';

/** More than these would not be read. */
const MOST = 200;

/** People in a document whose name or post holds the query. */
export function workspaceSymbols(texts: readonly AnalyzedText[], query: string): SymbolInformation[] {
  const wanted = query.trim();
  const symbols: SymbolInformation[] = [];
  for (const text of texts) {
    for (const person of text.analysis.facts.people) {
      if (symbols.length >= MOST) return symbols;
      const first = person.mentions[0];
      const posts = person.posts.map((post) => post.text).join('、');
      if (!first || person.tier !== 'strong' || !(person.name + posts).includes(wanted)) continue;
      symbols.push({
        name: person.name,
        kind: SymbolKind.Class,
        containerName: posts,
        location: { uri: text.document.uri, range: articleRange(text, first) },
      });
    }
  }
  return symbols;
}
