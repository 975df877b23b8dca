import type { Severity } from '../../core/rules/rule';
import { isLayoutFinding } from '../../features/ruleTitle';
import type { CreateFormat } from './findingReport';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub shows as annotations. The single spots of a layout are left out, as there's a limit of ten. */
export const github: CreateFormat = () => ({
  begin: '',
  file: ({ file, findings }) =>
    findings
      .filter((finding) => finding.severity !== 'hint' || !isLayoutFinding(finding))
      .map(({ rule, severity, line, column, endLine, endColumn, message }) => {
        // endColumn is only allowed where it is on the same line.
        const end = endLine === line ? `,endLine=${endLine},endColumn=${endColumn}` : `,endLine=${endLine}`;
        const place = `file=${property(file)},line=${line},col=${column}${end}`;
        return `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
      })
      .join(''),
  end: () => '',
});

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
