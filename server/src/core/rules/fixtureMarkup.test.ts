import assert from 'node:assert/strict';
import { parseFixture, parseMarks, unescapeFixture } from './fixtureMarkup';

describe('fixture markup', () => {
  it('takes marks out and keeps their places', () => {
    assert.deepEqual(parseMarks('甲⟪some-rule:乙丙⟫丁⟪戊⟫', 'own-rule'), {
      text: '甲乙丙丁戊',
      expected: [
        { rule: 'some-rule', start: 1, end: 3 },
        { rule: 'own-rule', start: 4, end: 5 },
      ],
    });
    assert.throws(() => parseMarks('甲⟪乙', 'own-rule'));
    assert.throws(() => parseMarks('甲⟫乙', 'own-rule'));
  });

  it('knows a mark that holds a colon from a rule id', () => {
    assert.deepEqual(parseMarks('比⟪3:1⟫', 'own-rule').expected, [{ rule: 'own-rule', start: 1, end: 4 }]);
  });

  it('reads cases, fixed texts, profiles and escapes', () => {
    const cases = parseFixture('# 说明\n甲⟪,⟫乙\n=> 甲，乙\n#! profile: web\n丙⏎\\u00a0丁\n', 'own-rule');
    assert.deepEqual(
      cases.map(({ text, fixed, profile, line }) => ({ text, fixed, profile, line })),
      [
        { text: '甲,乙', fixed: '甲，乙', profile: 'newspaper', line: 2 },
        { text: '丙\n\u00a0丁', fixed: null, profile: 'web', line: 5 },
      ],
    );
    assert.equal(unescapeFixture('甲\\t乙'), '甲\t乙');
  });
});
