import type { Fix } from '../../core/rules/rule';
import type { CreateFormat, PlacedFinding } from './findingReport';

/** The contract of `check --format json`: one array, a file a line. */
export const json: CreateFormat = () => ({
  begin: '[',
  file: ({ file, findings }, index) =>
    `${index === 0 ? '\n' : ',\n'}${JSON.stringify({ file, findings: findings.map(toJson) })}`,
  end: () => '\n]\n',
});

function toJson(finding: PlacedFinding) {
  const { rule, severity, start, end, line, column, text, message, source, fix, alternatives } = finding;
  return {
    rule,
    severity,
    start,
    end,
    line,
    column,
    text,
    message,
    source,
    fix: fix && fixToJson(fix),
    alternatives: alternatives.map(fixToJson),
  };
}

function fixToJson({ title, safe, edits }: Fix) {
  return { title, safe, edits: edits.map(({ start, end, text }) => ({ start, end, text })) };
}
