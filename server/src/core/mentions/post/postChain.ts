import { isSpace } from '../../text/characterClass';
import type { GroupTitle, PostMention } from '../mention';
import { buildPost } from './buildPost';
import { groupTitleBefore } from './groupTitle';
import { postSpanBefore, type PostSpan } from './postSpan';
import { RoleKind } from './roleLexicon';

/** What stands right before a name: `江东省委书记、省人大常委会主任`. */
export interface PostChain {
  /** Where the phrase begins, and where it ends (before the space that some texts put in front of the name). */
  readonly start: number;
  readonly end: number;
  /** In order of the text. Empty when the role is no post: 村民, 夫人, 记者, 领导. */
  readonly posts: readonly PostMention[];
  /** `浙江省和杭州市领导`, `本报记者`; null otherwise. */
  readonly group: GroupTitle | null;
  /** Kind of the role word that touches the name. */
  readonly kind: RoleKind;
}

/** No chain has more posts; keeps the work per call constant. */
const LONGEST_CHAIN = 12;

/**
 * The chain of posts (职务) that ends right before `nameStart`, or null when no role word stands there. Offsets are those of
 * `text`; nothing left of `limit` is read.
 */
export function parsePostChainBefore(text: string, nameStart: number, limit = 0): PostChain | null {
  let end = nameStart;
  while (end > limit && nameStart - end < 3 && isSpace(text.charCodeAt(end - 1))) end--;
  const last = postSpanBefore(text, end, limit);
  if (last === null) return null;
  const group = groupTitleBefore(text, last, limit);
  if (group !== null) return { start: group.start, end, posts: [], group, kind: last.kind };

  const spans: PostSpan[] = [last];
  while (spans.length < LONGEST_CHAIN) {
    const { start } = spans[0]!;
    if (start - 1 <= limit || text[start - 1] !== '、') break;
    const before = postSpanBefore(text, start - 1, limit);
    if (before === null) break;
    spans.unshift(before);
  }
  const posts = spans.filter(({ kind }) => kind === RoleKind.Office || kind === RoleKind.Title);
  return {
    start: spans[0]!.start,
    end,
    posts: posts.map((span) => mention(text, span)),
    group: null,
    kind: last.kind,
  };
}

/** The contract's fields only. */
function mention(text: string, post: PostSpan): PostMention {
  const { start, end, text: written, place, level, organ, title, qualifier } = buildPost(text, post);
  return { kind: 'post', start, end, text: written, place, level, organ, title, qualifier };
}
