import type { TextEdit } from '../core/text/textEdit';

/** Lines shown round a change. */
const CONTEXT = 3;

/** A change of whole lines: `old[start..end)` become `lines`. */
interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** A text's lines, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * A unified diff made of the edits themselves rather than by comparing two texts, so that it's linear and shows what is really done.
 * `edits` sorted, without overlaps. Empty when there are none.
 */
export function unifiedDiff(file: string, source: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return '';
  const old = linesOf(source);
  const changes = lineChanges(source, old, edits);
  const parts = [`--- ${file}\n+++ ${file}\n`];
  let shift = 0;
  for (let i = 0; i < changes.length;) {
    const group = [changes[i++]!];
    while (i < changes.length && changes[i]!.start - group.at(-1)!.end <= 2 * CONTEXT)
      group.push(changes[i++]!);
    const from = Math.max(0, group[0]!.start - CONTEXT);
    const to = Math.min(old.length, group.at(-1)!.end + CONTEXT);
    const body: string[] = [];
    let at = from;
    let grown = 0;
    for (const { start, end, lines } of group) {
      for (; at < start; at++) body.push(printLine(' ', old[at]!));
      for (; at < end; at++) body.push(printLine('-', old[at]!));
      for (const line of lines) body.push(printLine('+', line));
      grown += lines.length - (end - start);
    }
    for (; at < to; at++) body.push(printLine(' ', old[at]!));
    parts.push(`@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@\n`, ...body);
    shift += grown;
  }
  return parts.join('');
}

function range(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function printLine(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** Edits in the same lines are one change. */
function lineChanges(source: string, old: readonly string[], edits: readonly TextEdit[]): LineChange[] {
  const changes: LineChange[] = [];
  // `line` begins at `lineStart`; both only move on.
  let line = 0;
  let lineStart = 0;
  for (let i = 0; i < edits.length;) {
    while (line + 1 < old.length && lineStart + old[line]!.length <= edits[i]!.start) {
      lineStart += old[line++]!.length;
    }
    const start = line;
    let end = lineStart;
    let at = lineStart;
    let text = '';
    do {
      const edit = edits[i++]!;
      text += source.slice(at, edit.start) + edit.text;
      at = edit.end;
      // An edit that leaves off between two lines has nothing to do with the second.
      const clean = end === at || source[at - 1] === '\n';
      const whole = clean && at > edit.start && (text === '' || text.endsWith('\n'));
      while (line < old.length && (whole ? end < at : end <= at)) end += old[line++]!.length;
    } while (i < edits.length && edits[i]!.start < end);
    changes.push({ start, end: line, lines: linesOf(text + source.slice(at, end)) });
    lineStart = end;
  }
  return changes;
}
