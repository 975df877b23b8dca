import type { HeldPost } from './facts';
import type { HeldPosts } from './heldPosts';
import type { Sighting } from './sighting';

/** One person's mentions in the article, in order; `name` is the fullest form. */
export interface Identity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sightings: readonly Sighting[];
}

interface Draft {
  name: string;
  readonly aliases: Set<string>;
  readonly sightings: Sighting[];
  /** Jurisdiction of every present, written post, by what can be held only once at a time (see {@link exclusive}). */
  readonly holds: Map<string, string>;
}

const MOST_NAMESAKES = 8;

const dot = /[·•‧・･-]/u;

/**
 * Who is who: the same name is the same person, unless it's given two posts that nobody holds at a time; part of a dotted name is its
 * bearer. In order of first appearance.
 */
export function identify(sightings: readonly Sighting[], held: HeldPosts): Identity[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft[]>();
  const byPart = new Map<string, Draft>();
  for (const { name } of sightings) {
    if (!dot.test(name) || byName.has(name)) continue;
    const draft: Draft = { name, aliases: new Set(), sightings: [], holds: new Map() };
    byName.set(name, [draft]);
    // Of two people with the same part the first one keeps it: the text will call the other by the full name.
    for (const part of name.split(dot)) if (part.length > 1 && !byPart.has(part)) byPart.set(part, draft);
  }
  for (const sighting of sightings) {
    const draft = draftFor(sighting);
    if (draft.sightings.length === 0) drafts.push(draft);
    if (sighting.name !== draft.name) draft.aliases.add(sighting.name);
    draft.sightings.push(sighting);
  }
  return drafts.map(({ name, aliases, sightings: own }) => ({ name, aliases: [...aliases], sightings: own }));

  function draftFor(sighting: Sighting): Draft {
    const part = byPart.get(sighting.name);
    if (part) return part;
    const known = byName.get(sighting.name) ?? [];
    const posts = exclusive(held.get(sighting) ?? []);
    let draft = known.findLast(({ holds }) =>
      posts.every(([post, jurisdiction]) => (holds.get(post) ?? jurisdiction) === jurisdiction),
    );
    // More people of one name than this are not told apart.
    if (known.length === MOST_NAMESAKES) draft ??= known.at(-1);
    if (!draft) {
      draft = { name: sighting.name, aliases: new Set(), sightings: [], holds: new Map() };
      byName.set(sighting.name, [...known, draft]);
    }
    for (const [post, jurisdiction] of posts) draft.holds.set(post, jurisdiction);
    return draft;
  }
}

/**
 * The posts by which two people of one name are told apart: the same post of two divisions of a kind, both written out and
 * neither former, is held by two. Each as a key of the post and the kind of division, and the division.
 */
function exclusive(posts: readonly HeldPost[]): [post: string, jurisdiction: string][] {
  return posts
    .filter(isPresentAndWritten)
    .map(({ organ, title, jurisdiction }) => [`${organ}|${title}|${jurisdiction!.at(-1)}`, jurisdiction!]);
}

function isPresentAndWritten({ qualifier, jurisdiction, jurisdictionFrom, title }: HeldPost): boolean {
  return (
    qualifier === null &&
    jurisdiction !== null &&
    jurisdictionFrom?.type === 'document' &&
    /长$|书记$|主席$|主任$/u.test(title)
  );
}
