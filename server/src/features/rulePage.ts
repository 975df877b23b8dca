import type { Analyzer } from '../core/analysis/analyzer';
import { printSource } from '../core/analysis/createAnalyzer';
import type { RuleMeta, Severity } from '../core/rules/rule';

export const severityNames: Record<Severity | 'off', string> = {
  error: '错误 error',
  warning: '警告 warning',
  information: '信息 information',
  hint: '提示 hint',
  off: '关 off',
};

const fixNames: Record<RuleMeta['fix'], string> = {
  safe: '可一并自动修正 safe',
  suggest: '逐处给出建议 suggest',
  none: '只提示，不修改 none',
};

/** A rule's page as Markdown: what, bad and good, traps, why, by which standard. Null when there is no such rule. */
export function rulePage(analyzer: Pick<Analyzer, 'rules'>, id: string): string | null {
  const rule = analyzer.rules.find((other) => other.id === id);
  if (!rule) return null;
  const profiles = Object.entries(rule.profiles ?? {}).map(
    ([profile, severity]) => `${profile}：${severityNames[severity]}`,
  );
  const lines = [
    `# ${rule.title.zh} ${rule.title.en}`,
    '',
    `\`${rule.id}\``,
    '',
    `- 级别 Severity：${severityNames[rule.severity]}${profiles.length ? `（${profiles.join('；')}）` : ''}`,
    `- 修正 Fix：${fixNames[rule.fix]}`,
    `- 依据 Source：${printSource(rule.source)}`,
    '',
    rule.rationale.zh,
    '',
    rule.rationale.en,
  ];
  if (rule.examples.length > 0) {
    lines.push('', '## 例 Examples', '');
    for (const { bad, good } of rule.examples) {
      lines.push(
        `- 误 ${codeSpan(withoutMarks(bad))}${good === undefined ? '' : `\n  正 ${codeSpan(good)}`}`,
      );
    }
  }
  if (rule.traps.length > 0) {
    lines.push('', '## 这样是对的 Good as it is', '', ...rule.traps.map((trap) => `- ${codeSpan(trap)}`));
  }
  return `${lines.join('\n')}\n`;
}

/** An example as it would stand in a text: the marks round what is flagged (`⟪…⟫`, `⟪rule-id:…⟫`) are gone. */
export function withoutMarks(example: string): string {
  return example.replace(/⟪(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+:)?|⟫/g, '');
}

/** Text as an inline code span whatever it holds: line breaks are shown as ⏎. */
export function codeSpan(text: string): string {
  const shown = text.replace(/\r\n|\r|\n/g, '⏎');
  let ticks = '`';
  while (shown.includes(ticks)) ticks += '`';
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}
