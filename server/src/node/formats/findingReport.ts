import type { Finding } from '../../core/analysis/analyzer';
import type { RuleMeta } from '../../core/rules/rule';
import { createLineIndex } from '../lineIndex';

/** What `check` found in one file. */
export interface FileReport {
  /** The path as the command line has it, with `/`. */
  readonly file: string;
  readonly source: string;
  readonly findings: readonly PlacedFinding[];
}

/** `line` and `column` from 1, of the finding's start; `endLine` and `endColumn` of its end. */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function fileReport(file: string, source: string, findings: readonly Finding[]): FileReport {
  const index = createLineIndex(source);
  const placed = findings.map((finding) => {
    const start = index.place(finding.start);
    const end = index.place(finding.end);
    return { ...finding, ...start, endLine: end.line, endColumn: end.column };
  });
  return { file, source, findings: placed };
}

/** Prints reports one after the other, so that a folder of any size needs no more memory than its largest file. */
export interface ReportFormat {
  readonly begin: string;
  /** `index` counts from 0. */
  file(report: FileReport, index: number): string;
  end(): string;
}

/** Makes a format for one run. `colour`: standard output is a terminal that wants it. */
export type CreateFormat = (rules: readonly RuleMeta[], colour: boolean) => ReportFormat;

/** What is flagged with a few characters round it on one line; the flagged characters as the article has them. */
export function excerpt(
  { source }: FileReport,
  { start, end, text }: Finding,
  reach = 12,
): { readonly before: string; readonly text: string; readonly after: string } {
  const flat = (piece: string): string => piece.replace(/\s+/g, ' ');
  const before = source.slice(Math.max(0, start - reach), start).replace(/^[\udc00-\udfff]/, '');
  const after = source.slice(end, end + reach).replace(/[\ud800-\udbff]$/, '');
  return { before: flat(before), text: flat(clip(text)), after: flat(after) };
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
