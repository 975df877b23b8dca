import type { Fix as SarifFix, Region, ReportingDescriptor, Result } from 'sarif';
import type { Fix, RuleMeta, Severity } from '../../core/rules/rule';
import { printSource } from '../../core/analysis/createAnalyzer';
import type { CreateFormat, FileReport, PlacedFinding } from './findingReport';

const levels: Record<Severity, Result.level> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code review and security dashboards. */
export const sarif: CreateFormat = (rules) => {
  const driver = { name: 'qingyang', fullName: '清样 Qingyang', rules: rules.map(descriptor) };
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const head = JSON.stringify({ driver });
  let started = false;
  return {
    begin:
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{' +
      `"tool":${head},"columnKind":"utf16CodeUnits","results":[`,
    file: (report) => {
      const results = report.findings.map((finding) => JSON.stringify(result(report, finding, indexes)));
      // The comma stands before every result but the first of all, and files may have none.
      if (results.length === 0) return '';
      const comma = started ? ',' : '';
      started = true;
      return `${comma}\n${results.join(',\n')}`;
    },
    end: () => '\n]}]}\n',
  };
};

function descriptor(rule: RuleMeta): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.title.en,
    shortDescription: { text: rule.title.zh },
    fullDescription: { text: rule.rationale.zh },
    help: { text: `${rule.rationale.zh}（${printSource(rule.source)}）` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { category: rule.category },
  };
}

function result(report: FileReport, finding: PlacedFinding, indexes: ReadonlyMap<string, number>): Result {
  const ruleIndex = indexes.get(finding.rule);
  const artifactLocation = { uri: encodeURI(report.file) };
  const fixes = [...(finding.fix ? [finding.fix] : []), ...finding.alternatives];
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    ...(fixes.length ? { fixes: fixes.map((fix) => sarifFix(fix, artifactLocation)) } : {}),
  };
}

function region({ start, end, line, column, endLine, endColumn }: PlacedFinding): Region {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}

function sarifFix({ title, edits }: Fix, artifactLocation: { uri: string }): SarifFix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          ...(text ? { insertedContent: { text } } : {}),
        })),
      },
    ],
  };
}
