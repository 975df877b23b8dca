import { createSourceMap } from '../text/sourceMap';
import { composeEdits, type TextEdit } from '../text/textEdit';
import type { LayoutEdit } from './article';
import { withRepairs } from './characters';

/** What an edit is labelled with when it can't be told which of several it came from. */
export type EditLabel = Pick<LayoutEdit, 'rule' | 'certainty' | 'evidence'>;

/** Rules that only ever remove white space: an edit of theirs that takes more with it took furniture. */
const FURNITURE_BLIND: ReadonlySet<string> = new Set<LayoutEdit['rule']>([
  'trailing-whitespace',
  'multiple-blank-lines',
  'hard-wrapped-paragraph',
]);

const FURNITURE: EditLabel = Object.freeze({
  rule: 'page-furniture',
  certainty: 'likely',
  evidence: Object.freeze([
    Object.freeze({ code: 'page-furniture', message: '页码、页眉等版面残留，连同前后空白' }),
  ]),
});

/**
 * One list of edits that does what `first` and then `second` (about the text that `first` makes) do. Each edit keeps its rule and
 * reasons where it comes out as it was; where both had a hand in it, `first`'s label holds if it has one, else `fallback`.
 */
export function composeLayout(
  source: string,
  first: readonly (TextEdit & Partial<EditLabel>)[],
  second: readonly LayoutEdit[],
  fallback: EditLabel,
): LayoutEdit[] {
  const labelled = first.filter(
    (edit): edit is LayoutEdit => !!edit.rule && !!edit.certainty && !!edit.evidence,
  );
  const map = createSourceMap(first);
  if (labelled.length === first.length && !cutsInto(first, second)) {
    return withRepairs(labelled, second, map).map((edit) => namingFurniture(source, edit));
  }
  // All three lists are in order, so one walk finds what begins at one place; of several the last counts.
  const later = second.map((edit) => ({ place: map.toSourceSpan(edit), edit }));
  let one = 0;
  let two = 0;
  return composeEdits(source, first, second).map((edit) => {
    while (one < first.length && first[one]!.start <= edit.start) one++;
    while (two < later.length && later[two]!.place.start <= edit.start) two++;
    const before = one > 0 && first[one - 1]!.start === edit.start ? first[one - 1] : undefined;
    const after = two > 0 && later[two - 1]!.place.start === edit.start ? later[two - 1] : undefined;
    let label: EditLabel = fallback;
    if (after && after.place.end === edit.end && after.edit.text === edit.text) label = after.edit;
    else if (before?.rule && before.certainty && before.evidence) {
      label = { rule: before.rule, certainty: before.certainty, evidence: before.evidence };
    }
    const { rule, certainty, evidence } = label;
    return namingFurniture(source, {
      start: edit.start,
      end: edit.end,
      text: edit.text,
      rule,
      certainty,
      evidence,
    });
  });
}

/** The edit, called by its name if it takes furniture away with white space. */
function namingFurniture(source: string, edit: LayoutEdit): LayoutEdit {
  const takesMore =
    edit.end > edit.start && FURNITURE_BLIND.has(edit.rule) && /\S/.test(source.slice(edit.start, edit.end));
  return takesMore ? { ...edit, ...FURNITURE } : edit;
}

/** Whether an edit of `second` starts or ends inside what an edit of `first` put in. */
function cutsInto(first: readonly TextEdit[], second: readonly TextEdit[]): boolean {
  let row = 0;
  let delta = 0;
  for (const edit of second) {
    for (const place of [edit.start, edit.end]) {
      while (row < first.length && first[row]!.start + delta + first[row]!.text.length <= place) {
        delta += first[row]!.text.length - (first[row]!.end - first[row]!.start);
        row++;
      }
      if (row < first.length && first[row]!.start + delta < place) return true;
    }
  }
  return false;
}
