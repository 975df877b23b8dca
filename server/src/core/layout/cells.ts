/**
 * What each UTF-16 code unit is worth on a printed line. One table lookup per character tells its width and whether the
 * scanner has to stop at it.
 */

/** Widths are counted in quarters of an em: a 汉字 is four, a digit two, the autospace between them one. */
export const EM = 4;

/** The low three bits of a cell are its width. */
export const WIDTH_MASK = 7;
/** White space inside a line. */
export const CELL_SPACE = 8;
/** Ends a line. */
export const CELL_BREAK = 16;
/** Invisible, private-use, a radical or a compatibility glyph: `characters.ts` says what becomes of it. */
export const CELL_SPECIAL = 32;
/** Anything that isn't plain text. */
export const CELL_STOP = CELL_SPACE | CELL_BREAK | CELL_SPECIAL;

const cells = new Uint8Array(65536).fill(4);

function fill(from: number, to: number, value: number): void {
  cells.fill(value, from, to + 1);
}

fill(0x00, 0x1f, CELL_SPECIAL);
fill(0x21, 0x7e, 2);
// Capitals of a text face are about two thirds of an em, narrow marks a quarter.
fill(0x41, 0x5a, 3);
for (const character of ".,:;!|'`ijlI") cells[character.charCodeAt(0)] = 1;
fill(0x7f, 0x9f, CELL_SPECIAL);
fill(0xa1, 0x2af, 2);
fill(0x370, 0x52f, 2);
cells[0x00b7] = 2;
for (const code of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f]) cells[code] = CELL_SPACE | 1;
fill(0x2000, 0x200a, CELL_SPACE | 2);
cells[0x2003] = CELL_SPACE | 4;
cells[0x3000] = CELL_SPACE | 4;
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) cells[code] = CELL_BREAK;
cells[0xad] = CELL_SPECIAL;
fill(0x200b, 0x200f, CELL_SPECIAL);
fill(0x202a, 0x202e, CELL_SPECIAL);
fill(0x2060, 0x206f, CELL_SPECIAL);
cells[0x180e] = CELL_SPECIAL;
cells[0xfeff] = CELL_SPECIAL;
fill(0xfff9, 0xffff, CELL_SPECIAL | 4);
fill(0x2e80, 0x2fdf, CELL_SPECIAL | 4);
fill(0xf900, 0xfaff, CELL_SPECIAL | 4);
fill(0xe000, 0xf8ff, CELL_SPECIAL | 4);
// The planes of compatibility ideographs (U+2F800) and of private use (U+F0000) hang on these high surrogates.
cells[0xd87e] = CELL_SPECIAL | 4;
fill(0xdb80, 0xdbff, CELL_SPECIAL | 4);
fill(0xdc00, 0xdfff, 0);

/** The cell of one UTF-16 code unit: width in quarters of an em, and the `CELL_…` bits. */
export const cellOf: Readonly<Uint8Array> = cells;
