/**
 * Character classes used all over the core, by UTF-16 code unit. A lone or paired surrogate is `Other` except where it
 * belongs to the CJK extensions B–H (high surrogates D840–D888), which are Han.
 */
export enum CharacterClass {
  Other = 0,
  Han = 1,
  Digit = 2,
  Latin = 3,
  /** U+0020, tab, no-break and other Unicode spaces, U+3000. */
  Space = 4,
  /** LF, CR, FF, VT, U+0085, U+2028, U+2029. */
  LineBreak = 5,
  /** Full-width and CJK punctuation, “ ” ‘ ’ — … · included. */
  Punctuation = 6,
  /** ASCII punctuation and symbols. */
  AsciiPunctuation = 7,
  /** Full-width ０-９ Ａ-Ｚ ａ-ｚ. */
  FullwidthAlphanumeric = 8,
}

const table = new Uint8Array(65536);

function fill(from: number, to: number, value: CharacterClass): void {
  table.fill(value, from, to + 1);
}

fill(0x21, 0x7e, CharacterClass.AsciiPunctuation);
fill(0x30, 0x39, CharacterClass.Digit);
fill(0x41, 0x5a, CharacterClass.Latin);
fill(0x61, 0x7a, CharacterClass.Latin);
fill(0xc0, 0x24f, CharacterClass.Latin);
table[0xd7] = CharacterClass.Other;
table[0xf7] = CharacterClass.Other;
for (const code of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = CharacterClass.Space;
fill(0x2000, 0x200a, CharacterClass.Space);
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = CharacterClass.LineBreak;
fill(0x3400, 0x4dbf, CharacterClass.Han);
fill(0x4e00, 0x9fff, CharacterClass.Han);
fill(0xf900, 0xfaff, CharacterClass.Han);
fill(0x2e80, 0x2fdf, CharacterClass.Han);
fill(0xd840, 0xd888, CharacterClass.Han);
table[0x3007] = CharacterClass.Han;
table[0x3005] = CharacterClass.Han;
fill(0x3001, 0x3003, CharacterClass.Punctuation);
fill(0x3008, 0x3011, CharacterClass.Punctuation);
fill(0x3014, 0x301f, CharacterClass.Punctuation);
fill(0xfe30, 0xfe6b, CharacterClass.Punctuation);
fill(0xff01, 0xff0f, CharacterClass.Punctuation);
fill(0xff1a, 0xff20, CharacterClass.Punctuation);
fill(0xff3b, 0xff40, CharacterClass.Punctuation);
fill(0xff5b, 0xff65, CharacterClass.Punctuation);
fill(0xff10, 0xff19, CharacterClass.FullwidthAlphanumeric);
fill(0xff21, 0xff3a, CharacterClass.FullwidthAlphanumeric);
fill(0xff41, 0xff5a, CharacterClass.FullwidthAlphanumeric);
for (const character of '“”‘’—–…·•‧～') table[character.charCodeAt(0)] = CharacterClass.Punctuation;

/** The class of one UTF-16 code unit. */
export function characterClass(code: number): CharacterClass {
  return table[code] as CharacterClass;
}

/** Han ideographs, 〇 and 々 and the radicals that extractors put in their place included. */
export function isHan(code: number): boolean {
  return table[code] === CharacterClass.Han;
}

/** ASCII 0–9. */
export function isDigit(code: number): boolean {
  return table[code] === CharacterClass.Digit;
}

/** ASCII and Latin-1/Extended letters. */
export function isLatin(code: number): boolean {
  return table[code] === CharacterClass.Latin;
}

/** White space that doesn't end a line. */
export function isSpace(code: number): boolean {
  return table[code] === CharacterClass.Space;
}

/** Any character that ends a line. */
export function isLineBreak(code: number): boolean {
  return table[code] === CharacterClass.LineBreak;
}
