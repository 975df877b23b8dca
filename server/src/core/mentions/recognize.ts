import type { Knowledge } from '../knowledge/knowledge';
import type { ParagraphKind } from '../layout/article';
import type { Mention } from './mention';

/**
 * Everything recognised in one logical paragraph, sorted by start; depends on nothing but its arguments.
 * Offsets are relative to the paragraph.
 */
export function recognize(_text: string, _kind: ParagraphKind, _knowledge: Knowledge): readonly Mention[] {
  return [];
}
