/**
 * A set of words with a small number each, looked up in a text without cutting it: as the longest word that starts at an
 * offset, or that ends there. Typed arrays; nodes are found by open addressing.
 */
export interface WordTrie {
  /**
   * The longest word that starts (forward trie) or ends (backward trie) at `offset` and stays within `limit` (the end, or the
   * start, of the passage): `value << 8 | length`, or 0. Lengths are UTF-16 code units.
   */
  longest(text: string, offset: number, limit: number): number;
}

export type Direction = 'forward' | 'backward';

/** The length in the answer of {@link WordTrie.longest}. */
export function lengthOf(match: number): number {
  return match & 0xff;
}

/** The word's number in the answer of {@link WordTrie.longest}. */
export function valueOf(match: number): number {
  return match >>> 8;
}

/** Words are at most 255 code units long, numbers 0 – 2²²; of two entries with the same word the later one counts. */
export function createWordTrie(words: Iterable<readonly [string, number]>, direction: Direction): WordTrie {
  const entries = [...words].filter(([word]) => word !== '');
  let slots = 64;
  for (const [word] of entries) slots += word.length;
  slots = 1 << (32 - Math.clz32(slots * 2));
  const mask = slots - 1;
  const parents = new Int32Array(slots);
  const codes = new Uint16Array(slots);
  const targets = new Int32Array(slots);
  const first = new Int32Array(65536);
  let nodes = 1;

  const slotOf = (node: number, code: number): number => {
    let slot = Math.imul((node << 8) ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b) >>> 12;
    for (slot &= mask; targets[slot] !== 0; slot = (slot + 1) & mask) {
      if (parents[slot] === node && codes[slot] === code) break;
    }
    return slot;
  };
  const matches = new Int32Array(slots);
  for (const [word, value] of entries) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(direction === 'forward' ? i : word.length - 1 - i);
      if (node === 0) {
        node = first[code] ||= nodes++;
        continue;
      }
      const slot = slotOf(node, code);
      if (targets[slot] === 0) {
        parents[slot] = node;
        codes[slot] = code;
        targets[slot] = nodes++;
      }
      node = targets[slot]!;
    }
    matches[node] = (value << 8) | word.length;
  }

  if (direction === 'forward') {
    return {
      longest(text, offset, limit) {
        if (offset >= limit) return 0;
        let node = first[text.charCodeAt(offset)]!;
        let found = 0;
        for (let i = offset + 1; node !== 0; i++) {
          if (matches[node] !== 0) found = matches[node]!;
          if (i >= limit) break;
          node = targets[slotOf(node, text.charCodeAt(i))]!;
        }
        return found;
      },
    };
  }
  return {
    longest(text, offset, limit) {
      if (offset <= limit) return 0;
      let node = first[text.charCodeAt(offset - 1)]!;
      let found = 0;
      for (let i = offset - 2; node !== 0; i--) {
        if (matches[node] !== 0) found = matches[node]!;
        if (i < limit) break;
        node = targets[slotOf(node, text.charCodeAt(i))]!;
      }
      return found;
    },
  };
}
