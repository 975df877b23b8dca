import type { Knowledge } from '../knowledge/knowledge';
import type { ParagraphKind } from '../layout/article';
import { findDates } from './date/findDates';
import type { Mention } from './mention';
import { recognizePlaces } from './place/recognizePlaces';

/**
 * Everything recognised in one logical paragraph, sorted by start; depends on nothing but its arguments.
 * Offsets are relative to the paragraph.
 */
export function recognize(text: string, _kind: ParagraphKind, knowledge: Knowledge): readonly Mention[] {
  const mentions: Mention[] = [...findDates(text), ...recognizePlaces(text, knowledge)];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}
