import type { PersonFact } from './facts';

/**
 * A name that is weak on its own is confirmed by its list: whoever stands under a group title (`云州市领导甲、乙、丙参加`) with somebody of
 * whom we're sure is as surely a person. A group title with nobody sure behind it confirms nothing (`市领导出席`).
 */
export function confirmListed(people: readonly PersonFact[]): PersonFact[] {
  const sure = new Set<number>();
  for (const { tier, group } of people) if (tier === 'strong' && group) sure.add(group.span.start);
  return people.map((person) =>
    person.tier === 'weak' && person.group && sure.has(person.group.span.start)
      ? { ...person, tier: 'strong' }
      : person,
  );
}
