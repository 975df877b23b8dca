/** A code takes eight bits of each of the two numbers of a slot, so that 2²⁴ nodes are the most. */
const CODE_BITS = 8;
const LOW = 0xff;

/**
 * A trie over UTF-16 code units in typed arrays: the first step is a table look-up, every further one a probe in an open hash
 * table. Nodes are numbers; 0 is the root and, as an answer, "no such node".
 */
export class CharTrie {
  private readonly first = new Int32Array(65536);
  /** A bit for every code with a first step: small enough to stay in the cache. */
  private readonly starts = new Uint8Array(8192);
  /** Some eight bits for every edge, one of them set by its hash: most steps lead nowhere and end here, in little memory. */
  private filter: Uint8Array;
  private slots: number;
  /** Per slot the parent with the low half of the code, and the target with its high half: side by side, as they are read together. */
  private edges: Int32Array;
  private values: Uint8Array;
  private nodes = 1;

  /** `edges`: how many to make room for; it grows when there are more. */
  constructor(edges = 256) {
    let slots = 256;
    while (slots < edges * 2) slots *= 2;
    this.slots = slots;
    this.filter = new Uint8Array(slots >> 1);
    this.edges = new Int32Array(slots * 2);
    this.values = new Uint8Array(slots);
  }

  /** The node that `code` leads to from `node`, or 0. */
  next(node: number, code: number): number {
    return node === 0 ? this.first[code]! : this.child(node, code);
  }

  /** The first step: as {@link next} from the root. */
  start(code: number): number {
    return (this.starts[code >> 3]! >> (code & 7)) & 1 ? this.first[code]! : 0;
  }

  /** What was stored for the word that ends at `node`, 0 for none. */
  valueAt(node: number): number {
    return this.values[node]!;
  }

  setValue(node: number, value: number): void {
    this.values[node] = value;
  }

  /**
   * The words of two characters and more that start at `from` and end by `to`: writes the value of the one of n characters to
   * `found[at + n]` and returns the bits 1 << n.
   */
  wordsFrom(codes: Uint16Array, from: number, to: number, found: Uint8Array, at: number): number {
    const { values } = this;
    let node = this.first[codes[from]!]!;
    let bits = 0;
    for (let i = from + 1; node !== 0 && i < to; i++) {
      node = this.child(node, codes[i]!);
      if (node === 0) break;
      const value = values[node]!;
      if (value === 0) continue;
      found[at + i + 1 - from] = value;
      bits |= 1 << (i + 1 - from);
    }
    return bits;
  }

  private child(node: number, code: number): number {
    const mixed = hash(node, code);
    const mask = this.slots - 1;
    if (((this.filter[(mixed >>> 3) & (mask >> 1)]! >> (mixed & 7)) & 1) === 0) return 0;
    const { edges } = this;
    const parent = (node << CODE_BITS) | (code & LOW);
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const target = edges[slot * 2 + 1]!;
      if (target === 0) return 0;
      if (edges[slot * 2] === parent && (target & LOW) === code >> CODE_BITS) return target >>> CODE_BITS;
    }
  }

  /** The child for `code`, made when there is none. */
  extend(node: number, code: number): number {
    const found = this.next(node, code);
    if (found !== 0) return found;
    if (this.nodes * 2 >= this.slots) this.grow();
    const target = this.nodes++;
    if (node === 0) {
      this.first[code] = target;
      this.starts[code >> 3]! |= 1 << (code & 7);
    } else this.put(node, code, target);
    return target;
  }

  /** Stores 1–255 for a word. */
  add(word: string, value: number): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.extend(node, word.charCodeAt(i));
    if (node !== 0) this.values[node] = value;
  }

  /** Stores 1–255 for a word read from its end. */
  addReversed(word: string, value: number): void {
    let node = 0;
    for (let i = word.length - 1; i >= 0; i--) node = this.extend(node, word.charCodeAt(i));
    if (node !== 0) this.values[node] = value;
  }

  private put(node: number, code: number, target: number): void {
    this.place(
      hash(node, code),
      (node << CODE_BITS) | (code & LOW),
      (target << CODE_BITS) | (code >> CODE_BITS),
    );
  }

  private place(mixed: number, parent: number, target: number): void {
    const { edges } = this;
    const mask = this.slots - 1;
    this.filter[(mixed >>> 3) & (mask >> 1)]! |= 1 << (mixed & 7);
    let slot = mixed & mask;
    while (edges[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    edges[slot * 2] = parent;
    edges[slot * 2 + 1] = target;
  }

  private grow(): void {
    const { edges, values } = this;
    this.slots *= 2;
    this.filter = new Uint8Array(this.slots >> 1);
    this.edges = new Int32Array(this.slots * 2);
    this.values = new Uint8Array(this.slots);
    this.values.set(values);
    for (let at = 0; at < edges.length; at += 2) {
      const parent = edges[at]!;
      const target = edges[at + 1]!;
      const code = (parent & LOW) | ((target & LOW) << CODE_BITS);
      if (target !== 0) this.place(hash(parent >>> CODE_BITS, code), parent, target);
    }
  }
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
