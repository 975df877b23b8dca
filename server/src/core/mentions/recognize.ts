import type { Knowledge } from '../knowledge/knowledge';
import type { ParagraphKind } from '../layout/article';
import { findDates } from './date/findDates';
import type { Mention } from './mention';
import { findOrganizations } from './organization/findOrganizations';
import { findPersons } from './person/findPersons';
import { recognizePlaces } from './place/recognizePlaces';
import { attachPosts } from './post/attachPosts';
import { findQuotations } from './quotation/findQuotations';

/**
 * Everything recognised in one logical paragraph, sorted by start; depends on nothing but its arguments.
 * Offsets are relative to the paragraph.
 */
export function recognize(text: string, kind: ParagraphKind, knowledge: Knowledge): readonly Mention[] {
  const mentions: Mention[] = [
    ...attachPosts(text, findPersons(text, { kind, knowledge })),
    ...findDates(text),
    ...findQuotations(text, knowledge),
    ...recognizePlaces(text, knowledge),
    ...findOrganizations(text, knowledge),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
