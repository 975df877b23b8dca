/** A list of 32-bit integers that grows, without an object per number. */
export interface IntList {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  /** The numbers so far; shares memory with the list. */
  toArray(): Int32Array;
}

/** An empty list. */
export function createIntList(): IntList {
  let values = new Int32Array(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at(index) {
      return values[index]!;
    },
    toArray() {
      return values.subarray(0, length);
    },
  };
}
