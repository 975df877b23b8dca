import { radicals } from './packed/radicals';

/**
 * Characters that extraction leaves behind and that no editor meant to write. Radicals go by a table and not by NFKC, which
 * leaves ⻓ alone, turns ⼾ into 戶 and would also change ％ and ①.
 */
export enum SpecialKind {
  /** Left as it is. */
  None = 0,
  /** Radical or compatibility glyph with a unified character. */
  Glyph = 1,
  /** Zero-width, control, soft hyphen, byte-order mark in the text, U+FFFE. */
  Invisible = 2,
  /** Only a font knows what it shows; reported, never changed. */
  PrivateUse = 3,
  /** U+FFFD: the character is lost; reported. */
  Lost = 4,
}

const glyphs = new Map<number, string>();
const radicalPairs = [...radicals];
for (let i = 0; i + 1 < radicalPairs.length; i += 2)
  glyphs.set(radicalPairs[i]!.charCodeAt(0), radicalPairs[i + 1]!);
for (let code = 0xf900; code <= 0xfaff; code++) {
  const glyph = String.fromCharCode(code);
  const unified = glyph.normalize('NFC');
  if (unified !== glyph) glyphs.set(code, unified);
}

/** What becomes of a special character: its kind, how many code units it takes, and what replaces it. */
export interface SpecialCharacter {
  readonly kind: SpecialKind;
  readonly length: number;
  readonly text: string;
}

const NONE: SpecialCharacter = { kind: SpecialKind.None, length: 1, text: '' };
const INVISIBLE: SpecialCharacter = { kind: SpecialKind.Invisible, length: 1, text: '' };
const PRIVATE: SpecialCharacter = { kind: SpecialKind.PrivateUse, length: 1, text: '' };
const PRIVATE_PAIR: SpecialCharacter = { kind: SpecialKind.PrivateUse, length: 2, text: '' };
const LOST: SpecialCharacter = { kind: SpecialKind.Lost, length: 1, text: '' };

/** Decides about the character at an offset that {@link SourceLines.specials} names. */
export function specialAt(source: string, at: number): SpecialCharacter {
  const code = source.charCodeAt(at);
  const unified = glyphs.get(code);
  if (unified !== undefined) return { kind: SpecialKind.Glyph, length: 1, text: unified };
  if (code >= 0xe000 && code <= 0xf8ff) return PRIVATE;
  if (code >= 0xd800 && code <= 0xdbff) {
    const low = source.charCodeAt(at + 1);
    if (!(low >= 0xdc00 && low <= 0xdfff)) return NONE;
    if (code >= 0xdb80) return PRIVATE_PAIR;
    const glyph = source.slice(at, at + 2);
    const other = glyph.normalize('NFC');
    return other === glyph ? NONE : { kind: SpecialKind.Glyph, length: 2, text: other };
  }
  if (code === 0xfffd) return LOST;
  if (code === 0x200d || code === 0x200c) return joinsEmoji(source, at) ? NONE : INVISIBLE;
  // The byte-order mark of the file stays, one in the text doesn't.
  if (code === 0xfeff) return at === 0 ? NONE : INVISIBLE;
  if (code >= 0x2e80 && code <= 0xfaff) return NONE;
  if (code >= 0xfff9 && code <= 0xfffc) return NONE;
  return INVISIBLE;
}

/** U+200D holds emoji together (👩‍💻) and shapes Indic scripts; only between 汉字, digits or ASCII it is a leftover. */
function joinsEmoji(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  const after = source.charCodeAt(at + 1);
  const plain = (code: number): boolean =>
    Number.isNaN(code) ||
    code < 0x590 ||
    (code >= 0x2000 && code < 0x2100) ||
    (code >= 0x3000 && code < 0xa000) ||
    code >= 0xff00;
  return !(plain(before) || plain(after));
}
