import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../text/textEdit';
import type { Span } from '../text/span';
import type { Analysis, AnalysisOptions } from './analyzer';
import { createAnalyzer } from './createAnalyzer';
import { toSourceFacts } from './sourceFacts';

const options: AnalysisOptions = { profile: 'newspaper', rules: {}, spacing: null, fileName: null };

const pieces = fc.constantFrom(
  '会议指出', '云州市委书记李明', '市委副书\n\n记', '王成、王成国', '“八八战略”', '“', '”', '《', '》', '（', '）', '，', '。', ',', '.', '、',
  '7 月 13 日', '2023年7月15日', '13 日下午', '12.5%', '3-5%', ' ', '　', '\n', '\r\n', '\n\n', '\f', '\t', '\u200b', '⼈⺠', '𠮷', '\ud842', '\udfb7',
  '😀', 'https://a.cn/?b=1,2', 'AI', 'Windows 11', '—— 2 ——\n', '第 3 页 共 10 页\n', '……', '...', '一、', '（一）', '1、', '\0', '\ufeff', '第一条　',
); // prettier-ignore

const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

function assertSound(source: string, analysis: Analysis): void {
  const sound = (span: Span, what: string): void => {
    const text = JSON.stringify(source);
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= source.length,
      `${what} lies outside ${text}`,
    );
    for (const offset of [span.start, span.end]) {
      const before = source.charCodeAt(offset - 1);
      const after = source.charCodeAt(offset);
      const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
      assert.ok(!inside, `${what} cuts a surrogate pair at ${offset} of ${text}`);
    }
  };
  for (const finding of analysis.findings) {
    sound(finding, finding.rule);
    assert.ok(
      [...finding.message].length <= 40,
      `message of ${finding.rule} is too long: ${finding.message}`,
    );
    for (const segment of finding.segments) sound(segment, `segment of ${finding.rule}`);
    for (const fix of [finding.fix, ...finding.alternatives]) {
      if (!fix) continue;
      for (const edit of fix.edits) sound(edit, `fix of ${finding.rule}`);
      applyEdits(source, fix.edits);
    }
  }
  const facts = toSourceFacts(analysis.facts, analysis.article.map);
  const mentions = [
    ...facts.people.flatMap((person) => person.mentions),
    ...facts.dates,
    ...facts.quotations,
    ...facts.organizations.flatMap((organization) => organization.mentions),
    ...facts.places.flatMap((place) => place.mentions),
  ];
  for (const mention of mentions) {
    sound(mention, mention.text);
    assert.ok(mention.end > mention.start, `empty mention ${mention.text}`);
    for (const segment of mention.segments) sound(segment, mention.text);
  }
  assert.equal(analysis.article.text, applyEdits(source, analysis.article.edits));
}

describe('analyzer', () => {
  const analyzer = createAnalyzer();

  it('survives any text, and every span it hands out is sound', () => {
    fc.assert(
      fc.property(anyText, (text) => assertSound(text, analyzer.analyze(text, options))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
        assertSound(text, analyzer.analyze(text, options)),
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same with a warm cache as with a fresh one', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        analyzer.analyze(first, options);
        const warm = analyzer.analyze(first + second, options);
        const cold = createAnalyzer().analyze(first + second, options);
        assert.deepEqual(warm.findings, cold.findings);
        assert.deepEqual(warm.facts, cold.facts);
      }),
      { numRuns: 25 },
    );
  });

  it('fixes everything once: a second run finds nothing to do', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = analyzer.fixAll(text, options, { clean: true });
        assert.equal(applyEdits(text, once.edits), once.text);
        assert.equal(analyzer.fixAll(once.text, options, { clean: true }).text, once.text);
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing about a text that is not Chinese', () => {
    const english = 'The mayor, Mr. Smith , said: "hello" .\n\nIt was 3 - 5 % .\n';
    const analysis = analyzer.analyze(english, options);
    assert.equal(analysis.isChinese, false);
    assert.deepEqual(analysis.findings, []);
    assert.deepEqual(analysis.cleanEdits, []);
    assert.deepEqual(analyzer.analyze('', options).findings, []);
  });

  it('leaves alone what a layout rule that is off would clean', () => {
    const source = '会议于7 月 13 日在云州召开。';
    const off = { ...options, rules: { 'no-space-hanzi-alnum': 'off' } as const };
    assert.equal(
      applyEdits(source, analyzer.analyze(source, options).cleanEdits),
      '会议于7月13日在云州召开。',
    );
    assert.equal(applyEdits(source, analyzer.analyze(source, off).cleanEdits), source);
  });

  it('is sound on the real article', () => {
    const source = readFileSync('test-fixtures/beijing-zhejiang.txt', 'utf8');
    assertSound(source, analyzer.analyze(source, options));
  });
});
