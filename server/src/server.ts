import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type SemanticTokens,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clean, fixAll } from './features/cleaning';
import { CLEAN_KIND, codeActions, FIX_ALL_KIND } from './features/codeActions';
import { completion } from './features/completion';
import { decorations } from './features/decorations';
import { documentHighlights } from './features/documentHighlight';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { factsView } from './features/factsView';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover/hover';
import { inlayHints } from './features/inlayHints';
import { definition, references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { rulePage } from './features/rulePage';
import { semanticTokens, semanticTokensLegend } from './features/semanticTokens';
import { Session } from './features/session';
import { uncertainBreaks } from './features/uncertainBreaks';
import type { Runtime } from './features/workspace/runtime';
import { workspaceSymbols } from './features/workspaceSymbols';
import * as protocol from './protocol';

/** What is announced to the client, and the call that makes it true. */
interface Feature {
  readonly announce: Partial<ServerCapabilities>;
  listen(): unknown;
}

/** Serves one client over `connection`. Registration only: what a feature does stands in its own file. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | null = null;

  connection.onInitialize((params: InitializeParams) => {
    session = new Session(connection, documents, runtime, params);
    session.listen();
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...session.delivery.capabilities,
    };
    for (const feature of features(connection, session)) {
      feature.listen();
      Object.assign(capabilities, feature.announce);
    }
    listenToOwnRequests(connection, session);
    return { capabilities, serverInfo: { name: 'qingyang' } };
  });
  connection.onInitialized(() => {
    session?.initialized().catch((error: unknown) => {
      connection.console.warn(String(error));
    });
  });

  documents.listen(connection);
  connection.listen();
}

function features(connection: Connection, session: Session): Feature[] {
  const { languages } = connection;
  const commands = session.options.commands === true;
  const list: Feature[] = [
    {
      announce: { hoverProvider: true },
      listen: () =>
        connection.onHover(
          session.onText('hover', null, (text, { position }) => hover(text, position, commands)),
        ),
    },
    {
      announce: {
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, CLEAN_KIND] },
      },
      listen: () => connection.onCodeAction(session.onText('codeAction', [], codeActions)),
    },
    {
      announce: { executeCommandProvider: { commands: [protocol.ignoreCommand] } },
      listen: () =>
        connection.onExecuteCommand(({ command, arguments: args }, token) =>
          session.safely('executeCommand', null, token, async () => {
            if (command !== protocol.ignoreCommand || !args?.[0]) return null;
            if (await session.ignoring.ignore(args[0] as protocol.IgnoreArguments)) session.refresh();
            return null;
          }),
        ),
    },
    {
      announce: { documentSymbolProvider: { label: '清样' } },
      listen: () =>
        connection.onDocumentSymbol(session.onText('documentSymbol', [], (text) => documentSymbols(text))),
    },
    {
      announce: { documentHighlightProvider: true },
      listen: () =>
        connection.onDocumentHighlight(
          session.onText('documentHighlight', [], (text, { position }) => documentHighlights(text, position)),
        ),
    },
    {
      announce: { definitionProvider: true },
      listen: () =>
        connection.onDefinition(
          session.onText('definition', null, (text, { position }) => definition(text, position)),
        ),
    },
    {
      announce: { referencesProvider: true },
      listen: () =>
        connection.onReferences(
          session.onText('references', [], (text, { position, context }) =>
            references(text, position, context.includeDeclaration),
          ),
        ),
    },
    {
      announce: { renameProvider: { prepareProvider: true } },
      listen: () => {
        connection.onPrepareRename(
          session.onText('prepareRename', null, (text, { position }) => prepareRename(text, position)),
        );
        connection.onRenameRequest(
          session.onText('rename', null, (text, { position, newName }) => rename(text, position, newName)),
        );
      },
    },
    {
      announce: { completionProvider: {} },
      listen: () => connection.onCompletion(session.onText('completion', null, completion)),
    },
    {
      announce: { inlayHintProvider: true },
      listen: () =>
        languages.inlayHint.on(session.onText('inlayHint', [], (text, { range }) => inlayHints(text, range))),
    },
    {
      announce: { foldingRangeProvider: true },
      listen: () =>
        connection.onFoldingRanges(session.onText('foldingRange', [], (text) => foldingRanges(text))),
    },
    {
      announce: { documentLinkProvider: {} },
      listen: () =>
        connection.onDocumentLinks(session.onText('documentLink', [], (text) => documentLinks(text))),
    },
    {
      announce: { workspaceSymbolProvider: true },
      listen: () =>
        connection.onWorkspaceSymbol(({ query }, token) =>
          session.safely('workspaceSymbol', [], token, async () =>
            workspaceSymbols(await session.openTexts(), query),
          ),
        ),
    },
  ];
  if (!session.options.decorations) {
    list.push({
      announce: { semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true } },
      listen: () => {
        const none: SemanticTokens = { data: [] };
        languages.semanticTokens.on(session.onText('semanticTokens', none, (text) => semanticTokens(text)));
        languages.semanticTokens.onRange(
          session.onText('semanticTokens/range', none, (text, { range }) => semanticTokens(text, range)),
        );
      },
    });
  }
  return list;
}

function listenToOwnRequests(connection: Connection, session: Session): void {
  const { analyzer } = session.workspace;
  connection.onRequest(protocol.decorations, session.onUri(protocol.decorations, decorations));
  connection.onRequest(protocol.clean, session.onUri(protocol.clean, clean));
  connection.onRequest(protocol.fixAll, session.onUri(protocol.fixAll, fixAll));
  connection.onRequest(protocol.facts, session.onUri(protocol.facts, factsView));
  connection.onRequest(protocol.uncertainBreaks, session.onUri(protocol.uncertainBreaks, uncertainBreaks));
  connection.onRequest(protocol.ignored, () => session.ignoring.list(analyzer));
  connection.onRequest(protocol.unignore, (params: protocol.UnignoreParams, token) =>
    session.safely(protocol.unignore, false, token, async () => {
      const done = await session.ignoring.unignore(params);
      if (done) session.refresh();
      return done;
    }),
  );
  connection.onRequest(protocol.rulePage, ({ rule }: protocol.RulePageParams) => {
    const markdown = rulePage(analyzer, rule);
    return markdown === null ? null : { markdown };
  });
}
