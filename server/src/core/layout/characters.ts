import type { SourceMap } from '../text/sourceMap';
import type { Evidence, LayoutEdit, LayoutWarning, UncertainBreak } from './article';
import type { IntList } from './intList';
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

/** Not more private-use warnings than this. */
const MOST_WARNINGS = 100;

const evidence = (code: string, message: string): readonly Evidence[] =>
  Object.freeze([Object.freeze({ code, message })]);
const GLYPH = evidence('compat-glyph', '部首或兼容字形，换成通用字');
const UNSEEN = evidence('invisible', '看不见的字符');

/** The edits that put characters right, and warnings about those that can't be. `specials`: offsets in `source`, in order. */
export function repairCharacters(
  source: string,
  specials: IntList,
): { readonly edits: LayoutEdit[]; readonly warnings: LayoutWarning[] } {
  const edits: LayoutEdit[] = [];
  const warnings: LayoutWarning[] = [];
  for (let i = 0; i < specials.length; i++) {
    const start = specials.at(i);
    const { kind, length, text } = specialAt(source, start);
    const end = start + length;
    if (kind === SpecialKind.Glyph) {
      edits.push({ start, end, text, rule: 'compat-ideograph', certainty: 'sure', evidence: GLYPH });
    } else if (kind === SpecialKind.Invisible) {
      edits.push({ start, end, text: '', rule: 'irregular-whitespace', certainty: 'sure', evidence: UNSEEN });
    } else if (kind !== SpecialKind.None && warnings.length < MOST_WARNINGS) {
      const message =
        kind === SpecialKind.Lost
          ? '这里有丢失的字符（U+FFFD），请对照原稿补上'
          : '这里是专用区字符，换一种字体就看不到，请对照原稿';
      warnings.push({ rule: 'irregular-whitespace', span: { start, end }, message });
    }
  }
  return { edits, warnings };
}

/**
 * Takes edits of the repaired text back to the source, together with the repairs that they don't cover. `map` is the repairs' own.
 */
export function withRepairs(
  repairs: readonly LayoutEdit[],
  edits: readonly LayoutEdit[],
  map: SourceMap,
): LayoutEdit[] {
  const result: LayoutEdit[] = [];
  let next = 0;
  for (const edit of edits) {
    const inserts = edit.start === edit.end;
    const start = map.toSource(edit.start, inserts ? 'end' : 'start');
    const end = inserts ? start : map.toSource(edit.end, 'end');
    while (next < repairs.length && repairs[next]!.start < start) result.push(repairs[next++]!);
    while (next < repairs.length && repairs[next]!.end <= end && !inserts) next++;
    result.push({ ...edit, start, end });
  }
  while (next < repairs.length) result.push(repairs[next++]!);
  return result;
}

/** The same for an uncertain break. */
export function uncertainBeforeRepairs(place: UncertainBreak, map: SourceMap): UncertainBreak {
  const back = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: map.toSource(span.start, 'start'),
    end: map.toSource(span.end, 'end'),
  });
  return { ...place, span: back(place.span), join: back(place.join), split: back(place.split) };
}
