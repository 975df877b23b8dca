import { excerpt, type CreateFormat } from './findingReport';
import { severityNames } from './pretty';
import { isLayoutFinding } from '../../features/ruleTitle';

const STYLE = `
body{font:16px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:#f2f2f2}td.n{text-align:right;white-space:nowrap}td.s{white-space:nowrap}mark{background:#ffe08a;color:inherit}
.error td.s{color:#a1260d;font-weight:bold}.warning td.s{color:#7a5200;font-weight:bold}
code{color:#555}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
`;

/** 校对单: one page to print or to pass on, without anything from outside. */
export const html: CreateFormat = () => ({
  begin:
    '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>清样校对单</title>\n' +
    `<style>${STYLE}</style>\n</head>\n<body>\n<h1>清样校对单</h1>\n`,
  file(report) {
    const findings = report.findings.filter(
      (finding) => finding.severity !== 'hint' || !isLayoutFinding(finding),
    );
    const heading = `<h2>${escape(report.file)}</h2>\n`;
    if (findings.length === 0) return `${heading}<p>没有问题。</p>\n`;
    const rows = findings.map((finding) => {
      const { before, text, after } = excerpt(report, finding);
      const fixes = (finding.fix ? [finding.fix] : finding.alternatives).map(({ title }) => escape(title));
      const because = finding.source ? `<br><small>${escape(finding.source)}</small>` : '';
      return (
        `<tr class="${finding.severity}"><td class="n">${finding.line}:${finding.column}</td>` +
        `<td class="s">${severityNames[finding.severity]}</td>` +
        `<td>${escape(before)}<mark>${escape(text)}</mark>${escape(after)}</td>` +
        `<td>${escape(finding.message)}${because}</td><td>${fixes.join('<br>')}</td>` +
        `<td><code>${escape(finding.rule)}</code></td></tr>\n`
      );
    });
    return (
      `${heading}<table>\n<thead><tr><th>位置</th><th>级别</th><th>原文</th><th>说明与依据</th><th>建议</th><th>规则</th></tr></thead>\n` +
      `<tbody>\n${rows.join('')}</tbody>\n</table>\n`
    );
  },
  end: () => '</body>\n</html>\n',
});

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => entities[c]!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '\ufffd');
}
