import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../text/textEdit';
import { collectFixes } from './collectFixes';

const fix = (safe: boolean, ...edits: [number, number, string][]) => ({
  fix: { safe, edits: edits.map(([start, end, text]) => ({ start, end, text })) },
});

describe('collectFixes', () => {
  it('takes safe fixes only, unless told otherwise', () => {
    const findings = [fix(true, [0, 1, 'a']), fix(false, [2, 3, 'b']), { fix: null }];
    assert.deepEqual(collectFixes(findings, false), [{ start: 0, end: 1, text: 'a' }]);
    assert.equal(collectFixes(findings, true).length, 2);
  });

  it('applies all edits of a fix or none', () => {
    const findings = [fix(true, [0, 1, 'a'], [8, 9, 'a']), fix(true, [4, 5, 'b'], [8, 9, 'b'])];
    assert.deepEqual(collectFixes(findings, false), [
      { start: 0, end: 1, text: 'a' },
      { start: 8, end: 9, text: 'a' },
    ]);
  });

  it('takes a fix between the edits of another, and one that touches it', () => {
    const findings = [fix(true, [0, 1, '“'], [8, 9, '”']), fix(true, [3, 4, '，']), fix(true, [9, 10, ''])];
    assert.equal(applyEdits('"一二,四五六七"。', collectFixes(findings, false)), '“一二，四五六七”');
  });

  it('never makes edits that overlap', () => {
    const edit = fc
      .tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', '，', '。'))
      .map(([start, length, text]) => ({ start, end: start + length, text }));
    const findings = fc.array(
      fc.record({
        fix: fc.record({ safe: fc.boolean(), edits: fc.array(edit, { minLength: 1, maxLength: 1 }) }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(findings, fc.boolean(), (list, unsafe) => {
        applyEdits('x'.repeat(40), collectFixes(list, unsafe));
      }),
      { numRuns: 1000 },
    );
  });
});
