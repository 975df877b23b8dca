import type { Fix } from '../rule';
import type { TextEdit } from '../../text/textEdit';

/** Puts `text` in the place of the characters; the button says what comes in. */
export function replaceFix(start: number, end: number, text: string, safe: boolean): Fix {
  return {
    title: text === '' ? '删去' : `改为“${text}”`,
    safe,
    edits: [{ start, end, text }],
  };
}

/** Deletes the characters. */
export function deleteFix(start: number, end: number, safe: boolean): Fix {
  return replaceFix(start, end, '', safe);
}

/** Several edits under one title; they are sorted here. */
export function editsFix(title: string, safe: boolean, edits: readonly TextEdit[]): Fix {
  return { title, safe, edits: [...edits].sort((a, b) => a.start - b.start) };
}

/** Exchanges the two marks of a pair; offsets are those of the marks, one code unit each. */
export function remarkFix(open: number, close: number, marks: string, safe: boolean): Fix {
  return {
    title: `改为“${marks[0]!}…${marks[1]!}”`,
    safe,
    edits: [
      { start: open, end: open + 1, text: marks[0]! },
      { start: close, end: close + 1, text: marks[1]! },
    ],
  };
}
