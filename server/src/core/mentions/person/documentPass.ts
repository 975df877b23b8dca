import type { Knowledge } from '../../knowledge/knowledge';
import type { CharTrie } from '../lexicon/charTrie';
import type { Mention, PersonMention } from '../mention';
import { collectNames } from './documentNames';
import { rosterOf, toMention } from './findPersons';
import { findNames } from './nameFinder';

/** A paragraph with what was recognised in it by itself. */
export interface ReadParagraph {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Less likely names are not worth mentioning. */
const LEAST_CONFIDENCE = 0.7;
/** A paragraph is read again for a name less likely than this. */
const UNSURE = 0.99;

/** What the last second look at a paragraph that needed one gave, by its mentions, which are cached with its text. */
const looks = new WeakMap<readonly Mention[], { names: string; persons: readonly PersonMention[] }>();

/**
 * The people of every paragraph after a second look that knows what the whole document says: names run together in a headline
 * (尹力殷勇与易炼红王浩座谈), without a title later on, parts of dotted names by themselves. What stays unlikely is left out. Mentions
 * that the first look had are the very same objects, with their posts; new ones have none.
 */
export function confirmNames(
  paragraphs: readonly ReadParagraph[],
  knowledge: Knowledge,
): (readonly PersonMention[])[] {
  const first = paragraphs.map(({ mentions }) => personsAmong(mentions));
  const names = collectNames(first);
  if (!names) return first.map((persons) => persons.filter(isLikely));
  return paragraphs.map(({ text, mentions }, p) => {
    const own = first[p]!;
    if (!needsLook(text, own, names.trie)) return own;
    const before = looks.get(mentions);
    if (before?.names === names.key) return before.persons;
    const persons = lookAgain(text, own, names.trie, knowledge).filter(isLikely);
    looks.set(mentions, { names: names.key, persons });
    return persons;
  });
}

const none: readonly PersonMention[] = [];

function personsAmong(mentions: readonly Mention[]): readonly PersonMention[] {
  let persons: PersonMention[] | null = null;
  for (const mention of mentions) if (mention.kind === 'person') (persons ??= []).push(mention);
  return persons ?? none;
}

function isLikely(person: PersonMention): boolean {
  return person.confidence >= LEAST_CONFIDENCE;
}

/** Whether the paragraph has an unsure name, or a name of the document where the first look saw none. */
function needsLook(text: string, persons: readonly PersonMention[], names: CharTrie): boolean {
  if (persons.some((person) => person.confidence < UNSURE)) return true;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    if (persons[next]?.start === i) {
      i = persons[next++]!.end - 1;
      continue;
    }
    let node = names.start(text.charCodeAt(i));
    for (let j = i + 1; node !== 0; j++) {
      if (names.valueAt(node) !== 0) return true;
      if (j >= text.length) break;
      node = names.next(node, text.charCodeAt(j));
    }
  }
  return false;
}

function lookAgain(
  text: string,
  before: readonly PersonMention[],
  document: CharTrie,
  knowledge: Knowledge,
): PersonMention[] {
  const roster = rosterOf(knowledge);
  const byStart = new Map(before.map((person) => [person.start, person]));
  const persons = findNames(text, { roster, document }).map((found) => {
    const again = toMention(text, found, roster);
    const same = byStart.get(again.start);
    return same?.end === again.end ? { ...again, posts: same.posts, group: same.group } : again;
  });
  // What a title settled stays where the second look sees nothing else.
  const settled = before.filter(
    (person) =>
      person.confidence >= UNSURE &&
      person.anchor === 'title' &&
      !persons.some((other) => other.start < person.end && person.start < other.end),
  );
  return settled.length === 0 ? persons : [...persons, ...settled].sort((a, b) => a.start - b.start);
}
