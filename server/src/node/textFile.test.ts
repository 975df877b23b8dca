import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeGb18030 } from './gb18030';
import { decodeText, encodeText } from './textFile';

describe('encodings', () => {
  it('GB18030 is the decoder’s own answer turned round, for every character', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const character = fc
      .integer({ min: 0, max: 0x10ffff })
      .filter((code) => (code < 0xd800 || code > 0xdfff) && (code < 0xe000 || code > 0xf8ff))
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (text) => {
        const bytes = encodeGb18030(text);
        assert.ok(bytes);
        assert.equal(decoder.decode(bytes), text.replace(/^\ufeff/, ''));
      }),
      { numRuns: 2000 },
    );
    assert.equal(encodeGb18030('\ud83d'), null);
  });

  for (const [title, bytes, text] of [
    ['UTF-8', Buffer.from('会议\r\n'), '会议\r\n'],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeff会议'), '会议'],
    ['GB18030', Buffer.from('bbe1d2e9', 'hex'), '会议'],
    ['UTF-16, little end first', Buffer.from('\ufeff会议', 'utf16le'), '会议'],
    ['UTF-16, big end first', Buffer.from('\ufeff会议', 'utf16le').swap16(), '会议'],
  ] as const) {
    it(`${title}: read and written back as it was`, () => {
      const file = decodeText(bytes);
      assert.equal(file?.text, text);
      assert.deepEqual(encodeText('a.txt', file!, text), Buffer.from(bytes));
    });
  }

  it('is no text', () => assert.equal(decodeText(Uint8Array.of(0xff, 0xff, 0x81, 0x20)), null));
});
