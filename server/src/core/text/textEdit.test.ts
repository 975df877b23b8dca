import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, withoutOverlaps, type TextEdit } from './textEdit';
import { createSourceMap } from './sourceMap';

const anyText = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '1', ' ', '\n', '，'), maxLength: 40 });

function editsOf(text: string): fc.Arbitrary<TextEdit[]> {
  const edit = fc
    .tuple(
      fc.nat(text.length),
      fc.nat(4),
      fc.string({ unit: fc.constantFrom('丙', 'x', '。'), maxLength: 3 }),
    )
    .map(([start, length, inserted]) => ({
      start,
      end: Math.min(text.length, start + length),
      text: inserted,
    }));
  return fc.array(edit, { maxLength: 6 }).map((edits) => withoutOverlaps(edits));
}

describe('text edits', () => {
  it('composing two lists does what both do one after the other', () => {
    const cases = anyText.chain((text) =>
      editsOf(text).chain((first) => {
        const middle = applyEdits(text, first);
        return editsOf(middle).map((second) => ({ text, first, middle, second }));
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, first, middle, second }) => {
        const composed = composeEdits(text, first, second);
        assert.equal(applyEdits(text, composed), applyEdits(middle, second));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses edits that overlap', () => {
    assert.throws(() =>
      applyEdits('甲乙丙', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    );
  });
});

describe('source map', () => {
  it('takes every kept character back to itself, and its segments spell it', () => {
    const cases = anyText.chain((text) => editsOf(text).map((edits) => ({ text, edits })));
    fc.assert(
      fc.property(cases, ({ text, edits }) => {
        const edited = applyEdits(text, edits);
        const map = createSourceMap(edits);
        for (let i = 0; i < edited.length; i++) {
          const span = map.toSourceSpan({ start: i, end: i + 1 });
          assert.ok(span.start >= 0 && span.end <= text.length && span.start <= span.end);
          for (const segment of map.toSegments({ start: i, end: i + 1 })) {
            assert.ok(segment.start >= span.start && segment.end <= span.end);
          }
        }
        const deletions = edits.filter((edit) => edit.text === '' && edit.end > edit.start);
        if (deletions.length !== edits.length || edited.length === 0) return;
        const spelled = map
          .toSegments({ start: 0, end: edited.length })
          .map((segment) => text.slice(segment.start, segment.end))
          .join('');
        assert.equal(spelled, edited);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives both halves of a word that a line break cuts', () => {
    const text = '市委副书\n\n记';
    const map = createSourceMap([{ start: 4, end: 6, text: '' }]);
    assert.deepEqual(map.toSegments({ start: 0, end: 5 }), [
      { start: 0, end: 4 },
      { start: 6, end: 7 },
    ]);
    assert.deepEqual(map.toSourceSpan({ start: 4, end: 5 }), { start: 6, end: 7 });
    assert.deepEqual(map.toSourceSpan({ start: 0, end: 4 }), { start: 0, end: 4 });
    assert.equal(map.fromSource(6), 4);
    assert.equal(text.length, 7);
  });
});
