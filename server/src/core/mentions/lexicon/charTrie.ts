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
  private parents: Int32Array;
  private codes: Uint16Array;
  private targets: Int32Array;
  private values: Uint8Array;
  private nodes = 1;

  /** `edges`: how many to make room for; it grows when there are more. */
  constructor(edges = 256) {
    let slots = 256;
    while (slots < edges * 2) slots *= 2;
    this.slots = slots;
    this.filter = new Uint8Array(slots >> 1);
    this.parents = new Int32Array(slots);
    this.codes = new Uint16Array(slots);
    this.targets = new Int32Array(slots);
    this.values = new Uint8Array(slots);
  }

  /** The node that `code` leads to from `node`, or 0. */
  next(node: number, code: number): number {
    if (node === 0) return this.first[code]!;
    const mixed = hash(node, code);
    const mask = this.slots - 1;
    if (((this.filter[(mixed >>> 3) & (mask >> 1)]! >> (mixed & 7)) & 1) === 0) return 0;
    let slot = mixed & mask;
    for (;;) {
      const target = this.targets[slot]!;
      if (target === 0) return 0;
      if (this.parents[slot] === node && this.codes[slot] === code) return target;
      slot = (slot + 1) & mask;
    }
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
    const mixed = hash(node, code);
    const mask = this.slots - 1;
    this.filter[(mixed >>> 3) & (mask >> 1)]! |= 1 << (mixed & 7);
    let slot = mixed & mask;
    while (this.targets[slot] !== 0) slot = (slot + 1) & mask;
    this.parents[slot] = node;
    this.codes[slot] = code;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { parents, codes, targets, values } = this;
    this.slots *= 2;
    this.filter = new Uint8Array(this.slots >> 1);
    this.parents = new Int32Array(this.slots);
    this.codes = new Uint16Array(this.slots);
    this.targets = new Int32Array(this.slots);
    this.values = new Uint8Array(this.slots);
    this.values.set(values);
    for (let slot = 0; slot < targets.length; slot++) {
      if (targets[slot] !== 0) this.put(parents[slot]!, codes[slot]!, targets[slot]!);
    }
  }
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
