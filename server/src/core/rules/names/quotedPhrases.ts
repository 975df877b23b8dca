import type { Span } from '../../text/span';

/** A short quotation without marks inside; the span is that of the words between the marks. */
export interface QuotedPhrase extends Span {
  readonly text: string;
}

/** What stands between “ and ” in one paragraph: at most `longest` code units, no inner marks, no stop. */
export function quotedPhrases(text: string, longest: number): QuotedPhrase[] {
  const found: QuotedPhrase[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    for (let i = open + 1; i <= open + 1 + longest && i < text.length; i++) {
      const character = text[i]!;
      if (character === '”') {
        if (i > open + 1) found.push({ start: open + 1, end: i, text: text.slice(open + 1, i) });
        break;
      }
      if ('“‘’。！？；：《》'.includes(character)) break;
    }
  }
  return found;
}

/** In how many places two strings of one length differ. */
export function substitutions(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) count++;
  return count;
}
