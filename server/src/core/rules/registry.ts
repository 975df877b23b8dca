import { datesRules } from './dates/datesRules';
import { formatRules } from './format/formatRules';
import { layoutRules } from './layout/layoutRules';
import { marksRules } from './marks/marksRules';
import { namesRules } from './names/namesRules';
import { numbersRules } from './numbers/numbersRules';
import { officialRules } from './official/officialRules';
import { ordinalsRules } from './ordinals/ordinalsRules';
import { pairsRules } from './pairs/pairsRules';
import type { Rule } from './rule';
import { widthRules } from './width/widthRules';
import { wordsRules } from './words/wordsRules';

/** Every rule there is, in the order in which the documentation lists them. A rule that isn't here doesn't exist. */
export const rules: readonly Rule[] = [
  ...layoutRules,
  ...widthRules,
  ...pairsRules,
  ...marksRules,
  ...numbersRules,
  ...datesRules,
  ...ordinalsRules,
  ...namesRules,
  ...wordsRules,
  ...formatRules,
  ...officialRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
