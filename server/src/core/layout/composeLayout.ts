import { createSourceMap } from '../text/sourceMap';
import { composeEdits, type TextEdit } from '../text/textEdit';
import type { LayoutEdit } from './article';

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
  const map = createSourceMap(first);
  const labels = new Map<string, EditLabel>();
  const key = (start: number, end: number, text: string): string => `${start} ${end} ${text}`;
  const byStart = new Map<number, EditLabel>();
  for (const edit of second) {
    const { start, end } = map.toSourceSpan(edit);
    labels.set(key(start, end, edit.text), edit);
    byStart.set(start, edit);
  }
  for (const { start, end, text, rule, certainty, evidence } of first) {
    if (!rule || !certainty || !evidence) continue;
    labels.set(key(start, end, text), { rule, certainty, evidence });
    byStart.set(start, { rule, certainty, evidence });
  }
  const unlabelled = first.some(({ rule }) => !rule);
  return composeEdits(source, first, second).map((edit) => {
    const { rule, certainty, evidence } =
      labels.get(key(edit.start, edit.end, edit.text)) ??
      (unlabelled ? undefined : byStart.get(edit.start)) ??
      fallback;
    if (FURNITURE_BLIND.has(rule) && /\S/.test(source.slice(edit.start, edit.end)))
      return { ...edit, ...FURNITURE };
    return { ...edit, rule, certainty, evidence };
  });
}
