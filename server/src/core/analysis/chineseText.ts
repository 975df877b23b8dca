import { isHan, isLatin } from '../text/characterClass';

/** Only this many code units are looked at: what a text is shows at its beginning. */
const SAMPLE = 20_000;

/**
 * Whether the product has anything to say about a text. A text counts as Chinese when it holds at least two 汉字 and these
 * are not a sprinkle in a text of Latin letters (one 汉字 to five letters). Kana mean Japanese.
 */
export function isChineseText(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  let latin = 0;
  let kana = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isLatin(code)) latin++;
    else if (code >= 0x3041 && code <= 0x30fa) kana++;
  }
  return han >= 2 && han * 5 >= latin && kana * 10 < han;
}
