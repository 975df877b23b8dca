import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { Knowledge } from '../core/knowledge/knowledge';
import { isHan } from '../core/text/characterClass';
import { chinesePeriod } from './hover/markdown';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';

const MOST = 50;
const LONGEST_PREFIX = 12;

interface Known {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly version: string;
}

const knownNames = new WeakMap<Knowledge, Known>();

/** Names of the roster by their first character. */
function namesByFirst(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const before = knownNames.get(knowledge);
  if (before && before.version === knowledge.version) return before.names;
  const names = new Map<string, string[]>();
  for (const name of knowledge.officialNames()) {
    const first = name[0];
    if (first === undefined) continue;
    const list = names.get(first);
    if (list) list.push(name);
    else names.set(first, [name]);
  }
  knownNames.set(knowledge, { names, version: knowledge.version });
  return names;
}

/**
 * Names with their posts and slogans that go on from what was just typed. The document's own people and the team's come from the first character
 * on, all others from the second: every 汉字 begins some name.
 */
export function completion(text: AnalyzedText, { position }: CompletionParams): CompletionList {
  const { document, analysis, analyzer } = text;
  if (!analysis.isChinese) return { isIncomplete: false, items: [] };
  const offset = document.offsetAt(position);
  const typed = typedBefore(document.getText(), offset);
  const items: CompletionItem[] = [];
  const offered = new Set<string>();
  const offer = (label: string, prefix: string, rest: Omit<CompletionItem, 'label'>): void => {
    if (offered.has(label) || label === prefix || items.length >= MOST) return;
    offered.add(label);
    const range = rangeOf(document, { start: offset - prefix.length, end: offset });
    items.push({ ...rest, label, filterText: label, textEdit: { range, newText: label } });
  };
  const { knowledge } = analyzer;
  for (let length = typed.length; length > 0; length--) {
    const prefix = typed.slice(-length);
    for (const person of analysis.facts.people) {
      if (person.tier !== 'strong' || !person.name.startsWith(prefix)) continue;
      const posts = person.posts.map((post) => post.text).join('、');
      offer(person.name, prefix, {
        kind: CompletionItemKind.Class,
        detail: posts ? `${posts}（本文）` : '本文',
        sortText: `0${person.name}`,
      });
    }
    for (const name of namesByFirst(knowledge).get(prefix[0]!) ?? []) {
      if (!name.startsWith(prefix)) continue;
      const [record] = knowledge.officials(name);
      if (!record || (length < 2 && record.origin === 'builtIn')) continue;
      const period = chinesePeriod(record.from, record.to);
      offer(name, prefix, {
        kind: CompletionItemKind.Class,
        detail: `${record.post}${period ? `（${period}）` : ''}`,
        documentation: `来源：${record.source}`,
        sortText: `${record.origin === 'team' ? 1 : 2}${name}`,
      });
    }
    if (length < 2) continue;
    for (const slogan of knowledge.slogans()) {
      if (!slogan.phrase.startsWith(prefix)) continue;
      offer(slogan.phrase, prefix, {
        kind: CompletionItemKind.Text,
        detail: slogan.expansion.join('；') || '提法',
        documentation: `来源：${slogan.source}`,
        sortText: `3${slogan.phrase}`,
      });
    }
  }
  return { isIncomplete: true, items };
}

/** The 汉字 right before the offset. */
function typedBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < LONGEST_PREFIX && isHan(source.charCodeAt(start - 1))) start--;
  return source.slice(start, offset);
}
