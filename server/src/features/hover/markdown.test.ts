import assert from 'node:assert/strict';
import { chinesePeriod, escapeMarkdown, placeLink } from './markdown';

describe('markdown of user text', () => {
  for (const [text, escaped] of [
    ['**粗**与`码`', '\\*\\*粗\\*\\*与\\`码\\`'],
    ['[这里](command:x)', '\\[这里\\]\\(command:x\\)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['- 一项', '\\- 一项'],
    ['1. 一项', '1\\. 一项'],
    ['2023-07-13', '2023-07-13'],
    ['$(zap)', '\\$\\(zap\\)'],
    ['一行\n# 又一行', '一行 \\# 又一行'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), escaped));
  }

  it('cuts what nobody would read', () => assert.equal(escapeMarkdown('长'.repeat(500)).length, 200));

  it('links survive brackets in a path', () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } };
    assert.equal(placeLink('甲', 'file:///a(1).txt', range), '[甲](file:///a%281%29.txt#L5,1)');
  });

  it('periods', () => {
    assert.equal(chinesePeriod('2022-11-13', null), '2022年11月13日起');
    assert.equal(chinesePeriod(null, '2023'), '至2023年');
    assert.equal(chinesePeriod('2022-11', '2023-01'), '2022年11月—2023年1月');
    assert.equal(chinesePeriod(null, null), '');
  });
});
