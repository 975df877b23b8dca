import type { Rule } from './rule';

/** Every rule there is, in the order in which the documentation lists them. A rule that isn't here doesn't exist. */
export const rules: readonly Rule[] = [];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
