import type { Knowledge } from '../knowledge/knowledge';
import type { ParagraphKind } from '../layout/article';
import { findDates } from './date/findDates';
import type { Mention } from './mention';
import { findOrganizations } from './organization/findOrganizations';
import { findPersons } from './person/findPersons';
import { recognizePlaces } from './place/recognizePlaces';
import { attachPosts } from './post/attachPosts';
import { addTitledNames } from './post/titledNames';
import { findQuotations } from './quotation/findQuotations';

/**
 * Everything recognised in one logical paragraph, sorted by start; depends on nothing but its arguments.
 * Offsets are relative to the paragraph.
 */
export function recognize(text: string, kind: ParagraphKind, knowledge: Knowledge): readonly Mention[] {
  const mentions: Mention[] = attachPosts(text, addTitledNames(text, findPersons(text, { kind, knowledge })));
  for (const mention of findDates(text)) mentions.push(mention);
  for (const mention of findQuotations(text, knowledge)) mentions.push(mention);
  for (const mention of recognizePlaces(text, knowledge)) mentions.push(mention);
  for (const mention of findOrganizations(text, knowledge)) mentions.push(mention);
  return mentions.length < 2 ? mentions : mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
