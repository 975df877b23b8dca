import type { Severity } from '../../core/rules/rule';
import { rules } from '../../core/rules/registry';
import { choose, chooseProfile, chooseRules, parseCommand } from '../commandLine';
import { csv } from '../formats/csv';
import { fileReport, type CreateFormat } from '../formats/findingReport';
import { github } from '../formats/github';
import { html } from '../formats/html';
import { json } from '../formats/json';
import { pretty } from '../formats/pretty';
import { sarif } from '../formats/sarif';
import { openTexts } from '../openTexts';
import { print, Progress } from '../output';

const formats: Record<string, CreateFormat> = { pretty, json, sarif, github, csv, html };
const levels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** `check [PATH…]`: exit code 1 when a finding is at or above `--fail-on`. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    format: { type: 'string', default: 'pretty' },
    'fail-on': { type: 'string', default: 'warning' },
    glob: { type: 'string', multiple: true },
    rule: { type: 'string', multiple: true },
    profile: { type: 'string' },
  });
  const name = choose('--format', values.format, Object.keys(formats));
  const failOn = choose('--fail-on', values['fail-on'], levels);
  const only = chooseRules(values.rule);
  const texts = openTexts(positionals, values.glob, chooseProfile(values.profile));

  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const format = formats[name]!(rules, colour);
  const progress = new Progress('检查', texts.files.length);
  let failed = false;
  await print(format.begin);
  for (const [index, file] of texts.files.entries()) {
    progress.step(index);
    const { text, configured } = texts.open(file);
    const analysis = configured.analyzer.analyze(text.text, configured.options);
    const findings = configured
      .kept(analysis.findings, analysis.article)
      .filter((finding) => !only || only.includes(finding.rule));
    failed ||= findings.some(({ severity }) => reaches(severity, failOn));
    const out = format.file(fileReport(file, text.text, findings), index);
    if (out) {
      progress.end();
      await print(out);
    }
  }
  progress.end();
  await print(format.end());
  return failed ? 1 : 0;
}

function reaches(severity: Severity, failOn: (typeof levels)[number]): boolean {
  return levels.indexOf(severity) <= levels.indexOf(failOn) && failOn !== 'never';
}
