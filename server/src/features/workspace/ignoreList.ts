import type { Finding } from '../../core/analysis/analyzer';
import type { Article } from '../../core/layout/article';

/**
 * A finding that somebody looked at and wants to keep as it is, known by its content: it stays ignored wherever edits move it,
 * in every file of the team, and comes back when the words change.
 */
export interface IgnoredFinding {
  readonly rule: string;
  /** The flagged words. */
  readonly text: string;
  /** Letters, digits and 汉字 right before and after them; punctuation is left out, for another fix may change it. */
  readonly before: string;
  readonly after: string;
}

/** The content of `.qingyang/ignored.json`. */
export interface IgnoreList {
  readonly findings: readonly IgnoredFinding[];
  /** A rule in one file; paths relative to the folder that holds `.qingyang`, with `/`. */
  readonly files: readonly { readonly file: string; readonly rule: string }[];
  readonly rules: readonly string[];
}

export const emptyIgnoreList: IgnoreList = { findings: [], files: [], rules: [] };

const CONTEXT = 8;
/** Code units that are looked at for the context: more than this is punctuation and white space in a row. */
const REACH = 32;

const words = /[\p{L}\p{N}]/u;

// Within the logical paragraph only: what stands above may be edited.
function contextBefore(text: string, offset: number): string {
  const line = text
    .slice(Math.max(0, offset - REACH), offset)
    .split(/[\r\n]/)
    .at(-1)!;
  const kept = [...line].filter((c) => words.test(c));
  return kept.slice(-CONTEXT).join('');
}

function contextAfter(text: string, offset: number): string {
  const line = text.slice(offset, offset + REACH).split(/[\r\n]/)[0]!;
  const kept = [...line].filter((c) => words.test(c));
  return kept.slice(0, CONTEXT).join('');
}

/** What makes a finding recognisable. */
export function describeFinding(finding: Finding, article: Article): IgnoredFinding {
  const start = article.map.fromSource(finding.start);
  const end = Math.max(start, article.map.fromSource(finding.end));
  return {
    rule: finding.rule,
    text: finding.text.trim(),
    before: contextBefore(article.text, start),
    after: contextAfter(article.text, end),
  };
}

function keyOf({ rule, text, before, after }: IgnoredFinding): string {
  return JSON.stringify([rule, text, before, after]);
}

/** The findings that are left. `file` is the path that {@link IgnoreList.files} uses, null when the text has none. */
export function withoutIgnored(
  findings: readonly Finding[],
  article: Article,
  list: IgnoreList,
  file: string | null,
): readonly Finding[] {
  if (list.findings.length + list.files.length + list.rules.length === 0) return findings;
  const rules = new Set([
    ...list.rules,
    ...list.files.filter((entry) => entry.file === file).map((entry) => entry.rule),
  ]);
  const keys = new Set(list.findings.map(keyOf));
  const touched = new Set(list.findings.map((entry) => entry.rule));
  return findings.filter((finding) => {
    if (rules.has(finding.rule)) return false;
    return !touched.has(finding.rule) || !keys.has(keyOf(describeFinding(finding, article)));
  });
}

/** Names an entry within its list; stable as long as the entry is there. */
export type IgnoreId = string;

export interface IgnoreEntry {
  readonly id: IgnoreId;
  readonly scope: 'finding' | 'file' | 'rule';
  readonly rule: string;
  readonly file: string | null;
  readonly text: string;
}

/** Everything in the list, as a person would look through it. */
export function listEntries(list: IgnoreList): IgnoreEntry[] {
  return [
    ...list.findings.map((finding) => ({
      id: `finding:${keyOf(finding)}`,
      scope: 'finding' as const,
      rule: finding.rule,
      file: null,
      text: `${finding.before}【${finding.text}】${finding.after}`,
    })),
    ...list.files.map(({ file, rule }) => ({
      id: `file:${JSON.stringify([file, rule])}`,
      scope: 'file' as const,
      rule,
      file,
      text: '',
    })),
    ...list.rules.map((rule) => ({
      id: `rule:${rule}`,
      scope: 'rule' as const,
      rule,
      file: null,
      text: '',
    })),
  ];
}

/** The list without the entries of these ids. */
export function removeEntries(list: IgnoreList, ids: readonly IgnoreId[]): IgnoreList {
  const gone = new Set(ids);
  return {
    findings: list.findings.filter((finding) => !gone.has(`finding:${keyOf(finding)}`)),
    files: list.files.filter(({ file, rule }) => !gone.has(`file:${JSON.stringify([file, rule])}`)),
    rules: list.rules.filter((rule) => !gone.has(`rule:${rule}`)),
  };
}

/** The list with one more finding; the same list when it's in it already. */
export function ignoreFinding(list: IgnoreList, finding: IgnoredFinding): IgnoreList {
  if (list.findings.some((entry) => keyOf(entry) === keyOf(finding))) return list;
  return { ...list, findings: [...list.findings, finding] };
}

export function ignoreRuleInFile(list: IgnoreList, file: string, rule: string): IgnoreList {
  if (list.files.some((entry) => entry.file === file && entry.rule === rule)) return list;
  return { ...list, files: [...list.files, { file, rule }] };
}

export function ignoreRule(list: IgnoreList, rule: string): IgnoreList {
  return list.rules.includes(rule) ? list : { ...list, rules: [...list.rules, rule] };
}

/** The text of `ignored.json`: two spaces, one entry a line where it can be, so that git merges it well. */
export function printIgnoreList(list: IgnoreList): string {
  const lines = (entries: readonly unknown[]): string =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  return `{\n  "findings": ${lines(list.findings)},\n  "files": ${lines(list.files)},\n  "rules": ${lines(list.rules)}\n}\n`;
}

function strings<K extends string>(value: unknown, keys: readonly K[]): Record<K, string> | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  if (!keys.every((key) => typeof fields[key] === 'string')) return null;
  return Object.fromEntries(keys.map((key) => [key, fields[key]])) as Record<K, string>;
}

/** Reads a parsed `ignored.json`. Entries that can't be read are left out and said in `problems` (Chinese, with their path). */
export function readIgnoreList(value: unknown): {
  readonly list: IgnoreList;
  readonly problems: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
} {
  const problems: { path: readonly (string | number)[]; message: string }[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { list: emptyIgnoreList, problems: [{ path: [], message: 'ignored.json 的内容应是一个对象' }] };
  }
  const fields = value as Record<string, unknown>;
  function entries<T>(name: string, read: (entry: unknown) => T | null): T[] {
    const part = fields[name];
    if (part === undefined) return [];
    if (!Array.isArray(part)) {
      problems.push({ path: [name], message: `${name} 应是数组` });
      return [];
    }
    return part.flatMap((entry: unknown, index) => {
      const read_ = read(entry);
      if (read_ !== null) return [read_];
      problems.push({ path: [name, index], message: `${name} 里的这一项缺字段，已略过` });
      return [];
    });
  }
  const list = {
    findings: entries('findings', (entry) => strings(entry, ['rule', 'text', 'before', 'after'])),
    files: entries('files', (entry) => strings(entry, ['file', 'rule'])),
    rules: entries('rules', (entry) => (typeof entry === 'string' ? entry : null)),
  };
  return { list, problems };
}
