import { applyEdits } from '../core/text/textEdit';
import type { CleanAnswer, FixAllAnswer, FixAllParams, RuleCount } from '../protocol';
import { toLspEdits } from './codeActions';
import { ruleTitle } from './ruleTitle';
import { emptyIgnoreList, withoutIgnored } from './workspace/ignoreList';
import { analysisOptions } from './workspace/settings';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';
import { fileNameOf } from './workspace/uris';

/** The clean-up with what the preview tells about it. */
export function clean(text: AnalyzedText): CleanAnswer {
  const { analysis, document } = text;
  const edits = analysis.isChinese ? analysis.cleanEdits : [];
  const source = document.getText();
  const counts = new Map<string, number>();
  for (const { rule } of edits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const byRule: RuleCount[] = [...counts].map(([rule, count]) => ({
    rule,
    title: ruleTitle(text.analyzer, rule),
    count,
  }));
  const dropped = edits.filter(({ rule }) => rule === 'page-furniture');
  return {
    version: text.version,
    isChinese: analysis.isChinese,
    edits: toLspEdits(text, edits),
    text: applyEdits(source, edits),
    byRule: byRule.sort((a, b) => b.count - a.count),
    furniture: dropped.map((edit) => ({
      range: rangeOf(document, edit),
      text: source.slice(edit.start, edit.end).trim(),
      reason: edit.evidence.map(({ message }) => message).join('；'),
    })),
    uncertain: analysis.isChinese ? analysis.article.uncertain.length : 0,
  };
}

/** Every fix there is to apply, until nothing is left; ignored findings are left alone. */
export function fixAll(text: AnalyzedText, { rules, unsafe, clean }: FixAllParams): FixAllAnswer {
  const { analysis, analyzer, document, settings, path, team } = text;
  const source = document.getText();
  if (!analysis.isChinese) {
    return { version: text.version, isChinese: false, edits: [], text: source };
  }
  const result = analyzer.fixAll(source, analysisOptions(settings, fileNameOf(document.uri)), {
    ...(rules ? { rules } : {}),
    unsafe: unsafe ?? false,
    clean: clean ?? false,
    keep: (findings, article) => withoutIgnored(findings, article, team?.ignored ?? emptyIgnoreList, path),
  });
  return { version: text.version, isChinese: true, edits: toLspEdits(text, result.edits), text: result.text };
}
