import type { Analyzer } from '../../core/analysis/analyzer';
import type { IgnoreArguments, IgnoredAnswer, Range, TeamFile, UnignoreParams } from '../../protocol';
import { ruleTitle } from '../ruleTitle';
import { rangeOf } from './analyzedText';
import {
  describeFinding,
  emptyIgnoreList,
  ignoreFinding,
  ignoreRule,
  ignoreRuleInFile,
  listEntries,
  printIgnoreList,
  removeEntries,
  type IgnoreList,
} from './ignoreList';
import { refuse } from './runSafe';
import type { TeamFolders } from './teamFolders';
import type { TeamState } from './teamFolder';
import { parentUri, pathWithin, TEAM_FOLDER } from './uris';
import type { Workspace } from './workspace';

const FILE = 'ignored.json';

/** Puts findings on the team's list and takes them off again. Refusals are ResponseErrors with a sentence for the user. */
export class Ignoring {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workspace: Workspace,
    private readonly teamFolders: TeamFolders,
    private readonly workspaceFolders: () => readonly string[],
    private readonly writeFile: (uri: string, text: string) => Promise<boolean>,
  ) {}

  ignore(args: IgnoreArguments): Promise<boolean> {
    return this.inTurn(async () => {
      const text = await this.workspace.analyzed(args.uri);
      if (!text) throw refuse('文稿已关闭');
      const folder = text.team?.uri ?? this.folderFor(args.uri);
      if (folder === null) throw refuse('请先打开文件夹或保存文稿，忽略的内容要存在 .qingyang 里');
      const list = listOf(text.team);
      return this.write(folder, add());

      function add(): IgnoreList {
        if (args.scope === 'rule') return ignoreRule(list, args.rule);
        if (args.scope === 'file') {
          const path = pathWithin(parentUri(folder!) ?? '', args.uri);
          if (path === null) throw refuse('文稿还没有保存，不能按文件忽略');
          return ignoreRuleInFile(list, path, args.rule);
        }
        const finding = text!.findings.find(
          (one) => one.rule === args.rule && same(rangeOf(text!.document, one), args.range),
        );
        if (!finding) throw refuse('文稿已有改动，这一处找不到了');
        return ignoreFinding(list, describeFinding(finding, text!.analysis.article));
      }
    });
  }

  unignore({ folder, ids }: UnignoreParams): Promise<boolean> {
    return this.inTurn(async () => {
      const team = this.teamFolders.all().find(({ uri }) => uri === folder);
      if (!team) return false;
      return this.write(folder, removeEntries(listOf(team), ids));
    });
  }

  list(analyzer: Analyzer): IgnoredAnswer {
    const folders = this.teamFolders.all().map(({ uri, ignored }) => ({
      uri,
      entries: listEntries(ignored).map((entry) => ({ ...entry, title: ruleTitle(analyzer, entry.rule) })),
    }));
    return { folders: folders.filter(({ entries }) => entries.length > 0) };
  }

  /** One after the other, so that none overwrites what another just wrote. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async write(folder: string, list: IgnoreList): Promise<boolean> {
    const file: TeamFile = { name: FILE, uri: `${folder}/${FILE}`, text: printIgnoreList(list) };
    if (!(await this.writeFile(file.uri, file.text))) return false;
    this.teamFolders.written(folder, file);
    return true;
  }

  /** Where a first `.qingyang` goes: the workspace folder that holds the document, else the document's own. */
  private folderFor(uri: string): string | null {
    const folders = this.workspaceFolders();
    const holding = folders.filter((folder) => pathWithin(folder, uri) !== null);
    const longest = holding.sort((a, b) => b.length - a.length)[0];
    const base = longest ?? (uri.startsWith('untitled:') ? folders[0] : parentUri(uri));
    return base === undefined || base === null ? null : `${base}/${TEAM_FOLDER}`;
  }
}

/** The list as it is, unless the file is broken: then it must not be overwritten. */
function listOf(team: TeamState | null): IgnoreList {
  if (!team) return emptyIgnoreList;
  const broken = team.problems
    .get(`${team.uri}/${FILE}`)
    ?.problems.some(({ severity }) => severity === 'error');
  if (broken) throw refuse('.qingyang/ignored.json 有误，请先改正');
  return team.ignored;
}

function same(a: Range, b: Range | undefined): boolean {
  return (
    b !== undefined &&
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
