import type { RuleMeta } from '../../core/rules/rule';
import { teamFileNames, type TeamFile, type TeamFolder } from '../../protocol';
import type { Runtime } from './runtime';
import { readTeamFolder, type TeamState } from './teamFolder';
import { foldersAbove, TEAM_FOLDER } from './uris';

/** Knows the `.qingyang` folder that holds for a document. */
export interface TeamFolders {
  /** The nearest one upward from the document; for an unsaved one that of the first workspace folder. Null when there is none. */
  nearest(uri: string): Promise<TeamState | null>;
  /** The states that are in use now. */
  all(): readonly TeamState[];
  /** A file was just written: holds at once, without waiting for the host to notice. `folder` is the URI of its `.qingyang`. */
  written(folder: string, file: TeamFile): void;
}

function sameFiles(a: TeamFolder, b: TeamFolder): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(({ uri, text }) => b.files.some((file) => file.uri === uri && file.text === text))
  );
}

/** Reads a folder anew only when a file in it differs, so that the analyzer's caches live on. */
class StateKeeper {
  private readonly kept = new Map<string, { folder: TeamFolder; state: TeamState }>();

  constructor(private readonly rules: readonly RuleMeta[]) {}

  take(folder: TeamFolder): TeamState {
    const before = this.kept.get(folder.uri);
    if (before && sameFiles(before.folder, folder)) return before.state;
    const state = readTeamFolder(folder, this.rules, before?.state ?? null);
    this.kept.set(folder.uri, { folder, state });
    return state;
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  filesOf(uri: string): readonly TeamFile[] {
    return this.kept.get(uri)?.folder.files ?? [];
  }
}

/** Folders whose files the client sends. */
export class PushedTeamFolders implements TeamFolders {
  private readonly keeper: StateKeeper;
  private states = new Map<string, TeamState>();

  constructor(
    rules: readonly RuleMeta[],
    private readonly workspaceFolders: () => readonly string[],
  ) {
    this.keeper = new StateKeeper(rules);
  }

  /** Takes the place of all that was sent before. Tells whether anything is different now. */
  replace(folders: readonly TeamFolder[]): boolean {
    const before = this.states;
    this.states = new Map(folders.map((folder) => [folder.uri, this.keeper.take(folder)]));
    for (const uri of before.keys()) if (!this.states.has(uri)) this.keeper.forget(uri);
    return (
      before.size !== this.states.size || [...this.states].some(([uri, state]) => before.get(uri) !== state)
    );
  }

  nearest(uri: string): Promise<TeamState | null> {
    for (const folder of placesToLook(uri, this.workspaceFolders())) {
      const state = this.states.get(folder);
      if (state) return Promise.resolve(state);
    }
    return Promise.resolve(null);
  }

  all(): readonly TeamState[] {
    return [...this.states.values()];
  }

  written(folder: string, file: TeamFile): void {
    const others = this.keeper.filesOf(folder).filter(({ name }) => name !== file.name);
    this.states.set(folder, this.keeper.take({ uri: folder, files: [...others, file] }));
  }
}

/** Folders that the server reads itself, for editors that know nothing of them. */
export class OwnTeamFolders implements TeamFolders {
  private readonly keeper: StateKeeper;
  private read = new Map<string, Promise<TeamState | null>>();
  private readonly found = new Map<string, TeamState>();

  constructor(
    rules: readonly RuleMeta[],
    private readonly files: NonNullable<Runtime['files']>,
    private readonly workspaceFolders: () => readonly string[],
  ) {
    this.keeper = new StateKeeper(rules);
  }

  async nearest(uri: string): Promise<TeamState | null> {
    for (const folder of placesToLook(uri, this.workspaceFolders())) {
      const state = await this.at(folder);
      if (state) return state;
    }
    return null;
  }

  /** The next question reads the files again. */
  reload(): void {
    this.read = new Map();
  }

  all(): readonly TeamState[] {
    return [...this.found.values()];
  }

  written(): void {
    this.reload();
  }

  private at(folder: string): Promise<TeamState | null> {
    let state = this.read.get(folder);
    if (!state) {
      state = this.load(folder);
      this.read.set(folder, state);
    }
    return state;
  }

  private async load(folder: string): Promise<TeamState | null> {
    const texts = await Promise.all(
      teamFileNames.map(async (name): Promise<TeamFile | null> => {
        const uri = `${folder}/${name}`;
        const text = await this.files.read(uri);
        return text === null ? null : { name, uri, text };
      }),
    );
    const files = texts.filter((file) => file !== null);
    if (files.length === 0) {
      this.found.delete(folder);
      this.keeper.forget(folder);
      return null;
    }
    const state = this.keeper.take({ uri: folder, files });
    this.found.set(folder, state);
    return state;
  }
}

/** URIs of the `.qingyang` folders that may hold for a document, the nearest first. */
function* placesToLook(uri: string, workspaceFolders: readonly string[]): Generator<string> {
  if (uri.startsWith('untitled:')) {
    if (workspaceFolders[0] !== undefined) yield `${workspaceFolders[0]}/${TEAM_FOLDER}`;
    return;
  }
  for (const folder of foldersAbove(uri)) yield `${folder}/${TEAM_FOLDER}`;
}
