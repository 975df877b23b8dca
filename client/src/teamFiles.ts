import * as vscode from 'vscode';
import {
  teamFileNames,
  teamFiles,
  writeTeamFile,
  type TeamFile,
  type TeamFolder,
  type WriteTeamFileParams,
} from '../../server/src/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isServed } from './served';
import type { Server } from './server';

/** The folder of a team's facts. */
export const teamFolderName = '.qingyang';

/** Changes of several files at once (a checkout) are read together, after this pause (ms). */
const PAUSE = 200;

/**
 * Reads the folders `.qingyang` of the workspace and above the open documents through `workspace.fs`, so that virtual workspaces work, and
 * sends them to the server whenever one changes.
 */
export class TeamFiles implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly outside = new Map<string, vscode.Disposable>();
  private lastSent = '';

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.watch(`**/${teamFolderName}/*`),
      this.watch(`**/${teamFolderName}`),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.soon()),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isTeamFile(uri)) this.soon();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isServed(document)) this.soon();
      }),
    ];
    void this.send();
  }

  /** Writes what the server asks for; to be called before the client starts. */
  listen(client: BaseLanguageClient): vscode.Disposable {
    return client.onRequest(writeTeamFile as string, (params: WriteTeamFileParams) => this.write(params));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of [...this.subscriptions, ...this.outside.values()]) subscription.dispose();
  }

  /** Reads everything anew and sends it where it changed. */
  async send(): Promise<void> {
    const folders: TeamFolder[] = [];
    for (const uri of await this.findFolders()) folders.push(await readFolder(uri));
    const state = JSON.stringify(folders);
    if (state === this.lastSent) return;
    this.lastSent = state;
    this.server.tell(teamFiles, { folders });
  }

  /** Writes one of the team's files, making the folder where it isn't there. */
  async write({ uri, text }: WriteTeamFileParams): Promise<boolean> {
    const target = vscode.Uri.parse(uri, true);
    try {
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} cannot be written: {1}',
          target.path,
          error instanceof Error ? error.message : String(error),
        ),
      );
      return false;
    }
    await this.send();
    return true;
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE);
  }

  /** In each folder of the workspace, and from each open document up. */
  private async findFolders(): Promise<vscode.Uri[]> {
    const found = new Map<string, vscode.Uri>();
    const add = (uri: vscode.Uri | undefined): void => {
      if (uri) found.set(uri.toString(), uri);
    };
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const folder = vscode.Uri.joinPath(uri, teamFolderName);
      if (await isFolder(folder)) add(folder);
    }
    for (const document of vscode.workspace.textDocuments) {
      if (isServed(document) && !document.isUntitled) add(await nearestFolder(document.uri));
    }
    const folders = [...found.values()].sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
    this.watchOutside(folders.filter((folder) => !vscode.workspace.getWorkspaceFolder(folder)));
    return folders;
  }

  /** The workspace's watcher doesn't see folders above it. */
  private watchOutside(folders: readonly vscode.Uri[]): void {
    for (const folder of folders) {
      const key = folder.toString();
      if (this.outside.has(key)) continue;
      this.outside.set(key, this.watch(new vscode.RelativePattern(folder, '*')));
    }
    for (const [key, watcher] of this.outside) {
      if (folders.some((folder) => folder.toString() === key)) continue;
      watcher.dispose();
      this.outside.delete(key);
    }
  }

  private watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const soon = (): void => this.soon();
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
    );
  }
}

function isTeamFile(uri: vscode.Uri): boolean {
  return uri.path.split('/').at(-2) === teamFolderName;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** The nearest `.qingyang` beside or above the text, or undefined. */
export async function nearestFolder(text: vscode.Uri): Promise<vscode.Uri | undefined> {
  let folder = vscode.Uri.joinPath(text, '..');
  for (;;) {
    const candidate = vscode.Uri.joinPath(folder, teamFolderName);
    if (await isFolder(candidate)) return candidate;
    const parent = vscode.Uri.joinPath(folder, '..');
    if (parent.path === folder.path) return undefined;
    folder = parent;
  }
}

async function readFolder(folder: vscode.Uri): Promise<TeamFolder> {
  const files: TeamFile[] = [];
  for (const name of teamFileNames) {
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      files.push({
        name,
        uri: uri.toString(),
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      });
    } catch {
      // Each of the files may be missing.
    }
  }
  return { uri: folder.toString(), files };
}
