import type { PostMention } from '../mentions/mention';
import type { Sighting } from './sighting';

/** Posts that several people hold at a time, so that one before a list is everybody's: 副省长甲、乙, 省委常委甲、乙. */
const shared =
  /副|常委$|委员$|成员$|代表$|院士$|教授$|研究员$|议员$|专家$|学者$|参事$|董事$|理事$|监事$|干事$|官员$|将军$|[上中少]将$/u;

function isShared({ title }: PostMention): boolean {
  return shared.test(title);
}

/**
 * Gives the posts before the first name of a list to the others: `副省长甲、乙和丙` are three vice governors. `text` is the
 * article's; sightings are in order.
 */
export function shareListedPosts(text: string, sightings: readonly Sighting[]): Sighting[] {
  const result: Sighting[] = [];
  let listed: readonly PostMention[] = [];
  let previousEnd = -1;
  for (const sighting of sightings) {
    const continues = previousEnd >= 0 && /^[、和]$/u.test(text.slice(previousEnd, sighting.start));
    if (sighting.posts.length > 0) listed = sighting.posts.every(isShared) ? sighting.posts : [];
    else if (!continues || sighting.group !== null) listed = [];
    result.push(sighting.posts.length === 0 && listed.length > 0 ? { ...sighting, posts: listed } : sighting);
    previousEnd = sighting.end;
  }
  return result;
}
