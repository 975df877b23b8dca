import type { GroupTitle, PersonMention, PostMention } from '../mention';
import { parsePostChainBefore } from './postChain';
import { parsePostsAfter } from './postsAfter';
import { RoleKind } from './roleLexicon';

/** What parts the names of one list; between two 、 there may be a name that wasn't found. */
const listSeparator = /^(?:[、，和及与\s\u3000]|以及|、\p{Script=Han}{2,4}、)$/u;

/**
 * The people of one paragraph with the posts beside their names and the group title of the list they stand in. `persons` are
 * in order; offsets are those of `text`.
 */
export function attachPosts(text: string, persons: readonly PersonMention[]): PersonMention[] {
  const attached: PersonMention[] = [];
  let group: GroupTitle | null = null;
  let previousEnd = 0;
  for (const person of persons) {
    const before = parsePostChainBefore(text, person.start, previousEnd);
    const after = parsePostsAfter(text, person.end);
    if (before) group = before.group;
    else if (group !== null && !listSeparator.test(text.slice(previousEnd, person.start))) group = null;
    // What follows a byline's name is the next author.
    const posts = joined(before?.posts ?? none, after?.posts ?? none);
    const anchor = before?.kind === RoleKind.Press && person.anchor !== 'roster' ? 'byline' : person.anchor;
    const { start, end, name, tier, confidence } = person;
    attached.push({ kind: 'person', start, end, name, tier, anchor, confidence, posts, group });
    previousEnd = person.end;
  }
  return attached;
}

const none: readonly PostMention[] = [];

function joined(before: readonly PostMention[], after: readonly PostMention[]): readonly PostMention[] {
  return after.length === 0 ? before : before.length === 0 ? after : [...before, ...after];
}
