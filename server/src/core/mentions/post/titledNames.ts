import { isHan } from '../../text/characterClass';
import { wordLexicon } from '../lexicon/wordLexicon';
import type { PersonMention } from '../mention';
import { nameStatistics } from '../person/nameStatistics';
import { parsePostChainBefore } from './postChain';
import { RoleKind, roleKindBefore } from './roleLexicon';

/** What ends a name for good. */
const stops = new Uint8Array(65536);
for (const mark of '，。、；：）？！') stops[mark.charCodeAt(0)] = 1;
/** A name's last character is none of these: 市长王浩说，书记李明到。 */
const verbs = new Set([...'说称道讲问答指谈表到在等率参会时即也则都均将已是为任来去主出']);
/** Log-odds of the first character that make it a surname beyond doubt (马 元 柳, not 任 于 向). */
const SURNAME = 1.2;

/**
 * The people of a paragraph with those added whose given name is an ordinary word (云州市委书记马千里，): three characters between a post of
 * a body or place and a stop. The lattice reads such names as words.
 */
export function addTitledNames(text: string, persons: readonly PersonMention[]): readonly PersonMention[] {
  let added: PersonMention[] | null = null;
  let next = 0;
  for (let end = 5; end <= text.length; end++) {
    if (end < text.length && stops[text.charCodeAt(end)] === 0) continue;
    const start = end - 3;
    while (next < persons.length && persons[next]!.end <= start) next++;
    if ((persons[next]?.start ?? Infinity) < end || !mayBeName(text, start)) continue;
    if (roleKindBefore(text, start) !== RoleKind.Office) continue;
    const chain = parsePostChainBefore(text, start, next > 0 ? persons[next - 1]!.end : 0);
    if (!chain?.posts.some(({ organ, place }) => organ !== null || place !== null)) continue;
    const name = text.slice(start, end);
    added ??= [];
    added.push({
      kind: 'person',
      start,
      end,
      name,
      tier: 'strong',
      anchor: 'title',
      confidence: 0.99,
      posts: [],
      group: null,
    });
  }
  return added ? [...persons, ...added].sort((a, b) => a.start - b.start) : persons;
}

/** Three 汉字, a surname first; the whole and its beginning are no words. */
function mayBeName(text: string, start: number): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => text.charCodeAt(start + i)) as [number, number, number];
  if (!isHan(first) || !isHan(second) || !isHan(third)) return false;
  if (nameStatistics().surname(first) < SURNAME || verbs.has(text[start + 2]!)) return false;
  const { words } = wordLexicon();
  const two = words.next(words.start(first), second);
  if (two === 0) return true;
  return words.valueAt(two) === 0 && words.valueAt(words.next(two, third)) === 0;
}
