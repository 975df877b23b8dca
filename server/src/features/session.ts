import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type ResponseError,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  changed,
  teamFiles,
  writeTeamFile,
  type DocumentParams,
  type InitializationOptions,
  type TeamFilesParams,
  type WriteTeamFileParams,
} from '../protocol';
import { createAnalyzer } from '../core/analysis/createAnalyzer';
import { diagnostics, teamFileDiagnostics } from './diagnostics';
import { pullDiagnostics, pushDiagnostics, type DiagnosticsDelivery } from './diagnosticsDelivery';
import type { AnalyzedText } from './workspace/analyzedText';
import { EditorSettings } from './workspace/editorSettings';
import { Ignoring } from './workspace/ignoring';
import { runSafe } from './workspace/runSafe';
import type { Runtime } from './workspace/runtime';
import { knownRuleIds } from './workspace/settings';
import { OwnTeamFolders, PushedTeamFolders, type TeamFolders } from './workspace/teamFolders';
import { isTeamFile, Workspace } from './workspace/workspace';

type Answer<T> = Promise<T | ResponseError<never>>;

/** One client's connection from `initialize` to its end: the open texts, and how handlers get at them. */
export class Session {
  readonly workspace: Workspace;
  readonly ignoring: Ignoring;
  readonly delivery: DiagnosticsDelivery;
  readonly options: InitializationOptions;
  private readonly teamFolders: TeamFolders;
  private readonly settings: EditorSettings;
  private readonly can: InitializeParams['capabilities'];
  private folders: readonly string[];
  private shownTeamFiles = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly runtime: Runtime,
    params: InitializeParams,
  ) {
    this.can = params.capabilities;
    const options = (params.initializationOptions ?? {}) as InitializationOptions & { settings?: unknown };
    this.options = options;
    const root = params.rootUri;
    this.folders = (params.workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : [])).map(withoutSlash);
    const workspaceFolders = (): readonly string[] => this.folders;
    const analyzer = createAnalyzer();
    this.settings = new EditorSettings(
      connection,
      this.can.workspace?.configuration === true,
      options.settings,
      knownRuleIds(analyzer.rules),
    );
    this.teamFolders =
      !options.teamFiles && runtime.files
        ? new OwnTeamFolders(analyzer.rules, runtime.files, workspaceFolders)
        : new PushedTeamFolders(analyzer.rules, workspaceFolders);
    this.workspace = new Workspace(analyzer, documents, this.teamFolders, (uri) => this.settings.for(uri));
    this.ignoring = new Ignoring(this.workspace, this.teamFolders, workspaceFolders, (uri, text) =>
      this.writeFile({ uri, text }),
    );
    const compute = async (uri: string) => {
      const text = await this.workspace.analyzed(uri);
      if (this.teamFolders instanceof OwnTeamFolders) this.showTeamFileProblems();
      return text ? diagnostics(text) : [];
    };
    this.delivery = this.can.textDocument?.diagnostic
      ? pullDiagnostics(
          connection,
          runtime,
          this.can.workspace?.diagnostics?.refreshSupport === true,
          compute,
        )
      : pushDiagnostics(connection, runtime, () => documents.all(), compute);
  }

  /** Listens to what isn't a request: documents, settings, folders, the team's files. */
  listen(): void {
    const { connection, documents } = this;
    documents.onDidChangeContent(({ document }) => {
      this.delivery.changed(document.uri);
    });
    documents.onDidSave(({ document }) => {
      if (isTeamFile(document.uri)) this.reloadOwnFolders();
    });
    documents.onDidClose(({ document }) => {
      this.workspace.forget(document.uri);
      this.settings.forget(document.uri);
      this.delivery.closed(document.uri);
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      this.settings.changed(settings);
      this.refresh();
    });
    connection.onDidChangeWatchedFiles(() => {
      this.reloadOwnFolders();
    });
    connection.onNotification(teamFiles, (params: TeamFilesParams) => {
      if (!(this.teamFolders instanceof PushedTeamFolders)) return;
      if (this.teamFolders.replace(params.folders)) this.refresh();
      this.showTeamFileProblems();
    });
  }

  /** After `initialized`: asks to be told of changes. */
  async initialized(): Promise<void> {
    const { connection, can } = this;
    if (can.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        const come = added.map(({ uri }) => withoutSlash(uri));
        this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...come];
      });
    }
    if (can.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'qingyang' });
    }
    if (
      this.teamFolders instanceof OwnTeamFolders &&
      can.workspace?.didChangeWatchedFiles?.dynamicRegistration
    ) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/.qingyang/*.{csv,json}' }],
      });
    }
  }

  /** Wraps a handler that works on one document; a document that isn't there is answered with `fallback`. */
  onText<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    fallback: R,
    handler: (text: AnalyzedText, params: P) => R,
  ): (params: P, token: CancellationToken) => Answer<R> {
    return (params, token) =>
      this.safely(name, fallback, token, async () => {
        const text = await this.workspace.analyzed(params.textDocument.uri);
        return text ? handler(text, params) : fallback;
      });
  }

  /** The same for our own requests, which name the document by `uri`. */
  onUri<P extends DocumentParams, R>(
    name: string,
    handler: (text: AnalyzedText, params: P) => R,
  ): (params: P, token: CancellationToken) => Answer<R | null> {
    return (params, token) =>
      this.safely<R | null>(name, null, token, async () => {
        const text = await this.workspace.analyzed(params.uri);
        return text ? handler(text, params) : null;
      });
  }

  safely<R>(name: string, fallback: R, token: CancellationToken, work: () => Promise<R> | R): Answer<R> {
    return runSafe(this.runtime, this.connection.console, name, token, fallback, work);
  }

  /** All open documents that have something to say. */
  async openTexts(): Promise<AnalyzedText[]> {
    const texts = await Promise.all(this.documents.keys().map((uri) => this.workspace.analyzed(uri)));
    return texts.filter((text) => text?.analysis.isChinese === true) as AnalyzedText[];
  }

  /** Everything that was answered may be different now. */
  refresh(): void {
    const { connection, can } = this;
    this.delivery.refresh();
    const quietly = (request: Promise<unknown>): void => {
      request.catch(() => undefined);
    };
    if (can.workspace?.semanticTokens?.refreshSupport) {
      quietly(connection.sendRequest('workspace/semanticTokens/refresh'));
    }
    if (can.workspace?.inlayHint?.refreshSupport)
      quietly(connection.sendRequest('workspace/inlayHint/refresh'));
    quietly(connection.sendNotification(changed, {}));
  }

  private reloadOwnFolders(): void {
    if (!(this.teamFolders instanceof OwnTeamFolders)) return;
    this.teamFolders.reload();
    this.refresh();
  }

  private async writeFile(params: WriteTeamFileParams): Promise<boolean> {
    if (this.options.teamFiles) return this.connection.sendRequest<boolean>(writeTeamFile, params);
    if (!this.runtime.files) return false;
    await this.runtime.files.write(params.uri, params.text);
    return true;
  }

  private showTeamFileProblems(): void {
    const shown = new Set<string>();
    for (const team of this.teamFolders.all()) {
      for (const [uri, problems] of teamFileDiagnostics(team)) {
        shown.add(uri);
        if (problems.length > 0 || this.shownTeamFiles.has(uri)) {
          void this.connection.sendDiagnostics({ uri, diagnostics: problems });
        }
      }
    }
    for (const uri of this.shownTeamFiles) {
      if (!shown.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    this.shownTeamFiles = shown;
  }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
