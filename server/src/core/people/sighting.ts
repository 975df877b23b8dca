import type { Knowledge } from '../knowledge/knowledge';
import type { GroupTitle, Mention, PersonMention, PostMention } from '../mentions/mention';
import { confirmNames } from '../mentions/person/documentPass';
import { attachPosts } from '../mentions/post/attachPosts';
import { shift, type Span } from '../text/span';
import type { RecognizedParagraph } from './resolveFacts';

/** A person's name in the article with what stands beside it. Offsets are in `Article.text`. */
export interface Sighting extends Span {
  readonly name: string;
  readonly text: string;
  readonly paragraph: number;
  readonly tier: PersonMention['tier'];
  readonly anchor: PersonMention['anchor'];
  readonly posts: readonly PostMention[];
  readonly group: GroupTitle | null;
}

/** Everybody's mentions in the order of the text. */
export function gatherSightings(
  paragraphs: readonly RecognizedParagraph[],
  knowledge: Knowledge,
): Sighting[] {
  const sightings: Sighting[] = [];
  confirmNames(paragraphs, knowledge).forEach((persons, index) => {
    if (persons.length === 0) return;
    const { text, start, mentions } = paragraphs[index]!;
    // The second look finds names that the first had not, or not so: what stands beside those is still to be read.
    for (const person of withPosts(persons, mentions, text))
      sightings.push(toSighting(person, text, start, index));
  });
  return sightings;
}

/** What was read beside the names of a second look; that look is cached as long as its paragraph, and so is this. */
const looks = new WeakMap<readonly PersonMention[], readonly PersonMention[]>();

function withPosts(
  persons: readonly PersonMention[],
  mentions: readonly Mention[],
  text: string,
): readonly PersonMention[] {
  // A look finds all of its names or none among the first look's.
  if (mentions.includes(persons[0]!)) return persons;
  let read = looks.get(persons);
  if (!read) {
    read = attachPosts(text, persons);
    looks.set(persons, read);
  }
  return read;
}

/** The mention of a paragraph that starts at `offset` of the article's text. */
function toSighting(
  person: PersonMention,
  paragraphText: string,
  offset: number,
  paragraph: number,
): Sighting {
  return {
    start: person.start + offset,
    end: person.end + offset,
    name: person.name,
    text: paragraphText.slice(person.start, person.end),
    paragraph,
    tier: person.tier,
    anchor: person.anchor,
    posts: person.posts.length === 0 ? person.posts : person.posts.map((post) => shift(post, offset)),
    group: person.group && shift(person.group, offset),
  };
}
