import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../core/analysis/analyzer';
import type { Severity } from '../core/rules/rule';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';
import type { TeamState } from './workspace/teamFolder';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const DIAGNOSTIC_SOURCE = '清样';

const severityOf: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const loudness: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The findings of a document as diagnostics, at most as many as the settings allow: the milder ones are left out first. */
export function diagnostics(text: AnalyzedText): Diagnostic[] {
  const { maxProblems } = text.settings;
  const { findings } = text;
  if (findings.length <= maxProblems) return findings.map((finding) => toDiagnostic(text, finding));
  const shown = [...findings]
    .sort((a, b) => loudness[a.severity] - loudness[b.severity] || a.start - b.start)
    .slice(0, maxProblems)
    .map((finding) => toDiagnostic(text, finding));
  shown.push({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: DIAGNOSTIC_SOURCE,
    code: 'max-problems',
    message: `共${findings.length}处，只列出${maxProblems}处；可在设置 qingyang.maxProblems 中放宽`,
  });
  return shown;
}

/** One finding; also what code actions say they solve, so it must come out the same each time. */
export function toDiagnostic({ document }: AnalyzedText, finding: Finding): Diagnostic {
  const range = rangeOf(document, finding);
  const diagnostic: Diagnostic = {
    range,
    severity: severityOf[finding.severity],
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    message: finding.source ? `${finding.message}（${finding.source}）` : finding.message,
    data: { rule: finding.rule, fixable: finding.fix !== null || finding.alternatives.length > 0 },
  };
  if (finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((other) => ({
      location: { uri: document.uri, range: rangeOf(document, other) },
      message: other.message,
    }));
  }
  return diagnostic;
}

/** What is wrong in a team's files, by the file's URI; files without problems have an empty list, which clears what was shown. */
export function teamFileDiagnostics(team: TeamState): Map<string, Diagnostic[]> {
  return new Map(
    [...team.problems].map(([uri, { text, problems }]) => {
      const document = TextDocument.create(uri, 'plaintext', 0, text);
      return [
        uri,
        problems.map((problem) => ({
          range: rangeOf(document, problem),
          severity: severityOf[problem.severity],
          source: DIAGNOSTIC_SOURCE,
          message: problem.message,
        })),
      ];
    }),
  );
}
