import type { Span } from '../../text/span';
import type { ParagraphContext } from '../rule';
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
  /** Characters before or behind which the letters belong to other words (发布署名 is no 布署). */
  readonly notAfter: string;
  readonly notBefore: string;
}

export interface Confusable extends Span {
  readonly tier: Tier;
  readonly wrong: string;
  readonly right: string;
}

interface Index {
  /** Code unit → 1 when an entry begins with it, 2 when one has it second, 3 both. */
  readonly place: Uint8Array;
  /** First two code units → entries, longest first. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
}

let index: Index | null = null;

function build(): Index {
  const place = new Uint8Array(65536);
  const entries = new Map<number, Entry[]>();
  for (const line of table.split('\n')) {
    const [tier = '', wrong = '', right = '', notAfter = '', notBefore = ''] = line.split('\t');
    const first = wrong.charCodeAt(0);
    const second = wrong.charCodeAt(1);
    place[first]! |= 1;
    place[second]! |= 2;
    const key = (first << 16) | second;
    const list = entries.get(key) ?? [];
    list.push({ tier: tier as Tier, wrong, right, notAfter, notBefore });
    list.sort((a, b) => b.wrong.length - a.wrong.length);
    entries.set(key, list);
  }
  return { place, entries };
}

const remembered = new WeakMap<ParagraphContext, readonly Confusable[]>();

/** All confusable words of a paragraph in one pass, outside the mask; remembered for the second rule that asks. */
export function confusablesIn(paragraph: ParagraphContext): readonly Confusable[] {
  let found = remembered.get(paragraph);
  if (!found) remembered.set(paragraph, (found = find(paragraph)));
  return found;
}

function find({ text, mask }: ParagraphContext): readonly Confusable[] {
  const { place, entries } = (index ??= build());
  const found: Confusable[] = [];
  let code = text.charCodeAt(0);
  for (let i = 0; i + 1 < text.length; i++) {
    const next = text.charCodeAt(i + 1);
    const here = code;
    code = next;
    if ((place[here]! & 1) === 0 || (place[next]! & 2) === 0) continue;
    for (const entry of entries.get((here << 16) | next) ?? []) {
      const end = i + entry.wrong.length;
      if (!text.startsWith(entry.wrong, i)) continue;
      if (i > 0 && entry.notAfter.includes(text[i - 1]!)) continue;
      if (end < text.length && entry.notBefore.includes(text[end]!)) continue;
      if (mask.covers(i, end)) continue;
      found.push({ start: i, end, tier: entry.tier, wrong: entry.wrong, right: entry.right });
      i = end - 1;
      code = text.charCodeAt(end);
      break;
    }
  }
  return found;
}
