import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from './createAnalyzer';

const folder = 'test-fixtures/flawless';
const analyzer = createAnalyzer();

/** Texts that are right by the standards, written so that every trap of the catalogue is in one of them. */
describe('flawless texts', () => {
  it('are at least thirty', () => {
    assert.ok(readdirSync(folder).length >= 30);
  });

  for (const file of readdirSync(folder).sort()) {
    it(file, () => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const { findings } = analyzer.analyze(source, {
        profile: 'newspaper',
        rules: {},
        spacing: null,
        fileName: file,
      });
      const alarms = findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(
          ({ rule, text, start }) =>
            `${rule} “${text}” in …${source.slice(Math.max(0, start - 15), start + 15)}…`,
        );
      assert.deepEqual(alarms, []);
    });
  }
});
