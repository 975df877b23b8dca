import type { Knowledge } from '../knowledge/knowledge';
import { RoleKind, roleKindBefore } from '../mentions/post/roleLexicon';
import type { HeldPost, PersonFact } from './facts';
import { distinctPosts, type HeldPosts } from './heldPosts';
import type { Identity } from './identities';

/** Bodies whose offices are no public ones, unless the party's inside them are meant. */
const privateBody =
  /(?:公司|集团|银行|股份|企业|大学|学院|学校|中学|小学|医院|研究[院所]|实验室|协会|学会|商会|研究会|基金会|俱乐部|剧[团院]|乐团|队|出版社|杂志社|报社|影业|传媒|律所|事务所|酒店|[厂店])/u;

/** One person of the article: posts and mentions in order, and what they are to the text. */
export function toPersonFact(identity: Identity, held: HeldPosts, knowledge: Knowledge): PersonFact {
  const { name, aliases, sightings } = identity;
  const posts = distinctPosts(sightings.flatMap((sighting) => held.get(sighting) ?? []));
  const group = sightings.find((sighting) => sighting.group !== null)?.group ?? null;
  const isReporter = sightings.some(
    (sighting) =>
      sighting.anchor === 'byline' ||
      (sighting.group !== null && roleKindOf(sighting.group.role) === RoleKind.Press),
  );
  const tier = sightings.some((sighting) => sighting.tier === 'strong') ? 'strong' : 'weak';
  const isOfficial =
    posts.some(isOffice) || (tier === 'strong' && posts.length === 0 && knowledge.officials(name).length > 0);
  return {
    name,
    aliases,
    role: isReporter ? 'reporter' : isOfficial ? 'official' : 'other',
    tier: tier,
    posts,
    group: group && {
      text: group.text,
      span: { start: group.start, end: group.end },
      jurisdictions: group.jurisdictions,
    },
    mentions: sightings.map(({ start, end, text }) => ({ start, end, text })),
  };
}

function roleKindOf(role: string): RoleKind {
  return roleKindBefore(role, role.length);
}

function isOffice({ text, organ, title }: HeldPost): boolean {
  if (/党[委组工]|纪委/u.test(text)) return true;
  return roleKindOf(title) === RoleKind.Office && !(organ !== null && privateBody.test(organ));
}
