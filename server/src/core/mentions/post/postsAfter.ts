import { CharacterClass, characterClass, isHan } from '../../text/characterClass';
import type { PostMention } from '../mention';
import { type PostChain, parsePostChainBefore } from './postChain';
import { appointmentVerbs, leavingVerbs, removalTails } from './postLexicon';
import { endsWithRole } from './roleLexicon';
import { lengthOf } from './wordTrie';

/** Longest phrase that is looked at behind a name. */
const LONGEST_PHRASE = 60;
const LONGEST_BRACKET = 80;
const LONGEST_TITLE = 5;

/**
 * Posts that follow a name: in brackets （江东省委书记）, after a verb of appointment (任江东省省长, 当选为主席), after 的 before 职务
 * (免去周远山的江东省省长职务). Null when there are none. Offsets are those of `text`.
 */
export function parsePostsAfter(text: string, nameEnd: number): PostChain | null {
  const direct = directTitle(text, nameEnd);
  if (direct) return direct;
  let at = nameEnd;
  if (text[at] === '（' || text[at] === '(') {
    const inBrackets = bracketedPosts(text, at + 1);
    if (inBrackets) return inBrackets;
    const close = closing(text, at + 1);
    if (close < 0) return null;
    at = close + 1;
  }
  if (text.startsWith('同志', at)) at += 2;
  if (text[at] === '的') {
    const chain = chainFrom(text, at + 1);
    return chain && removalTails.longest(text, chain.end, text.length) !== 0
      ? qualified(chain, '免去')
      : null;
  }
  const ended = lengthOf(leavingVerbs.longest(text, at, text.length));
  if (ended > 0) {
    const chain = chainFrom(text, at + ended);
    return chain && qualified(chain, '不再担任');
  }
  const verb = lengthOf(appointmentVerbs.longest(text, at, text.length));
  return verb === 0 ? null : chainFrom(text, at + verb);
}

/** 周远山省长, 周远山院士: a role word right behind the name. */
function directTitle(text: string, nameEnd: number): PostChain | null {
  for (let end = Math.min(text.length, nameEnd + LONGEST_TITLE); end >= nameEnd + 2; end--) {
    if (endsWithRole(text, end, nameEnd) < 2) continue;
    const chain = parsePostChainBefore(text, end, nameEnd);
    if (chain?.start === nameEnd && chain.posts.length === 1) return chain;
  }
  return null;
}

function qualified(chain: PostChain, qualifier: string): PostChain {
  return {
    ...chain,
    posts: chain.posts.map((post) => ({ ...post, qualifier: post.qualifier ?? qualifier })),
  };
}

function closing(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_BRACKET);
  for (let i = from; i < last; i++) {
    if (text[i] === '）' || text[i] === ')') return i;
    if (text[i] === '（' || text[i] === '(') return -1;
  }
  return -1;
}

/** （女，江东省委书记、省长）: each part between commas that is a chain of posts from end to end. */
function bracketedPosts(text: string, from: number): PostChain | null {
  const close = closing(text, from);
  if (close < 0) return null;
  const posts: PostMention[] = [];
  let last: PostChain | null = null;
  let start = from;
  for (let i = from; i <= close; i++) {
    if (i < close && text[i] !== '，' && text[i] !== '；') continue;
    const chain = parsePostChainBefore(text, i, start);
    if (chain && chain.start === start) {
      posts.push(...chain.posts);
      last = chain;
    }
    start = i + 1;
  }
  return last && posts.length > 0 ? { ...last, start: from, end: close, posts } : null;
}

/** The longest chain that begins exactly at `from`. */
function chainFrom(text: string, from: number): PostChain | null {
  const last = Math.min(text.length, from + LONGEST_PHRASE);
  let found: PostChain | null = null;
  for (let end = from + 1; end <= last; end++) {
    const code = text.charCodeAt(end - 1);
    if (
      !isHan(code) &&
      characterClass(code) !== CharacterClass.Latin &&
      !'、（）·“”'.includes(text[end - 1]!)
    ) {
      break;
    }
    if (endsWithRole(text, end, from) === 0) continue;
    const chain = parsePostChainBefore(text, end, from);
    if (chain?.start === from && chain.posts.length > 0) found = chain;
  }
  return found;
}
