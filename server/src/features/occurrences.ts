import type { Position, Range } from 'vscode-languageserver';
import type { Place } from '../core/people/facts';
import type { Span } from '../core/text/span';
import { articleOffset, articleRanges, type AnalyzedText } from './workspace/analyzedText';

/** Somebody or something that the article speaks of more than once. */
export interface Occurrences {
  readonly kind: 'person' | 'post' | 'organization' | 'place';
  readonly name: string;
  /** The one at the cursor. */
  readonly here: Place;
  /** All of them, in order; for a post the names of those who hold it. */
  readonly mentions: readonly Place[];
  /** Where the article says who or what it is: the first mention with a post, else the first. */
  readonly introduction: Span;
}

/** What is spoken of at the cursor: a person by name or by post before an organisation before a place; null when nothing is. */
export function occurrencesAt(text: AnalyzedText, position: Position): Occurrences | null {
  if (!text.analysis.isChinese) return null;
  const offset = articleOffset(text, position);
  const { people, organizations, places } = text.analysis.facts;
  // At the seam between two names the one that begins there is meant, so that a second round looks at right edges.
  for (const at of [offset, offset - 1]) {
    const holds = (span: Span): boolean => span.start <= at && at < span.end;
    for (const person of people) {
      const here = person.mentions.find(holds);
      if (!here) continue;
      const post = person.posts[0];
      const introduced = post && person.mentions.find((mention) => mention.start >= post.span.start);
      return {
        kind: 'person',
        name: person.name,
        here,
        mentions: person.mentions,
        introduction: introduced ?? person.mentions[0] ?? here,
      };
    }
    const holders = people.filter((person) => person.posts.some((post) => holds(post.span)));
    const post = holders[0]?.posts.find(({ span }) => holds(span));
    if (post) {
      const mentions = holders.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
      const here = { ...post.span, text: post.text };
      const introduction = mentions.find((mention) => mention.start >= here.start) ?? mentions[0] ?? here;
      return { kind: 'post', name: post.text, here, mentions, introduction };
    }
    for (const [kind, things] of [
      ['organization', organizations],
      ['place', places],
    ] as const) {
      for (const { name, mentions } of things) {
        const here = mentions.find(holds);
        if (here) return { kind, name, here, mentions, introduction: mentions[0] ?? here };
      }
    }
  }
  return null;
}

/** The part of a mention that the cursor is on. */
export function partAt(text: AnalyzedText, mention: Span, position: Position): Range {
  const ranges = articleRanges(text, mention);
  return (
    ranges.find(
      ({ start, end }) =>
        start.line === position.line &&
        start.character <= position.character &&
        position.character <= end.character,
    ) ?? ranges[0]!
  );
}
