import { CharacterClass, characterClass } from '../text/characterClass';
import type { Span } from '../text/span';
import type { Evidence, LayoutRuleId } from './article';
import { Opener, openerOf } from './rowOpeners';
import { isStraySpace } from './straySpaces';

/** What is to become of white space between two characters of one paragraph; null leaves it. */
export interface SpaceDecision {
  readonly rule: LayoutRuleId;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What the text as a whole says about its spaces. */
export interface SpacingHabit {
  /** Most places where a 汉字 meets a digit or letter hold a space: the autospace of a typesetter. */
  readonly autospace: boolean;
  /** Spaces stand between 汉字 all over the running text. */
  readonly dense: boolean;
}

const decide = (rule: LayoutRuleId, text: string, code: string, message: string): SpaceDecision =>
  Object.freeze({ rule, text, evidence: Object.freeze([Object.freeze({ code, message })]) });

const ALNUM = decide('no-space-hanzi-alnum', '', 'hanzi-alnum', '汉字与数字、字母之间不留空格');
const PUNCTUATION = decide('no-space-around-punctuation', '', 'punctuation-space', '全角标点旁不留空格');
const PERCENT = decide('no-space-before-percent', '', 'percent-space', '数字与百分号之间不留空格');
const HANZI = decide('no-space-between-hanzi', '', 'hanzi-space', '正文句子里汉字之间不留空格');
const ODD = decide('irregular-whitespace', ' ', 'odd-space', '异形空格，改为普通空格');

/**
 * Decides about the white space `source[start..end)` inside a row. `paragraph`: the limits of the paragraph in the source.
 */
export function decideSpace(
  source: string,
  start: number,
  end: number,
  habit: SpacingHabit,
  paragraph: Span,
): SpaceDecision | null {
  const before = source.charCodeAt(start - 1);
  const after = source.charCodeAt(end);
  // Wide gaps are columns or padding.
  if (end - start > 1) return null;
  const space = source.charCodeAt(start);
  if (space === 0x3000 || space === 9) return null;
  const a = sideOf(before);
  const b = sideOf(after);
  if ((a === Side.Han && b === Side.Alnum) || (a === Side.Alnum && b === Side.Han)) return ALNUM;
  if (after === 0x25 && a === Side.Alnum && characterClass(before) === CharacterClass.Digit) return PERCENT;
  const stray = (): boolean => isStraySpace(source, start, paragraph.start, paragraph.end, habit.dense);
  if (a === Side.Han && b === Side.Han) return stray() ? HANZI : space === 0x20 ? null : ODD;
  // A typesetter's autospace never stands beside a mark: behind a closing one it was set on purpose.
  if (a === Side.Punctuation && b === Side.Alnum) return closes(before) ? null : PUNCTUATION;
  if (a === Side.Alnum && b === Side.Punctuation) return PUNCTUATION;
  if (a === Side.Punctuation && b === Side.Punctuation) return PUNCTUATION;
  if (a === Side.Punctuation && b === Side.Han) return closes(before) && !stray() ? null : PUNCTUATION;
  if (a === Side.Han && b === Side.Punctuation) return opens(after) && !stray() ? null : PUNCTUATION;
  // Half-width brackets get the autospace too.
  if (habit.autospace && ((a === Side.Han && after === 0x28) || (before === 0x29 && b === Side.Han)))
    return PUNCTUATION;
  return space === 0x20 ? null : ODD;
}

enum Side {
  Other,
  Han,
  Alnum,
  Punctuation,
}

function sideOf(code: number): Side {
  switch (characterClass(code)) {
    case CharacterClass.Han:
      return Side.Han;
    case CharacterClass.Digit:
    case CharacterClass.Latin:
      return Side.Alnum;
    case CharacterClass.AsciiPunctuation:
      // +12%, -5, .5: these belong to numbers.
      return code === 0x25 || code === 0x2b || code === 0x2d || code === 0x2e ? Side.Alnum : Side.Other;
    case CharacterClass.Punctuation:
      return Side.Punctuation;
    default:
      // ‰ ℃ ㎡ end a value as % does.
      return code === 0x2030 || code === 0x2103 || code === 0x33a1 ? Side.Alnum : Side.Other;
  }
}

const closing = new Set('”’」』）》〉】〕…—！？'.split('').map((c) => c.charCodeAt(0)));
const opening = new Set('“‘「『（《〈【〔—'.split('').map((c) => c.charCodeAt(0)));

function closes(code: number): boolean {
  return closing.has(code);
}

function opens(code: number): boolean {
  return opening.has(code);
}

/**
 * What stands between two rows that are joined: nothing, the space that Latin words need, or the one that stands at the end of a row
 * although this text doesn't end its rows so (`spaceKept`). `before` and `after`: offsets of the characters beside the break, `rowStart`
 * where the upper row begins.
 */
export function seam(
  source: string,
  rowStart: number,
  before: number,
  after: number,
  spaceKept: boolean,
): '' | ' ' | '　' {
  const a = source.charCodeAt(before);
  const b = source.charCodeAt(after);
  // 第一条 torn from its text.
  if (
    before - rowStart < 9 &&
    source.charCodeAt(rowStart) === 0x7b2c &&
    openerOf(source, rowStart, before + 1) === Opener.Article
  )
    return '　';
  if (spaceKept && sideOf(a) === Side.Han && sideOf(b) === Side.Han) return ' ';
  const latinA = characterClass(a) === CharacterClass.Latin;
  const latinB = characterClass(b) === CharacterClass.Latin;
  const digitA = characterClass(a) === CharacterClass.Digit;
  const digitB = characterClass(b) === CharacterClass.Digit;
  if ((latinA && (latinB || digitB)) || (digitA && latinB)) return ' ';
  // Behind the commas and stops of an English sentence.
  if (latinB && (a === 0x2c || a === 0x2e || a === 0x3b || a === 0x3a)) return ' ';
  return '';
}
