import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { articleRange, type AnalyzedText } from './workspace/analyzedText';

/** A logical paragraph that lies on several lines, and everything below a heading up to the next. */
export function foldingRanges(text: AnalyzedText): FoldingRange[] {
  if (!text.analysis.isChinese) return [];
  const ranges: FoldingRange[] = [];
  let section: number | null = null;
  let lastLine = 0;
  const close = (): void => {
    if (section !== null && lastLine > section) {
      ranges.push({ startLine: section, endLine: lastLine, kind: FoldingRangeKind.Region });
    }
  };
  for (const paragraph of text.analysis.article.paragraphs) {
    const { start, end } = articleRange(text, paragraph);
    if (paragraph.kind === 'subheading') {
      close();
      section = start.line;
    } else if (end.line > start.line) {
      ranges.push({ startLine: start.line, endLine: end.line });
    }
    lastLine = end.line;
  }
  close();
  return ranges.sort((a, b) => a.startLine - b.startLine);
}
