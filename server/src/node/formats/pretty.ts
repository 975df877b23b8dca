import { styleText } from 'node:util';
import type { Severity } from '../../core/rules/rule';
import { isLayoutFinding } from '../../features/ruleTitle';
import { excerpt, type CreateFormat, type FileReport, type PlacedFinding } from './findingReport';

export const severityNames: Record<Severity, string> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

const colours: Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** For people at a terminal. The single spots of a layout are left out: one finding sums them up. */
export const pretty: CreateFormat = (_rules, colour) => {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text) : text;
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;

  function print(report: FileReport, finding: PlacedFinding): string {
    const { before, text, after } = excerpt(report, finding);
    const place = `${finding.line}:${finding.column}`.padEnd(8);
    const level = style(colours[finding.severity], severityNames[finding.severity]);
    const fixes = finding.fix ? [finding.fix] : finding.alternatives;
    const fix = fixes.length ? `；可${fixes.map(({ title }) => title).join('，或')}` : '';
    const flagged = colour ? style('underline', text) : `【${text}】`;
    return (
      `  ${place}${level}  ${finding.message}${fix}  ${style('gray', finding.rule)}\n` +
      `          ${style('gray', before)}${flagged}${style('gray', after)}\n`
    );
  }

  return {
    begin: '',
    file(report) {
      files++;
      for (const { severity } of report.findings) counts[severity]++;
      const shown = report.findings.filter(
        (finding) => finding.severity !== 'hint' || !isLayoutFinding(finding),
      );
      if (shown.length === 0) return '';
      return `${style('bold', report.file)}\n${shown.map((finding) => print(report, finding)).join('')}\n`;
    },
    end() {
      const parts = (Object.keys(counts) as Severity[])
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${severityNames[severity]}${counts[severity]}处`);
      return `${files}个文件，${parts.length ? parts.join('，') : '没有问题'}\n`;
    },
  };
};
