import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnalysisOptions, Analyzer, Finding } from '../core/analysis/analyzer';
import { createAnalyzer } from '../core/analysis/createAnalyzer';
import type { Article } from '../core/layout/article';
import type { Profile } from '../core/rules/rule';
import { emptyIgnoreList, withoutIgnored } from '../features/workspace/ignoreList';
import { analysisOptions, layerSettings } from '../features/workspace/settings';
import { readTeamFolder, type TeamState } from '../features/workspace/teamFolder';
import { TEAM_FOLDER } from '../features/workspace/uris';
import { teamFileNames, type TeamFile } from '../protocol';
import { UsageError } from './messages';

/** How a file is to be looked at: with whose facts, under which settings, and what its team doesn't want to hear. */
export interface Configured {
  readonly analyzer: Analyzer;
  readonly options: AnalysisOptions;
  /** The findings that the team hasn't ignored. */
  kept(findings: readonly Finding[], article: Article): readonly Finding[];
}

/** Finds the nearest `.qingyang` folder upward from each file; each is read once. */
export class Teams {
  private readonly byFolder = new Map<string, TeamState | null>();
  private readonly plain = createAnalyzer();

  /** `profile` is what the command line says; it wins over the team's. */
  constructor(private readonly profile: Profile | null) {}

  /** @throws UsageError when the folder's config can't be used. */
  for(file: string): Configured {
    const fromStdin = file === '-';
    const folder = fromStdin ? process.cwd() : path.dirname(path.resolve(file));
    const team = this.nearest(folder);
    const settings = layerSettings(team?.settings ?? {}, this.profile ? { profile: this.profile } : {});
    const within =
      team && !fromStdin
        ? path.relative(fileURLToPath(team.base), path.resolve(file)).replaceAll(path.sep, '/')
        : null;
    const ignored = team?.ignored ?? emptyIgnoreList;
    return {
      analyzer: team?.analyzer ?? this.plain,
      options: analysisOptions(settings, fromStdin ? null : path.basename(file)),
      kept: (findings, article) => withoutIgnored(findings, article, ignored, within),
    };
  }

  private nearest(folder: string): TeamState | null {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const own = this.read(path.join(folder, TEAM_FOLDER));
    const parent = path.dirname(folder);
    const team = own ?? (parent === folder ? null : this.nearest(parent));
    this.byFolder.set(folder, team);
    return team;
  }

  private read(folder: string): TeamState | null {
    const files: TeamFile[] = [];
    for (const name of teamFileNames) {
      const file = path.join(folder, name);
      try {
        files.push({ name, uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR') continue;
        throw new UsageError(`无法读取 ${file}（${code}）`, `cannot read ${file} (${code})`);
      }
    }
    if (files.length === 0) return null;
    const team = readTeamFolder({ uri: pathToFileURL(folder).href, files }, this.plain.rules);
    for (const { name, uri, text } of files) {
      for (const problem of team.problems.get(uri)?.problems ?? []) {
        const where = `${path.relative('', path.join(folder, name))}:${lineOf(text, problem.start)}`;
        if (problem.severity === 'error' && name.endsWith('.json')) {
          throw new UsageError(`${where} ${problem.message}`, `${where} is not a valid configuration`);
        }
        process.stderr.write(`${where} ${problem.message}\n`);
      }
    }
    return team;
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
