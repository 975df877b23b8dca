// Node decodes GB18030 but doesn't encode it. The table of the encoder is the decoder's own answers, turned round: no second table
// to keep in step, and a tenth of the size that a library of all encodings would add.

interface Table {
  /** UTF-16 code unit → two bytes, 0 for none. */
  readonly two: Uint16Array;
  /** UTF-16 code unit → index of its four-byte code + 1, 0 for none. */
  readonly four: Uint16Array;
}

let table: Table | null = null;

/** Four-byte codes of the basic plane: 0x81308130 … 0x8431A439. */
const FOUR_BYTE_CODES = 39_420;
/** Index of the four-byte code of U+10000. */
const SUPPLEMENTARY = 189_000;

function fourBytes(index: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function buildTable(): Table {
  const decoder = new TextDecoder('gb18030');
  const two = new Uint16Array(65_536);
  const four = new Uint16Array(65_536);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') two[text.charCodeAt(0)] ||= (lead << 8) | trail;
    }
  }
  for (let index = 0; index < FOUR_BYTE_CODES; index++) {
    const text = decoder.decode(Uint8Array.from(fourBytes(index)));
    if (text.length === 1) four[text.charCodeAt(0)] ||= index + 1;
  }
  return { two, four };
}

/** The text as GB18030, or null when a character of it has no code (half a surrogate pair). */
export function encodeGb18030(text: string): Buffer | null {
  const { two, four } = (table ??= buildTable());
  const bytes = Buffer.alloc(text.length * 4);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[at++] = unit;
    } else if (two[unit]) {
      bytes[at++] = two[unit] >> 8;
      bytes[at++] = two[unit] & 0xff;
    } else if (four[unit]) {
      for (const byte of fourBytes(four[unit] - 1)) bytes[at++] = byte;
    } else {
      const code = text.codePointAt(i)!;
      if (code < 0x10000) return null;
      for (const byte of fourBytes(SUPPLEMENTARY + code - 0x10000)) bytes[at++] = byte;
      i++;
    }
  }
  return bytes.subarray(0, at);
}
