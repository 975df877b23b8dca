import { wordLexicon, LONGEST_WORD } from '../lexicon/wordLexicon';

/** Cells a position has in the table of words. */
const STRIDE = 8;

/**
 * The best ways to read a run of 汉字 as words (unigram model), from the left and from the right, so that the price of a word
 * boundary anywhere is known. Scratch space that is filled run by run; valid for the run filled last.
 */
export class WordPaths {
  /** Values of the words by start and length: the word of n characters at i is at i × 8 + n; 0 for none. */
  private words = new Uint8Array(0);
  /** Bit n is set where a word of n characters starts. */
  private lengths = new Uint8Array(0);
  /** Log-probability of the best reading from the run's start to an offset, and from there to its end. */
  before = new Float32Array(0);
  after = new Float32Array(0);
  /** Length of the word that ends (starts) at an offset on the best reading from the left (right). */
  lastLength = new Uint8Array(0);
  nextLength = new Uint8Array(0);
  private total = 0;
  private readonly scratch = new Float64Array(64);

  /** Makes room for a text. */
  reserve(length: number): void {
    if (this.before.length > length) return;
    const size = length + 256;
    this.words = new Uint8Array(size * STRIDE);
    this.lengths = new Uint8Array(size);
    this.before = new Float32Array(size);
    this.after = new Float32Array(size);
    this.lastLength = new Uint8Array(size);
    this.nextLength = new Uint8Array(size);
  }

  /** Reads the run `from..to` of `codes`. */
  fill(codes: Uint16Array, from: number, to: number): void {
    const { words, singles, logProbability } = wordLexicon();
    const { words: found, lengths, before, after, lastLength, nextLength } = this;
    found.fill(0, from * STRIDE, to * STRIDE);
    before.fill(-Infinity, from, to + 1);
    before[from] = 0;
    for (let i = from; i < to; i++) {
      const reach = before[i]!;
      const code = codes[i]!;
      relax(before, lastLength, i + 1, reach + logProbability[singles[code]!]!, 1);
      const mask = words.wordsFrom(codes, i, Math.min(to, i + LONGEST_WORD), found, i * STRIDE);
      lengths[i] = mask;
      for (let n = 2; mask >> n !== 0; n++) {
        if (((mask >> n) & 1) === 0) continue;
        relax(before, lastLength, i + n, reach + logProbability[found[i * STRIDE + n]!]!, n);
      }
    }
    this.total = before[to]!;
    after[to] = 0;
    for (let i = to - 1; i >= from; i--) {
      let best = after[i + 1]! + logProbability[singles[codes[i]!]!]!;
      let length = 1;
      const mask = lengths[i]!;
      for (let n = 2; mask >> n !== 0; n++) {
        if (((mask >> n) & 1) === 0) continue;
        const value = found[i * STRIDE + n]!;
        const score = after[i + n]! + logProbability[value]!;
        if (score > best) {
          best = score;
          length = n;
        }
      }
      after[i] = best;
      nextLength[i] = length;
    }
  }

  /** What word boundaries at `start` and `end` cost: 0 when the best reading has both, else negative. `inside`: that of {@link inside}. */
  boundaryCost(start: number, end: number, inside: number): number {
    return this.before[start]! + inside + this.after[end]! - this.total;
  }

  /** Log-probability of the best reading of a short span by itself. */
  inside(codes: Uint16Array, start: number, end: number): number {
    const { singles, logProbability } = wordLexicon();
    const { words, scratch } = this;
    scratch[0] = 0;
    for (let i = 1; i <= end - start; i++) {
      let best = scratch[i - 1]! + logProbability[singles[codes[start + i - 1]!]!]!;
      for (let n = 2; n <= i && n <= LONGEST_WORD; n++) {
        const value = words[(start + i - n) * STRIDE + n]!;
        if (value !== 0) best = Math.max(best, scratch[i - n]! + logProbability[value]!);
      }
      scratch[i] = best;
    }
    return scratch[end - start]!;
  }

  /** Log-probability of a span read character by character. */
  letters(codes: Uint16Array, start: number, end: number): number {
    const { singles, logProbability } = wordLexicon();
    let sum = 0;
    for (let i = start; i < end; i++) sum += logProbability[singles[codes[i]!]!]!;
    return sum;
  }

  /** The value of the word `start..end`, 0 when it is none. */
  valueOf(start: number, end: number): number {
    const length = end - start;
    return length >= 2 && length <= LONGEST_WORD ? this.words[start * STRIDE + length]! : 0;
  }
}

function relax(best: Float32Array, length: Uint8Array, at: number, score: number, by: number): void {
  if (score > best[at]!) {
    best[at] = score;
    length[at] = by;
  }
}
