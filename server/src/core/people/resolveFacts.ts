import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../layout/article';
import type { Mention } from '../mentions/mention';
import { createDivisionNames } from './divisionNames';
import { confirmListed } from './confirmListed';
import type { DocumentFacts } from './facts';
import {
  datesInContext,
  gatherOrganizations,
  gatherPlaces,
  gatherQuotations,
  located,
  withoutOverlaps,
} from './gatherMentions';
import { holdPosts } from './heldPosts';
import { identify } from './identities';
import { createJurisdictionResolver } from './jurisdictions';
import { shareListedPosts } from './listedPosts';
import { articleHome } from './paperHome';
import { resolveDates } from './resolveDates';
import { toPersonFact } from './personFacts';
import { gatherSightings } from './sighting';
import { withFittingSlogans } from './fittingSlogans';

/** A paragraph as the document stage gets it. `start` is its offset in `Article.text`. */
export interface RecognizedParagraph {
  readonly start: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The document stage: who is who, which day is meant, what is said again. */
export function resolveFacts(
  article: Article,
  paragraphs: readonly RecognizedParagraph[],
  knowledge: Knowledge,
): DocumentFacts {
  const { publication, text } = article;
  const sightings = shareListedPosts(text, gatherSightings(paragraphs, knowledge));
  const places = withoutOverlaps(located(paragraphs, 'place'), sightings);
  const resolver = createJurisdictionResolver({
    text,
    places,
    home: articleHome(article, knowledge),
    divisions: createDivisionNames(places, knowledge),
  });
  const held = holdPosts(sightings, resolver, publication.date, knowledge);
  return {
    publication,
    people: confirmListed(
      identify(sightings, held).map((identity) => toPersonFact(identity, held, knowledge)),
    ),
    dates: resolveDates(datesInContext(paragraphs), publication.date),
    quotations: withFittingSlogans(
      gatherQuotations(paragraphs),
      places.map(({ fullName, text: form }) => fullName ?? form),
      publication.date,
      knowledge,
    ),
    organizations: gatherOrganizations(paragraphs),
    places: gatherPlaces(places),
  };
}
