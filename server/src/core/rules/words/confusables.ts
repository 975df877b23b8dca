import type { Span } from '../../text/span';
import type { ParagraphContext } from '../rule';
import { createPhraseIndex, type PhraseIndex } from '../common/phraseIndex';
import { table } from './packed/confusables';

/**
 * A: four or more characters that no good text holds. B: two or three characters, safe by their guards. D: a variant that dictionaries
 * list beside the preferred form.
 */
export type Tier = 'A' | 'B' | 'D';

interface Entry {
  readonly tier: Tier;
  readonly wrong: string;
  readonly right: string;
  /** Characters behind or before which the letters belong to other words (发布署名 is no 布署). */
  readonly notAfter: string;
  readonly notBefore: string;
}

export interface Confusable extends Span {
  readonly tier: Tier;
  readonly wrong: string;
  readonly right: string;
}

let index: PhraseIndex<Entry> | null = null;

function build(): PhraseIndex<Entry> {
  const entries = table.split('\n').map((line): Entry => {
    const [tier = '', wrong = '', right = '', notAfter = '', notBefore = ''] = line.split('\t');
    return { tier: tier as Tier, wrong, right, notAfter, notBefore };
  });
  return createPhraseIndex(entries, ({ wrong }) => wrong);
}

const remembered = new WeakMap<ParagraphContext, readonly Confusable[]>();

/** All confusable words of a paragraph in one pass, outside the mask; remembered for the second rule that asks. */
export function confusablesIn(paragraph: ParagraphContext): readonly Confusable[] {
  let found = remembered.get(paragraph);
  if (!found) remembered.set(paragraph, (found = find(paragraph)));
  return found;
}

function find({ text, mask }: ParagraphContext): readonly Confusable[] {
  const found: Confusable[] = [];
  index ??= build();
  index.search(text, ({ tier, wrong, right, notAfter, notBefore }, start, end) => {
    if (start > 0 && notAfter.includes(text[start - 1]!)) return false;
    if (end < text.length && notBefore.includes(text[end]!)) return false;
    if (mask.covers(start, end)) return false;
    found.push({ start, end, tier, wrong, right });
    return true;
  });
  return found;
}
