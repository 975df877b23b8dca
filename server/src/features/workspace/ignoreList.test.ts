import assert from 'node:assert/strict';
import { createAnalyzer } from '../../core/analysis/createAnalyzer';
import { analysisOptions, defaultSettings } from './settings';
import {
  describeFinding,
  emptyIgnoreList,
  ignoreFinding,
  ignoreRule,
  ignoreRuleInFile,
  listEntries,
  printIgnoreList,
  readIgnoreList,
  removeEntries,
  withoutIgnored,
} from './ignoreList';

const analyzer = createAnalyzer();
const analyze = (text: string) => analyzer.analyze(text, analysisOptions(defaultSettings, null));

const TEXT = '云州会议指出,要抓好落实。江州大会强调,要稳中求进。\n';

describe('ignored findings', () => {
  const { findings, article } = analyze(TEXT);
  const list = ignoreFinding(emptyIgnoreList, describeFinding(findings[0]!, article));

  for (const [title, text, left] of [
    ['where it was', TEXT, 1],
    ['below a new paragraph', `新的一段。\n${TEXT}`, 1],
    ['with a stray space near it', TEXT.replace('要抓', '要 抓'), 1],
    ['behind other words', TEXT.replace('云州', '昨天上午召开的云州'), 2],
    ['with other words behind it', TEXT.replace('抓好', '狠抓'), 2],
    ['with the mark before it put right', TEXT.replace('指出', '（指出'), 1],
  ] as const) {
    it(`${title}: ${left} left`, () => {
      const now = analyze(text);
      const kept = withoutIgnored(now.findings, now.article, list, null).filter(
        ({ rule }) => rule === 'halfwidth-punctuation',
      );
      assert.equal(kept.length, left);
    });
  }

  it('a rule in one file, and everywhere', () => {
    const inFile = ignoreRuleInFile(emptyIgnoreList, 'a.txt', 'halfwidth-punctuation');
    assert.equal(withoutIgnored(findings, article, inFile, 'a.txt').length, 0);
    assert.equal(withoutIgnored(findings, article, inFile, 'b.txt').length, 2);
    assert.equal(withoutIgnored(findings, article, inFile, null).length, 2);
    const everywhere = ignoreRule(emptyIgnoreList, 'halfwidth-punctuation');
    assert.equal(withoutIgnored(findings, article, everywhere, null).length, 0);
  });

  it('prints what it reads, lists it, and takes it off again', () => {
    const full = ignoreRule(ignoreRuleInFile(list, 'a.txt', 'unpaired-quote'), 'ellipsis-form');
    const read = readIgnoreList(JSON.parse(printIgnoreList(full)));
    assert.deepEqual(read, { list: full, problems: [] });
    const entries = listEntries(full);
    assert.deepEqual(
      entries.map(({ scope }) => scope),
      ['finding', 'file', 'rule'],
    );
    assert.deepEqual(
      removeEntries(
        full,
        entries.map(({ id }) => id),
      ),
      emptyIgnoreList,
    );
  });

  it('adds nothing twice', () => {
    assert.equal(ignoreFinding(list, list.findings[0]!), list);
  });

  it('leaves out what it cannot read and says so', () => {
    const { list: read, problems } = readIgnoreList({ findings: [{ rule: 'x' }], files: 3, rules: ['a', 1] });
    assert.deepEqual(read, { ...emptyIgnoreList, rules: ['a'] });
    assert.equal(problems.length, 3);
  });
});
