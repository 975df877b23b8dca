import type { HeldPost, PersonFact } from '../../people/facts';
import type { DocumentRule } from '../rule';
import { substitutions } from './quotedPhrases';

/** 姓名前后不一: two names one character apart that hold the same office. */
export const officialNameConsistency: DocumentRule = {
  id: 'official-name-consistency',
  category: 'names',
  title: { zh: '姓名前后不一', en: 'Name spelt in two ways' },
  severity: 'error',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一职务的两个姓名只差一个字，必有一处写错。一个姓名是另一个的前半（王成、王成国）是两个人。',
    en: 'Two names one character apart in the same office: one is misspelt. 王成 and 王成国 are two people.',
  },
  examples: [{ bad: '云州市市长林若溪出席会议。⏎会上，云州市市长⟪林若曦⟫讲话。' }],
  traps: [
    '云州市市长林若溪出席会议。⏎会上，林若溪讲话。',
    '浙江省和杭州市领导刘捷、王成、王成国、卢山参加。',
    '云州市市长林若溪、江东市市长林若曦出席会议。',
  ],
  scope: 'document',
  check({ facts }, report) {
    const people = facts.people.filter(
      ({ name, posts }) => name.length >= 3 && posts.length > 0 && !name.includes('·'),
    );
    if (people.length < 2 || people.length > 500) return;
    const bySurname = new Map<string, PersonFact[]>();
    for (const person of people)
      bySurname.set(person.name[0]!, [...(bySurname.get(person.name[0]!) ?? []), person]);
    for (const group of [...bySurname.values(), ...sameGivenName(people)]) {
      for (let i = 0; i < group.length; i++) {
        for (let j = i + 1; j < group.length; j++) compare(group[i]!, group[j]!);
      }
    }
    function compare(a: PersonFact, b: PersonFact): void {
      if (a.name.length !== b.name.length || substitutions(a.name, b.name) !== 1) return;
      if (!a.posts.some((post) => b.posts.some((other) => sameOffice(post, other)))) return;
      const [right, wrong] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
      for (const mention of wrong.mentions) {
        report({
          start: mention.start,
          end: mention.end,
          message: `同一职务的姓名另作“${right.name}”`,
          related: right.mentions
            .slice(0, 1)
            .map(({ start, end }) => ({ start, end, message: `这里作“${right.name}”` })),
        });
      }
    }
  },
};

/** Names that differ in the surname alone. */
function sameGivenName(people: readonly PersonFact[]): PersonFact[][] {
  const groups = new Map<string, PersonFact[]>();
  for (const person of people) {
    const given = person.name.slice(1);
    groups.set(given, [...(groups.get(given) ?? []), person]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Posts that one person alone holds: heads, with the same body and place, neither of them a former one. */
function sameOffice(a: HeldPost, b: HeldPost): boolean {
  if (a.title !== b.title || a.organ !== b.organ || a.qualifier !== b.qualifier) return false;
  if (a.jurisdiction !== b.jurisdiction) return false;
  if (a.jurisdiction === null && a.text !== b.text) return false;
  return !/^副|常委|委员|代表|成员|调研员|顾问|助理|教授|院士|记者|干部|民警|教师|医生|演员|运动员|选手/.test(
    a.title,
  );
}
