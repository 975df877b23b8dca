import { characterClass, CharacterClass, isHan } from '../../text/characterClass';

/** Marks that open: “ ‘ 「 『 《 〈 （ 〔 【 ［ ｛ and the ASCII ones. */
export const OPENERS = '“‘「『《〈（〔【［｛';
/** Marks that close. */
export const CLOSERS = '”’」』》〉）〕】］｝';
/** 句末点号 and 句内点号 in their full-width form. */
export const STOPS = '，。、；：！？';
/** 句末点号: 。！？ */
export const SENTENCE_STOPS = '。！？';

/** The code unit before `index`, skipping ordinary spaces; 0 at the beginning of the text. */
export function codeBefore(text: string, index: number): number {
  let i = index - 1;
  while (i >= 0 && text.charCodeAt(i) === 0x20) i--;
  return i < 0 ? 0 : text.charCodeAt(i);
}

/** The code unit at or after `index`, skipping ordinary spaces; 0 at the end of the text. */
export function codeAfter(text: string, index: number): number {
  let i = index;
  while (i < text.length && text.charCodeAt(i) === 0x20) i++;
  return i < text.length ? text.charCodeAt(i) : 0;
}

/** 汉字, full-width letters and digits, or a Chinese mark: what makes a neighbour's context Chinese. */
export function isChinese(code: number): boolean {
  const kind = characterClass(code);
  return (
    kind === CharacterClass.Han ||
    kind === CharacterClass.Punctuation ||
    kind === CharacterClass.FullwidthAlphanumeric
  );
}

/** 汉字 or a mark that opens a Chinese quotation, title or bracket. */
export function beginsChinese(code: number): boolean {
  return isHan(code) || (code > 0x7f && OPENERS.includes(String.fromCharCode(code)));
}

/** 一二三…十百千万零〇两. */
export function isHanNumeral(character: string | undefined): boolean {
  return character !== undefined && '一二三四五六七八九十百千万零〇两'.includes(character);
}

/** Calls `visit` for every place where one of the characters stands, character by character. */
export function forEachOf(text: string, characters: string, visit: (index: number) => void): void {
  for (let c = 0; c < characters.length; c++) {
    const character = characters[c]!;
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) visit(at);
  }
}

/** The end of the run of characters from `set` that begins at `start`. */
export function runEnd(text: string, start: number, set: string): number {
  let end = start;
  while (end < text.length && set.includes(text[end]!)) end++;
  return end;
}

/** True when the text between the offsets holds a 汉字. */
export function holdsHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}
