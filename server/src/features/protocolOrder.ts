import type { HeldPost, PersonFact } from '../core/people/facts';

/**
 * The order in which a list of leaders is printed (党委、人大、政府、政协, 正职 before 副职, the higher level first). It's a proposal for the
 * eye, from the posts' words alone; whoever has no post keeps the order of the article behind those who have.
 * Returns the place of each person, from 0.
 */
export function protocolOrder(people: readonly PersonFact[]): number[] {
  const order = people
    .map((person, index) => ({ index, weight: personWeight(person) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index);
  const ranks = new Array<number>(people.length).fill(0);
  order.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}

const LAST = 10_000;

function personWeight(person: PersonFact): number {
  if (person.role === 'reporter') return LAST + 1;
  return Math.min(LAST, ...person.posts.filter(({ qualifier }) => !isFormer(qualifier)).map(postWeight));
}

function isFormer(qualifier: string | null): boolean {
  return qualifier !== null && /原|前|时任/.test(qualifier);
}

function postWeight(post: HeldPost): number {
  return levelWeight(post) * 100 + organWeight(post) * 10 + titleWeight(post);
}

function levelWeight({ jurisdiction, text }: HeldPost): number {
  if (/^(中共中央|中央|国家|国务院|全国)|总书记/.test(text)) return 0;
  if (jurisdiction === null) return 5;
  if (/^(北京市|天津市|上海市|重庆市)$|省$|自治区$|特别行政区$/.test(jurisdiction)) return 1;
  if (/[市州盟]$|地区$/.test(jurisdiction)) return 2;
  if (/[县区旗]$/.test(jurisdiction)) return 3;
  if (/[乡镇]$|街道$/.test(jurisdiction)) return 4;
  return 5;
}

function organWeight({ organ, title, text }: HeldPost): number {
  const body = organ ?? text;
  if (/人大/.test(body)) return 2;
  if (/政协/.test(body)) return 4;
  if (/纪委|监委/.test(body)) return 5;
  if (/法院|检察院/.test(body)) return 6;
  if (/[省市区县州旗]委$|党委|中央/.test(body) || /书记$/.test(title)) return /常委/.test(title) ? 3 : 0;
  if (/政府$/.test(body) || /^副?(省|市|区|县|州|旗|镇|乡)长$|主席$/.test(title)) return 1;
  return 7;
}

function titleWeight({ title }: HeldPost): number {
  if (/^副|副书记|副主席|副主任|副省长|副市长/.test(title)) return 4;
  if (/秘书长|助理|委员$/.test(title)) return 6;
  return 0;
}
