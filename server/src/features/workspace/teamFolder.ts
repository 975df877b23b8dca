import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { createAnalyzer } from '../../core/analysis/createAnalyzer';
import type { Analyzer } from '../../core/analysis/analyzer';
import { createKnowledge } from '../../core/knowledge/createKnowledge';
import { readTeamTables } from '../../core/knowledge/team/readTeamTables';
import type { Span } from '../../core/text/span';
import type { RuleMeta } from '../../core/rules/rule';
import type { TeamFolder } from '../../protocol';
import { emptyIgnoreList, readIgnoreList, type IgnoreList } from './ignoreList';
import { knownRuleIds, readConfig, type Settings } from './settings';
import { parentUri } from './uris';

/** Something wrong in one of a team's files. */
export interface TeamFileProblem extends Span {
  readonly severity: 'error' | 'warning';
  /** Chinese, one sentence. */
  readonly message: string;
}

/** What was read from one `.qingyang` folder, ready for use. Never changes; a changed file makes a new one. */
export interface TeamState {
  /** URI of the folder `.qingyang`. */
  readonly uri: string;
  /** URI of the folder that holds it. */
  readonly base: string;
  /** Knows the built-in facts and the team's. */
  readonly analyzer: Analyzer;
  readonly settings: Partial<Settings>;
  readonly ignored: IgnoreList;
  /** By the file's URI; every file that was read is in it, also without problems. */
  readonly problems: ReadonlyMap<
    string,
    { readonly text: string; readonly problems: readonly TeamFileProblem[] }
  >;
}

const BOM = '\ufeff';

/**
 * Reads a folder. Broken files give problems, and what they'd say is left out; never throws. `before` is the folder's last state: its
 * analyzer, with all that it remembers, goes on serving while the facts are the same.
 */
export function readTeamFolder(
  folder: TeamFolder,
  rules: readonly RuleMeta[],
  before: TeamState | null = null,
): TeamState {
  const tables = readTeamTables(new Map(folder.files.map(({ name, text }) => [name, text])));
  const knowledge = createKnowledge(tables.team);
  const reusable = before?.analyzer.knowledge.version === knowledge.version ? before.analyzer : null;
  const problems = new Map<string, { text: string; problems: TeamFileProblem[] }>();
  let settings: Partial<Settings> = {};
  let ignored = emptyIgnoreList;
  for (const { name, uri, text } of folder.files) {
    const found: TeamFileProblem[] = [...(tables.problems.get(name) ?? [])];
    problems.set(uri, { text, problems: found });
    if (name === 'config.json') {
      const json = readJson(text, found);
      if (json.ok) {
        const read = readConfig(json.value, knownRuleIds(rules));
        settings = read.settings;
        for (const { path, message } of read.problems) {
          found.push({ ...json.locate(path), severity: 'error', message });
        }
      }
    } else if (name === 'ignored.json') {
      const json = readJson(text, found);
      if (json.ok) {
        const read = readIgnoreList(json.value);
        ignored = read.list;
        for (const { path, message } of read.problems) {
          found.push({ ...json.locate(path), severity: 'warning', message });
        }
      }
    }
  }
  return {
    uri: folder.uri,
    base: parentUri(folder.uri) ?? folder.uri,
    analyzer: reusable ?? createAnalyzer(knowledge),
    settings,
    ignored,
    problems,
  };
}

type Json =
  | { readonly ok: true; readonly value: unknown; locate(path: readonly (string | number)[]): Span }
  | { readonly ok: false };

/** Comments and a comma too many are let through; an empty file is an empty object. */
function readJson(source: string, problems: TeamFileProblem[]): Json {
  const shift = source.startsWith(BOM) ? 1 : 0;
  const text = source.slice(shift);
  if (text.trim() === '') return { ok: true, value: {}, locate: () => ({ start: 0, end: 0 }) };
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: true };
  const value: unknown = parse(text, errors, options);
  const first = errors[0];
  if (first) {
    const start = first.offset + shift;
    problems.push({
      start,
      end: Math.min(source.length, start + Math.max(1, first.length)),
      severity: 'error',
      message: `不是有效的 JSON（${printParseErrorCode(first.error)}），整个文件未生效`,
    });
    return { ok: false };
  }
  const tree = parseTree(text, [], options);
  return {
    ok: true,
    value,
    locate(path) {
      const node = tree && findNodeAtLocation(tree, [...path]);
      // The key stands before its value and is what people look for.
      const place = node?.parent?.type === 'property' ? node.parent : (node ?? tree);
      if (!place || path.length === 0) return { start: shift, end: Math.min(source.length, shift + 1) };
      return { start: place.offset + shift, end: place.offset + place.length + shift };
    },
  };
}
