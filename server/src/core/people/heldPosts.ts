import type { Knowledge } from '../knowledge/knowledge';
import type { GroupTitle, PostMention } from '../mentions/mention';
import type { HeldPost } from './facts';
import type { JurisdictionResolver, Resolved } from './jurisdictions';
import { jurisdictionFromRoster } from './rosterPosts';
import type { Sighting } from './sighting';

/** The posts that one mention gives a person, with their jurisdictions. */
export type HeldPosts = ReadonlyMap<Sighting, readonly HeldPost[]>;

/** Resolves the jurisdictions of all posts, in the order of the text. `day`: ISO date of publication. */
export function holdPosts(
  sightings: readonly Sighting[],
  resolver: JurisdictionResolver,
  day: string | null,
  knowledge: Knowledge,
): HeldPosts {
  // A list's members share their posts and group: what was resolved for the first holds for all.
  const resolved = new Map<number, Resolved | null>();
  for (const { posts, group, paragraph } of sightings) {
    if (group && !resolved.has(group.start)) resolved.set(group.start, resolver.resolveGroup(group));
    if (posts.length === 0 || resolved.has(posts[0]!.start)) continue;
    const chain = resolver.resolveChain(posts, paragraph);
    posts.forEach((post, i) => resolved.set(post.start, chain[i] ?? null));
  }
  const held = new Map<Sighting, readonly HeldPost[]>();
  for (const sighting of sightings) {
    const own = sighting.posts.map((post) =>
      toHeldPost(
        post,
        resolved.get(post.start) ??
          resolver.resolveLate(post) ??
          jurisdictionFromRoster(sighting.name, post, day, knowledge),
      ),
    );
    if (sighting.group) own.push(...groupPost(sighting.group, resolved.get(sighting.group.start) ?? null));
    held.set(sighting, own);
  }
  return held;
}

function toHeldPost(post: PostMention, jurisdiction: Resolved | null): HeldPost {
  const { text, start, end, organ, title, qualifier } = post;
  return {
    text,
    span: { start, end },
    jurisdiction: jurisdiction?.name ?? null,
    jurisdictionFrom: jurisdiction?.from ?? null,
    organ,
    title,
    qualifier,
  };
}

/** 市领导 is said of everybody in the list; reporters hold no post. */
function groupPost(group: GroupTitle, jurisdiction: Resolved | null): HeldPost[] {
  if (!group.role.startsWith('领导') && !group.role.endsWith('负责同志')) return [];
  return [
    {
      text: group.text,
      span: { start: group.start, end: group.end },
      jurisdiction: jurisdiction?.name ?? null,
      jurisdictionFrom: jurisdiction?.from ?? null,
      organ: null,
      title: group.role,
      qualifier: null,
    },
  ];
}

/** Nobody holds more; keeps the comparison short. */
const MOST_POSTS = 100;

/** Without repetitions: a shorter form of a post that is there in full goes. */
export function distinctPosts(posts: readonly HeldPost[]): HeldPost[] {
  const kept: HeldPost[] = [];
  const seen = new Set<string>();
  for (const post of posts) {
    const key = `${post.text}@${post.jurisdiction}`;
    if (seen.has(key) || kept.length === MOST_POSTS) continue;
    seen.add(key);
    const longer = kept.find((other) => other.text.endsWith(post.text) && agrees(other, post));
    if (longer) continue;
    const shorter = kept.findIndex((other) => post.text.endsWith(other.text) && agrees(post, other));
    if (shorter >= 0) kept[shorter] = post;
    else kept.push(post);
  }
  return kept;
}

function agrees(longer: HeldPost, shorter: HeldPost): boolean {
  return shorter.jurisdiction === null || longer.jurisdiction === shorter.jurisdiction;
}
