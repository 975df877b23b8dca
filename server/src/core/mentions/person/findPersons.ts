import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphKind } from '../../layout/article';
import type { PersonMention } from '../mention';
import { CharTrie } from '../lexicon/charTrie';
import { left, right } from './cues';
import { PathState } from './features';
import { findNames, type FoundName } from './nameFinder';

/** What recognition of names may use besides the paragraph's text. */
export interface PersonContext {
  readonly kind: ParagraphKind;
  readonly knowledge: Knowledge;
}

/** Log-odds from which an anchored name, and any name, counts as strong. */
const SURE_WHEN_ANCHORED = 1;
const SURE = 5;

const rosters = new WeakMap<Knowledge, CharTrie>();

/** The names of the team's and the built-in roster. */
export function rosterOf(knowledge: Knowledge): CharTrie {
  let roster = rosters.get(knowledge);
  if (!roster) {
    roster = new CharTrie();
    for (const name of knowledge.officialNames()) roster.add(name, 1);
    rosters.set(knowledge, roster);
  }
  return roster;
}

/** 人名 in one paragraph, in order, without overlaps and without posts. Offsets are relative to the paragraph. */
export function findPersons(text: string, context: PersonContext): PersonMention[] {
  const roster = rosterOf(context.knowledge);
  return findNames(text, { roster, document: null }).map((found) => toMention(text, found, roster));
}

/** The mention for a name found in `text`. */
export function toMention(text: string, found: FoundName, roster: CharTrie): PersonMention {
  const { start, end, score } = found;
  const name = withoutSpaces(text.slice(start, end));
  const anchor = anchorOf(found, name, roster);
  const sure = anchor === 'context' ? SURE : SURE_WHEN_ANCHORED;
  return {
    kind: 'person',
    start,
    end,
    name,
    tier: score >= sure ? 'strong' : 'weak',
    anchor,
    confidence: 1 / (1 + Math.exp(-score)),
    posts: [],
    group: null,
  };
}

function withoutSpaces(written: string): string {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    // Hardly any name is written with a space: the pattern is for those that may be.
    if (code <= 0x3000 || code >= 0xfe00) return written.replaceAll(/[\s\u3000]/gu, '');
  }
  return written;
}

function anchorOf(found: FoundName, name: string, roster: CharTrie): PersonMention['anchor'] {
  if (found.left === left.title || found.right === right.title) return 'title';
  if (found.left === left.reporter) return 'byline';
  if (found.left === left.group || found.state === PathState.AfterDelimiter) return 'list';
  return inTrie(roster, name) ? 'roster' : 'context';
}

function inTrie(trie: CharTrie, name: string): boolean {
  let node = 0;
  for (let i = 0; i < name.length; i++) {
    node = trie.next(node, name.charCodeAt(i));
    if (node === 0) return false;
  }
  return trie.valueAt(node) !== 0;
}
