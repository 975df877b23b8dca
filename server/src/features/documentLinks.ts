import type { DocumentLink } from 'vscode-languageserver';
import { articleRanges, type AnalyzedText } from './workspace/analyzedText';

/** A URL ends where 汉字 or full-width marks begin: that's where editors of other languages go on too far. */
const url = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'*+,;=%]+/gi;
/** Marks that end a sentence rather than a URL. */
const tail = /[.,;:!?']+$/;

/** URLs as links; one that a line break cuts is a link in both its parts, to the whole. */
export function documentLinks(text: AnalyzedText): DocumentLink[] {
  if (!text.analysis.isChinese) return [];
  const links: DocumentLink[] = [];
  for (const match of text.analysis.article.text.matchAll(url)) {
    const shown = match[0].replace(tail, '');
    const target = /^www\./i.test(shown) ? `https://${shown}` : shown;
    if (!/^https?:\/\/[^/?#]/i.test(target)) continue;
    const span = { start: match.index, end: match.index + shown.length };
    for (const range of articleRanges(text, span)) links.push({ range, target });
  }
  return links;
}
