import { wordLexicon, LONGEST_WORD } from '../lexicon/wordLexicon';

/**
 * The best ways to read a run of 汉字 as words (unigram model), from the left and from the right, so that the price of a word
 * boundary anywhere is known. Scratch space that is filled run by run; valid for the run filled last.
 */
export class WordPaths {
  /** Values of the words of two, three and four characters that start at an offset; 0 for none. */
  two = new Uint8Array(0);
  three = new Uint8Array(0);
  four = new Uint8Array(0);
  /** Log-probability of the best reading from the run's start to an offset, and from there to its end. */
  before = new Float32Array(0);
  after = new Float32Array(0);
  /** Length of the word that ends (starts) at an offset on the best reading from the left (right). */
  lastLength = new Uint8Array(0);
  nextLength = new Uint8Array(0);
  private total = 0;

  /** Makes room for a text. */
  reserve(length: number): void {
    if (this.two.length > length) return;
    const size = length + 256;
    this.two = new Uint8Array(size);
    this.three = new Uint8Array(size);
    this.four = new Uint8Array(size);
    this.before = new Float32Array(size);
    this.after = new Float32Array(size);
    this.lastLength = new Uint8Array(size);
    this.nextLength = new Uint8Array(size);
  }

  /** Reads the run `from..to` of `codes`. */
  fill(codes: Uint16Array, from: number, to: number): void {
    const { words, singles, logProbability } = wordLexicon();
    const { two, three, four, before, after, lastLength, nextLength } = this;
    before.fill(-Infinity, from, to + 1);
    before[from] = 0;
    for (let i = from; i < to; i++) {
      const reach = before[i]!;
      const code = codes[i]!;
      relax(before, lastLength, i + 1, reach + logProbability[singles[code]!]!, 1);
      two[i] = three[i] = four[i] = 0;
      let node = words.start(code);
      for (let length = 2; node !== 0 && length <= LONGEST_WORD && i + length <= to; length++) {
        node = words.next(node, codes[i + length - 1]!);
        if (node === 0) break;
        const value = words.valueAt(node);
        if (value === 0) continue;
        if (length === 2) two[i] = value;
        else if (length === 3) three[i] = value;
        else four[i] = value;
        relax(before, lastLength, i + length, reach + logProbability[value]!, length);
      }
    }
    this.total = before[to]!;
    after[to] = 0;
    for (let i = to - 1; i >= from; i--) {
      let best = after[i + 1]! + logProbability[singles[codes[i]!]!]!;
      let length = 1;
      for (let n = 2; n <= LONGEST_WORD; n++) {
        const value = n === 2 ? two[i]! : n === 3 ? three[i]! : four[i]!;
        if (value === 0) continue;
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

  /** What word boundaries at `start` and `end` cost: 0 when the best reading has both, else negative. */
  boundaryCost(codes: Uint16Array, start: number, end: number): number {
    return this.before[start]! + this.inside(codes, start, end) + this.after[end]! - this.total;
  }

  /** Log-probability of the best reading of a short span by itself. */
  inside(codes: Uint16Array, start: number, end: number): number {
    const { singles, logProbability } = wordLexicon();
    let one = 0;
    let twoBack = -Infinity;
    let threeBack = -Infinity;
    let fourBack = -Infinity;
    // `one` is the best reading up to i, `twoBack` up to i − 1 …
    for (let i = start; i < end; i++) {
      let best = one + logProbability[singles[codes[i]!]!]!;
      if (i - 1 >= start && this.two[i - 1]) best = Math.max(best, twoBack + logProbability[this.two[i - 1]!]!);
      if (i - 2 >= start && this.three[i - 2]) best = Math.max(best, threeBack + logProbability[this.three[i - 2]!]!);
      if (i - 3 >= start && this.four[i - 3]) best = Math.max(best, fourBack + logProbability[this.four[i - 3]!]!);
      fourBack = threeBack;
      threeBack = twoBack;
      twoBack = one;
      one = best;
    }
    return one;
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
    switch (end - start) {
      case 2:
        return this.two[start]!;
      case 3:
        return this.three[start]!;
      case 4:
        return this.four[start]!;
      default:
        return 0;
    }
  }
}

function relax(best: Float32Array, length: Uint8Array, at: number, score: number, by: number): void {
  if (score > best[at]!) {
    best[at] = score;
    length[at] = by;
  }
}
