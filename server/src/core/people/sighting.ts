import type { Knowledge } from '../knowledge/knowledge';
import type { GroupTitle, PersonMention, PostMention } from '../mentions/mention';
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
  _knowledge: Knowledge,
): Sighting[] {
  return paragraphs.flatMap(({ text, mentions, start }, paragraph) =>
    mentions
      .filter((mention) => mention.kind === 'person')
      .map((person) => toSighting(person, text, start, paragraph)),
  );
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
    posts: person.posts.map((post) => shift(post, offset)),
    group: person.group && shift(person.group, offset),
  };
}
