import { contains, overlaps } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** Something with a fix: all edits of one fix are applied together or not at all. */
interface Fixable {
  readonly fix?: { readonly safe: boolean; readonly edits: readonly TextEdit[] } | null;
}

/**
 * The edits of all fixes that can be applied in one go: in document order, and a fix that would touch what an earlier one
 * changes waits for the next round. Sorted, without overlaps.
 */
export function collectFixes(findings: readonly Fixable[], unsafe: boolean): TextEdit[] {
  const wanted = findings
    .map((finding) => finding.fix)
    .filter((fix): fix is NonNullable<typeof fix> => !!fix && fix.edits.length > 0 && (fix.safe || unsafe))
    .sort((a, b) => a.edits[0]!.start - b.edits[0]!.start);
  const taken: TextEdit[] = [];
  let lastEnd = -1;
  for (const fix of wanted) {
    const fits = fix.edits.every(
      (edit) => edit.start > lastEnd || taken.every((other) => apart(edit, other)),
    );
    if (!fits) continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      lastEnd = Math.max(lastEnd, edit.end);
    }
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Neither overlapping nor inserting at one place nor inserting inside the other. */
function apart(a: TextEdit, b: TextEdit): boolean {
  if (a.start === b.start) return false;
  if (overlaps(a, b)) return false;
  const insertion = a.start === a.end ? a : b.start === b.end ? b : null;
  const other = insertion === a ? b : a;
  return (
    insertion === null ||
    !(contains(other, insertion) && insertion.start > other.start && insertion.start < other.end)
  );
}
