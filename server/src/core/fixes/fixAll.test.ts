import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AnalysisOptions } from '../analysis/analyzer';
import { createAnalyzer } from '../analysis/createAnalyzer';
import { parseFixture } from '../rules/fixtureMarkup';
import { rules } from '../rules/registry';

const analyzer = createAnalyzer();
const options: AnalysisOptions = { profile: 'newspaper', rules: {}, spacing: null, fileName: null };
const layout = new Set(rules.filter((rule) => rule.scope === 'layout').map((rule) => rule.id));

/** After fixing, nothing that a safe fix would change is left, and fixing again changes nothing. */
function check(text: string): void {
  const { text: fixed } = analyzer.fixAll(text, options, { clean: true });
  const left = analyzer
    .analyze(fixed, options)
    .findings.filter((finding) => finding.fix?.safe && !layout.has(finding.rule))
    .map((finding) => `${finding.rule} “${finding.text}”`);
  assert.deepEqual(left, [], `left in: ${JSON.stringify(fixed)} from ${JSON.stringify(text)}`);
  assert.equal(
    analyzer.fixAll(fixed, options, { clean: true }).text,
    fixed,
    `twice: ${JSON.stringify(text)}`,
  );
}

function fixtureTexts(): string[] {
  const folder = 'server/src/core/rules';
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${folder}/${name}`)
        .filter((file) => file.endsWith('.fixture.txt'))
        .flatMap((file) => parseFixture(readFileSync(`${folder}/${name}/${file}`, 'utf8'), 'some-rule')),
    )
    .map(({ text }) => text);
}

describe('fix all', () => {
  const texts = fixtureTexts();

  it('leaves nothing to fix in any fixture', () => {
    for (const text of texts) check(text);
  });

  it('leaves nothing to fix where fixtures are put together', () => {
    const line = fc.constantFrom(...texts);
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('', '\n', '\n\n'),
        (lines, gap) => {
          check(lines.join(gap));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves nothing to fix in text full of marks', () => {
    const piece = fc.constantFrom(
      ...'会议 指出 强基 水利 等 和 以及 第 月 日 年 元 % ３ Ａ 12 3 0 a Tom'.split(' '),
      ...'，。、；：！？“”‘’《》〈〉（）〔〕【】「」…—·～,.;:!?"\'()-~'.split(''),
      ...['……', '——', '...', '。。。', '--', ' ', '\n', '\u00a0', '２０'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        check(`会议昨天召开${pieces.join('')}`);
      }),
      { numRuns: 1500 },
    );
  });
});
