import packed from '../lexicon/packed/statistics.json';
import { CharTrie } from '../lexicon/charTrie';

/** What stands left of a name. The first group is told by one character, the second by cue words, the third by the word's class. */
export const leftContexts = [
  'start',
  'stop',
  'comma',
  'pause',
  'open',
  'openQuote',
  'close',
  'dash',
  'colon',
  'digit',
  'other',
  'dot',
  'title',
  'group',
  'reporter',
  'agent',
  'kin',
  'meet',
  'naming',
  'prep',
  'said',
  'of',
  'deny',
  'agentNoun',
  'noun',
  'verb',
  'place',
  'person',
  'proper',
  'function',
  'character',
] as const;
export type LeftContext = (typeof leftContexts)[number];

/** What stands right of a name, in the same three groups. */
export const rightContexts = [
  'start',
  'stop',
  'comma',
  'pause',
  'open',
  'openQuote',
  'close',
  'dash',
  'colon',
  'digit',
  'other',
  'dot',
  'title',
  'honorific',
  'say',
  'attend',
  'list',
  'of',
  'kin',
  'place',
  'org',
  'noun',
  'verb',
  'placeWord',
  'person',
  'proper',
  'function',
  'character',
] as const;
export type RightContext = (typeof rightContexts)[number];

/** Index of a context in its list. */
export const left = index(leftContexts);
export const right = index(rightContexts);

function index<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>;
}

/** Cue words: values are 1 + the context's index; words left of a name are stored from their end. */
export interface Cues {
  readonly left: CharTrie;
  readonly right: CharTrie;
}

let cues: Cues | null = null;

/** The cue words of server/data/names/cues.tsv, decoded at the first call. */
export function nameCues(): Cues {
  cues ??= decode();
  return cues;
}

function decode(): Cues {
  const tries = { left: new CharTrie(4096), right: new CharTrie(4096) };
  for (const [side, context, words] of packed.cues as [string, string, string][]) {
    for (const word of words.split(' ')) {
      if (side === 'left') tries.left.addReversed(word, 1 + left[context as LeftContext]);
      else tries.right.add(word, 1 + right[context as RightContext]);
    }
  }
  return tries;
}

const byCharacter = new Uint8Array(65536).fill(left.other);
for (const [context, characters] of [
  ['stop', '。！？；!?;…'],
  ['comma', '，,'],
  ['pause', '、'],
  ['open', '（([【〔{'],
  ['openQuote', '“‘「『《〈"'],
  ['close', '）)]】〕”’」』》〉}'],
  ['dash', '—–-─|/'],
  ['colon', '：:'],
  ['dot', '·•‧・･'],
] as const) {
  for (const character of characters) byCharacter[character.charCodeAt(0)] = left[context];
}
for (let code = 0x30; code <= 0x39; code++) byCharacter[code] = left.digit;
byCharacter[0x0a] = left.start;

/** The context that a character which is no 汉字 makes; the same index on either side. */
export function contextOfCharacter(code: number): number {
  return byCharacter[code]!;
}

const AGENT_ENDINGS = new Set([...'长员手师家者人生工兵民帅将星匠医商妇婿仆贼犯童夫友汉']);

/** Whether a noun with this last character names somebody by what they are or do (教练员, 画家). */
export function isAgentEnding(character: string): boolean {
  return AGENT_ENDINGS.has(character);
}
