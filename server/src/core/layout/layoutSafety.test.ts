import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../text/textEdit';
import type { HanziLatinSpacing } from './article';
import { specialAt, SpecialKind } from './characters';
import { cleanEdits, layOut } from './layOut';

function clean(text: string, spacing: HanziLatinSpacing = 'none'): string {
  return applyEdits(text, cleanEdits(layOut(text, { fileName: null }), spacing));
}

/** What has to survive: the text without white space and invisible characters, glyphs unified. */
function essence(text: string): string {
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    const special = specialAt(text, at);
    if (special.kind === SpecialKind.Invisible) continue;
    if (special.kind === SpecialKind.Glyph) {
      kept += special.text;
      at += special.length - 1;
    } else if (text.charCodeAt(at) !== 0xfeff) kept += text[at];
  }
  return kept;
}

/** The essence of a source without the furniture that its edits list. */
function withoutFurniture(source: string): string {
  const { edits } = layOut(source, { fileName: null });
  let kept = '';
  let at = 0;
  for (const edit of edits) {
    kept += source.slice(at, edit.start);
    if (edit.rule !== 'page-furniture') kept += source.slice(edit.start, edit.end);
    at = edit.end;
  }
  return essence(kept + source.slice(at));
}

const pieces = fc.constantFrom(
  '会议',
  '指出',
  '记者',
  '第一条',
  '（一）',
  '一、',
  '7',
  '13',
  'AI',
  '。',
  '，',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '——',
  ' ',
  '  ',
  '　',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\n ',
  ' \n',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '⼈',
  '⺠',
  '\uf900',
  '\ue001',
  '- 1 -\n',
  '第 2 页 共 3 页\n',
  '\n1\n',
  '新华社',
  '月',
  '日',
  '.',
  ',',
  '%',
  '\ud800',
  '😀',
);
const noise = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

const han = fc.constantFrom(...'云州市委常委会议指出要坚持改革发展深入推进产业项目建设着力提升群众满意度');
const sentence = fc
  .tuple(
    fc.array(han, { minLength: 3, maxLength: 40 }),
    fc.constantFrom('，', '。', '；', '、', '2023年', '。'),
  )
  .map(([letters, mark]) => letters.join('') + mark);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join('')}。`);
const article = fc.array(paragraph, { minLength: 1, maxLength: 8 });

interface Style {
  readonly width: number;
  readonly indent: string;
  readonly trailing: boolean;
  readonly between: string;
  readonly page: number;
  readonly footer: boolean;
}
const style: fc.Arbitrary<Style> = fc.record({
  width: fc.integer({ min: 12, max: 36 }),
  indent: fc.constantFrom('', '　　', '    '),
  trailing: fc.boolean(),
  between: fc.constantFrom('\n', '\n\n', '\r\n'),
  page: fc.integer({ min: 5, max: 30 }),
  footer: fc.boolean(),
});

/** A made-up article as an extractor would give it back. */
function extract(
  paragraphs: readonly string[],
  { width, indent, trailing, between, page, footer }: Style,
): string {
  const lines: string[] = [];
  let number = 0;
  for (const text of paragraphs) {
    let rest = text;
    let room = width - 2;
    while (rest.length > room) {
      lines.push((room < width ? indent : '') + rest.slice(0, room));
      rest = rest.slice(room);
      room = width;
    }
    lines.push((room < width ? indent : '') + rest + (trailing ? ' ' : ''));
  }
  let out = '';
  lines.forEach((line, i) => {
    out += line + between;
    if (i % page === page - 1) out += footer ? `— ${++number} —${between}\f` : '\f';
  });
  return out;
}

describe('cleaning', () => {
  const anySource = fc.oneof(
    noise,
    fc.tuple(article, style).map(([text, look]) => extract(text, look)),
  );

  it('changes nothing but white space, listed furniture and glyphs', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        assert.equal(essence(clean(source)), withoutFurniture(source));
        const { edits } = layOut(source, { fileName: null });
        for (const edit of edits) assert.ok(edit.evidence.length > 0, edit.rule);
      }),
      { numRuns: 400 },
    );
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const once = clean(source);
        assert.equal(clean(once), once);
      }),
      { numRuns: 400 },
    );
  });

  it('sets or keeps spaces once and for all', () => {
    const spaces = (text: string): string => text.replace(/[\n\r]+/g, '\n').replace(/\n/g, '');
    fc.assert(
      fc.property(anySource, fc.constantFrom<HanziLatinSpacing>('space', 'keep'), (source, spacing) => {
        // A line break may fall otherwise once lines have grown by spaces; the words may not.
        const once = clean(source, spacing);
        const twice = clean(once, spacing);
        assert.equal(spaces(twice).replace(/\s/g, ''), spaces(once).replace(/\s/g, ''));
        if (once.split('\n').length === twice.split('\n').length) assert.equal(twice, once);
      }),
      { numRuns: 300 },
    );
  });

  it('gives paragraphs that hold all the text, in order', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { text, paragraphs } = layOut(source, { fileName: null });
        let at = 0;
        for (const { start, end } of paragraphs) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.match(text.slice(at, start), /^[\s\ufeff]*$/);
          assert.doesNotMatch(text.slice(start, end), /[\n\r\f]/);
          at = end;
        }
        assert.match(text.slice(at), /^[\s\ufeff]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves clean text as it is, byte for byte', () => {
    const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n');
    fc.assert(
      fc.property(article, gap, fc.boolean(), fc.boolean(), (paragraphs, between, indented, marked) => {
        // One paragraph a line is clean when the lines differ in length as paragraphs do.
        fc.pre(new Set(paragraphs.map(({ length }) => length >> 2)).size === paragraphs.length);
        const source =
          (marked ? '\ufeff' : '') +
          paragraphs.map((text) => (indented ? `　　${text}` : text)).join(between) +
          between;
        assert.equal(clean(source), source);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a byte-order mark and the kind of line break', () => {
    const source = '\ufeff云州市召开 2023 年工作会议。\r\n会议指出要抓好落实。 \r\n';
    assert.equal(clean(source), '\ufeff云州市召开2023年工作会议。\r\n会议指出要抓好落实。\r\n');
  });
});

describe('cleaning takes linear time', () => {
  const time = (source: string): number => {
    const start = performance.now();
    layOut(source, { fileName: null });
    return performance.now() - start;
  };
  const hostile: readonly [string, (size: number) => string][] = [
    ['one line', (size) => '云州市2023 年'.repeat(size / 10)],
    ['short lines', (size) => '云州\n'.repeat(size / 3)],
    ['spaces', (size) => `云${' '.repeat(size)}州`],
    ['single spaces', (size) => '云 州 '.repeat(size / 4)],
    ['numbers', (size) => '1\n'.repeat(size / 2)],
    ['page breaks', (size) => '云\f'.repeat(size / 2)],
    ['opening brackets', (size) => '（'.repeat(size)],
    ['same long paragraphs', (size) => `${'第一条 会议指出，'.repeat(8)}\n`.repeat(size / 73)],
    ['glyphs', (size) => '⼈⺠\n'.repeat(size / 3)],
  ];
  for (const [name, make] of hostile) {
    it(`for ${name}`, () => {
      // Quadratic work on a million characters would take hours.
      const taken = time(make(1_000_000));
      assert.ok(taken < 8000, `${taken.toFixed(0)} ms`);
    });
  }
});
