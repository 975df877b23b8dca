import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, withoutOverlaps } from '../core/text/textEdit';
import { unifiedDiff } from './unifiedDiff';

/** Applies a unified diff as a patch program does, checking every context line. */
function patch(source: string, diff: string): string {
  const old = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const lines = diff.split('\n').slice(2, -1);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const hunk = /^@@ -(\d+),(\d+) /.exec(line);
    if (hunk) {
      const from = Number(hunk[2]) === 0 ? Number(hunk[1]) : Number(hunk[1]) - 1;
      while (at < from) out.push(old[at++]!);
      continue;
    }
    const ended = lines[i + 1]?.startsWith('\\') ?? false;
    const text = line.slice(1) + (ended ? '' : '\n');
    if (ended) i++;
    if (line[0] !== '+') assert.equal(old[at++], text);
    if (line[0] !== '-') out.push(text);
  }
  while (at < old.length) out.push(old[at++]!);
  return out.join('');
}

const anyText = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', ' ', '丙\n', '\r\n'), maxLength: 60 });
const cases = anyText.chain((text) =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(6),
        fc.string({ unit: fc.constantFrom('丁', '\n', '戊'), maxLength: 3 }),
      ),
      { maxLength: 6 },
    )
    .map((edits) => ({
      text,
      edits: withoutOverlaps(
        edits.map(([start, length, inserted]) => ({
          start,
          end: Math.min(text.length, start + length),
          text: inserted,
        })),
      ),
    })),
);

describe('unified diff', () => {
  it('made of edits does what the edits do', () => {
    fc.assert(
      fc.property(cases, ({ text, edits }) => {
        if (edits.length === 0) return assert.equal(unifiedDiff('a', text, edits), '');
        assert.equal(patch(text, unifiedDiff('a', text, edits)), applyEdits(text, edits));
      }),
      { numRuns: 3000 },
    );
  });

  it('shows three lines of context, and changes far apart in hunks of their own', () => {
    const text = Array.from({ length: 20 }, (_, i) => `第${i + 1}行\n`).join('');
    const edits = [
      { start: 0, end: 1, text: '' },
      { start: text.indexOf('第15行'), end: text.indexOf('第16行'), text: '' },
    ];
    assert.equal(
      unifiedDiff('稿.txt', text, edits),
      '--- 稿.txt\n+++ 稿.txt\n@@ -1,4 +1,4 @@\n-第1行\n+1行\n 第2行\n 第3行\n 第4行\n' +
        '@@ -12,7 +12,6 @@\n 第12行\n 第13行\n 第14行\n-第15行\n 第16行\n 第17行\n 第18行\n',
    );
  });
});
