import type { ParagraphKind } from '../../layout/article';

/** Rows of a table and lines of a contents page aren't sentences. */
export function isTabular(kind: ParagraphKind): boolean {
  return kind === 'table' || kind === 'contents';
}
