import { toSourceFacts } from '../../core/analysis/sourceFacts';
import { choose, chooseProfile, parseCommand } from '../commandLine';
import { factsFormats } from '../formats/facts';
import { openTexts } from '../openTexts';
import { print, Progress } from '../output';

const names = Object.keys(factsFormats) as (keyof typeof factsFormats)[];

/** `facts [PATH…]`: people with posts, dates, quotations, organisations, places. */
export async function facts(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    format: { type: 'string', default: process.stdout.isTTY ? 'table' : 'json' },
    glob: { type: 'string', multiple: true },
    profile: { type: 'string' },
  });
  const format = factsFormats[choose('--format', values.format, names)];
  const texts = openTexts(positionals, values.glob, chooseProfile(values.profile));
  const progress = new Progress('提取', texts.files.length);
  await print(format.begin);
  for (const [index, file] of texts.files.entries()) {
    progress.step(index);
    const { text, configured } = texts.open(file);
    const { article, facts } = configured.analyzer.analyze(text.text, configured.options);
    const report = { file, source: text.text, facts: toSourceFacts(facts, article.map) };
    const out = format.file(report, index);
    if (out) {
      progress.end();
      await print(out);
    }
  }
  progress.end();
  await print(format.end);
  return 0;
}
