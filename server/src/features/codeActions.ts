import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { Finding } from '../core/analysis/analyzer';
import { LAYOUT_SUMMARY } from '../core/analysis/layoutFindings';
import { collectFixes } from '../core/fixes/collectFixes';
import type { Fix } from '../core/rules/rule';
import type { TextEdit } from '../core/text/textEdit';
import { ignoreCommand, type IgnoreArguments, type IgnoreScope } from '../protocol';
import { DIAGNOSTIC_SOURCE, toDiagnostic } from './diagnostics';
import { isLayoutFinding, ruleTitle } from './ruleTitle';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.qingyang`;
export const CLEAN_KIND = `${CodeActionKind.Source}.clean.qingyang`;

/** More findings under one selection than this get no actions of their own; fix-all is there for them. */
const MOST_FINDINGS = 20;

/** Which kinds the client asks for; null means all. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Quick fixes for the findings at the range, fix-all, the clean-up and the ways to ignore. Uses the analysis that is there. */
export function codeActions(text: AnalyzedText, { range, context }: CodeActionParams): CodeAction[] {
  const { document, analysis } = text;
  if (!analysis.isChinese) return [];
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const here = text.findings
      .filter((finding) => finding.start <= end && start <= finding.end)
      .filter((finding) => finding.rule !== LAYOUT_SUMMARY || covered(finding, context.diagnostics))
      .slice(0, MOST_FINDINGS);
    for (const finding of here) actions.push(...quickFixes(text, finding));
    const rules = [...new Set(here.map((finding) => finding.rule))];
    for (const rule of rules) actions.push(...fixAllOfRule(text, rule, here));
    if (here.some((finding) => isLayoutFinding(finding)))
      actions.push(...cleanAction(text, CodeActionKind.QuickFix));
    for (const finding of here.slice(0, 3)) actions.push(...ignoreActions(text, finding));
  }
  if (wants(context.only, FIX_ALL_KIND)) actions.push(...fixAllAction(text));
  if (context.only && wants(context.only, CLEAN_KIND)) actions.push(...cleanAction(text, CLEAN_KIND));
  return actions;
}

function covered(finding: Finding, asked: readonly Diagnostic[]): boolean {
  return asked.some(
    (diagnostic) => diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === finding.rule,
  );
}

function edit({ document }: AnalyzedText, edits: readonly TextEdit[]): CodeAction['edit'] {
  return { changes: { [document.uri]: toLspEdits({ document }, edits) } };
}

/** Edits of the source as LSP has them. */
export function toLspEdits(
  { document }: Pick<AnalyzedText, 'document'>,
  edits: readonly TextEdit[],
): LspTextEdit[] {
  return edits.map((one) => ({ range: rangeOf(document, one), newText: one.text }));
}

function quickFixes(text: AnalyzedText, finding: Finding): CodeAction[] {
  const diagnostics = [toDiagnostic(text, finding)];
  const action = (fix: Fix, preferred: boolean): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: edit(text, fix.edits),
    ...(preferred ? { isPreferred: true } : {}),
  });
  // Where two readings are possible nobody is nudged towards one of them.
  const { fix, alternatives } = finding;
  return [
    ...(fix ? [action(fix, fix.safe && alternatives.length === 0)] : []),
    ...alternatives.map((alternative) => action(alternative, false)),
  ];
}

function fixAllOfRule(text: AnalyzedText, rule: string, here: readonly Finding[]): CodeAction[] {
  if (rule === LAYOUT_SUMMARY) return [];
  const all = text.findings.filter((finding) => finding.rule === rule && finding.fix?.safe);
  if (all.length < 2) return [];
  const edits = collectFixes(all, false);
  return [
    {
      title: `修正全文“${ruleTitle(text.analyzer, rule)}”（${all.length}处）`,
      kind: CodeActionKind.QuickFix,
      diagnostics: here
        .filter((finding) => finding.rule === rule)
        .map((finding) => toDiagnostic(text, finding)),
      edit: edit(text, edits),
    },
  ];
}

/** All safe fixes of what is shown. Layout is left to the clean-up: it's a decision of its own, with a preview. */
function fixAllAction(text: AnalyzedText): CodeAction[] {
  const fixable = text.findings.filter((finding) => !isLayoutFinding(finding));
  const edits = collectFixes(fixable, false);
  if (edits.length === 0) return [];
  return [
    { title: `清样：修正全文可自动修正的${edits.length}处`, kind: FIX_ALL_KIND, edit: edit(text, edits) },
  ];
}

function cleanAction(text: AnalyzedText, kind: string): CodeAction[] {
  const { cleanEdits } = text.analysis;
  if (cleanEdits.length === 0) return [];
  return [{ title: '清理全文排版', kind, edit: edit(text, cleanEdits) }];
}

function ignoreActions(text: AnalyzedText, finding: Finding): CodeAction[] {
  const title = ruleTitle(text.analyzer, finding.rule);
  const diagnostics = [toDiagnostic(text, finding)];
  const action = (scope: IgnoreScope, label: string): CodeAction => {
    const argument: IgnoreArguments = {
      uri: text.document.uri,
      scope,
      rule: finding.rule,
      ...(scope === 'finding' ? { range: rangeOf(text.document, finding) } : {}),
    };
    return {
      title: label,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title: label, command: ignoreCommand, arguments: [argument] },
    };
  };
  const shown = finding.text.trim().slice(0, 10);
  return [
    ...(shown === '' || finding.rule === LAYOUT_SUMMARY
      ? []
      : [action('finding', `忽略这一处“${shown}${finding.text.trim().length > 10 ? '…' : ''}”`)]),
    action('file', `在此文件中忽略“${title}”`),
    action('rule', `一律忽略“${title}”`),
  ];
}
