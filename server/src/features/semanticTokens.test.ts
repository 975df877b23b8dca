import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from './semanticTokens';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.constantFrom('甲', '乙', '丙'))
  .map(([start, length, kind]) => ({ start, end: start + length, kind }));

describe('semantic tokens', () => {
  it('of spans in one another the inner one shows and the outer one goes on behind it', () => {
    assert.deepEqual(
      flatten([
        { start: 0, end: 10, kind: '引语' },
        { start: 2, end: 5, kind: '日期' },
        { start: 12, end: 14, kind: '人名' },
      ]),
      [
        { start: 0, end: 2, kind: '引语' },
        { start: 2, end: 5, kind: '日期' },
        { start: 5, end: 10, kind: '引语' },
        { start: 12, end: 14, kind: '人名' },
      ],
    );
  });

  it('never overlap, are in order, and cover what the spans cover', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
        const flat = flatten(sorted);
        let at = 0;
        for (const { start, end } of flat) {
          assert.ok(start >= at && end > start);
          at = end;
        }
        const covered = (list: readonly { start: number; end: number }[]): Set<number> =>
          new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
        assert.deepEqual(
          [...covered(flat)].sort((a, b) => a - b),
          [...covered(sorted)].sort((a, b) => a - b),
        );
      }),
    );
  });
});
