import type { InlayHint, Range } from 'vscode-languageserver';
import { dateLabel } from './hover/dateHover';
import { articleRange, rangeOf, type AnalyzedText } from './workspace/analyzedText';

/** The resolved date behind words that leave something out (`13日下午`), when the user has switched this on. */
export function inlayHints(text: AnalyzedText, range: Range): InlayHint[] {
  const { document, analysis, settings } = text;
  if (!settings.inlayHintDates || !analysis.isChinese) return [];
  const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const hints: InlayHint[] = [];
  for (const date of analysis.facts.dates) {
    const label = date.inferred ? dateLabel(date) : null;
    if (label === null) continue;
    const { end } = analysis.article.map.toSourceSpan(date);
    if (end < wanted.start || end > wanted.end) continue;
    hints.push({
      position: rangeOf(document, { start: end, end }).start,
      label,
      paddingLeft: true,
      tooltip: `据出版日期推算：${document.getText(articleRange(text, date))}`,
    });
  }
  return hints;
}
