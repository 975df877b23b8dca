import type { Finding } from '../../core/analysis/analyzer';
import { ruleById } from '../../core/rules/registry';
import { codeSpan, withoutMarks } from '../rulePage';
import { escapeMarkdown } from './markdown';

/** Why a finding is one: the rule's reason, its standard, one example, and the way to its page where the client has one. */
export function findingHover(finding: Finding, commands: boolean): string {
  const rule = ruleById(finding.rule);
  const lines = [escapeMarkdown(finding.message)];
  if (rule) {
    lines.push('', escapeMarkdown(rule.rationale.zh));
    const example = rule.examples.find(({ good }) => good !== undefined);
    if (example?.good !== undefined) {
      lines.push('', `${codeSpan(withoutMarks(example.bad))} → ${codeSpan(example.good)}`);
    }
    const page = commands
      ? `[${rule.title.zh}](command:qingyang.openRulePage?${encodeURIComponent(JSON.stringify([rule.id]))})`
      : `${rule.title.zh} \`${rule.id}\``;
    lines.push('', `${page}${finding.source ? ` · ${escapeMarkdown(finding.source)}` : ''}`);
  }
  return lines.join('\n');
}
