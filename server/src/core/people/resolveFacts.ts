import type { Knowledge } from '../knowledge/knowledge';
import type { Article } from '../layout/article';
import type { Mention } from '../mentions/mention';
import type { DocumentFacts } from './facts';

/** A paragraph as the document stage gets it. `start` is its offset in `Article.text`. */
export interface RecognizedParagraph {
  readonly start: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The document stage: who is who, which day is meant, what is said again. */
export function resolveFacts(
  article: Article,
  _paragraphs: readonly RecognizedParagraph[],
  _knowledge: Knowledge,
): DocumentFacts {
  return {
    publication: article.publication,
    people: [],
    dates: [],
    quotations: [],
    organizations: [],
    places: [],
  };
}
