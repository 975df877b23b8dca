import type { Span } from '../../text/span';

/** Double quotation marks whose direction is wrong, as pairs of what they should be. */
export interface TurnedQuotes {
  /** `start` is where “ belongs, `end` is one behind where ” belongs. */
  readonly pair: Span;
  /** Which of the two marks have to be turned. */
  readonly turnOpener: boolean;
  readonly turnCloser: boolean;
  /** Short and without a stop inside: nothing else can be meant. */
  readonly certain: boolean;
}

const LONGEST = 80;
const LONGEST_CERTAIN = 20;
const connectors = /^(?:[和与及或到至暨、，]|以及)?$/;
const cannotBegin = /^[，。、；：！？）》”’]/;

let lastText = '';
let lastResult: readonly TurnedQuotes[] = [];

/**
 * Finds “ and ” that point the wrong way: “A“, ”A“, ”A”, “A“和”B”. Outer quotation marks alternate in correct text, so with an even
 * number of them each is opener or closer by its turn. Quotations that nest by mistake (“…“A”…”) are left to the rule for those, and
 * nothing is found where the quotations that would come out make no sense.
 */
export function turnedQuotes(text: string): readonly TurnedQuotes[] {
  if (text === lastText) return lastResult;
  lastResult = find(text);
  lastText = text;
  return lastResult;
}

function find(text: string): readonly TurnedQuotes[] {
  const marks: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c || code === 0x201d) marks.push(i);
  }
  // An opener at the beginning may belong to a quotation of several paragraphs.
  if (marks.length % 2 === 1 && text[0] === '“' && text[marks[1] ?? 0] === '“') marks.shift();
  if (marks.length === 0 || marks.length % 2 === 1) return [];
  const turned: TurnedQuotes[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const start = marks[i]!;
    const close = marks[i + 1]!;
    const turnOpener = text[start] !== '“';
    const turnCloser = text[close] !== '”';
    if (!turnOpener && !turnCloser) continue;
    const content = text.slice(start + 1, close);
    if (content === '' || content.length > LONGEST || cannotBegin.test(content)) return [];
    turned.push({
      pair: { start, end: close + 1 },
      turnOpener,
      turnCloser,
      certain: content.length <= LONGEST_CERTAIN && !/[，。；]/.test(content),
    });
  }
  if (turned.length > 0 && isBalanced(text, marks) && !gapsConnect(text, marks)) return [];
  return turned;
}

/** Every closer has its opener, so the marks may also be meant as a quotation in a quotation. */
function isBalanced(text: string, marks: readonly number[]): boolean {
  let depth = 0;
  for (const at of marks) {
    depth += text[at] === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** “A“和”B”: between a turned closer and a turned opener stands nothing but a connective. */
function gapsConnect(text: string, marks: readonly number[]): boolean {
  for (let i = 1; i + 1 < marks.length; i += 2) {
    const turned = text[marks[i]!] === '“' || text[marks[i + 1]!] === '”';
    if (turned && !connectors.test(text.slice(marks[i]! + 1, marks[i + 1]!))) return false;
  }
  return true;
}
