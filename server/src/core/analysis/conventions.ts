import { ruleById } from '../rules/registry';
import type { Severity } from '../rules/rule';
import type { Finding } from './analyzer';

/** So many findings without a single right mark are a habit; fewer may be slips. */
const LEAST = 3;

/**
 * Eases the findings of marks that a text writes its own way throughout to information: a hundred warnings about one habit hide the
 * slips. One rule's marks are judged by themselves, and those of all such rules together. What the user rated explicitly keeps its
 * severity. Changes `findings` in place.
 */
export function easeConventions(
  findings: Finding[],
  text: string,
  overrides: Readonly<Record<string, Severity | 'off'>>,
): void {
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    if (ruleById(rule)?.convention) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const lacksRight = (id: string): boolean =>
    ![...ruleById(id)!.convention!].some((mark) => text.includes(mark));
  const ids = [...counts.keys()];
  const total = ids.reduce((sum, id) => sum + counts.get(id)!, 0);
  const all = total >= LEAST && ids.every(lacksRight);
  const eased = new Set(
    ids.filter((id) => !overrides[id] && (all || (counts.get(id)! >= LEAST && lacksRight(id)))),
  );
  if (eased.size === 0) return;
  findings.forEach((finding, index) => {
    if (eased.has(finding.rule)) findings[index] = { ...finding, severity: 'information' };
  });
}
