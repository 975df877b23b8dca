import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type Disposable,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Runtime } from './workspace/runtime';
import { runSafe } from './workspace/runSafe';

/** How diagnostics get to the client: it asks, or it's told. */
export interface DiagnosticsDelivery {
  readonly capabilities: Partial<ServerCapabilities>;
  /** The document was opened or changed. */
  changed(uri: string): void;
  /** The document was closed. */
  closed(uri: string): void;
  /** Settings or the team's files changed: everything is to be looked at again. */
  refresh(): void;
}

type Compute = (uri: string) => Promise<Diagnostic[]>;

/** For clients that pull. */
export function pullDiagnostics(
  connection: Connection,
  runtime: Runtime,
  canRefresh: boolean,
  compute: Compute,
): DiagnosticsDelivery & Disposable {
  const registered = connection.languages.diagnostics.on(({ textDocument }, token) =>
    runSafe(
      runtime,
      connection.console,
      'textDocument/diagnostic',
      token,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async () => ({ kind: DocumentDiagnosticReportKind.Full, items: await compute(textDocument.uri) }),
    ),
  );
  return {
    capabilities: {
      diagnosticProvider: {
        identifier: 'qingyang',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    },
    changed: () => undefined,
    closed: () => undefined,
    refresh() {
      if (canRefresh) void connection.languages.diagnostics.refresh().catch(() => undefined);
    },
    dispose: () => {
      registered.dispose();
    },
  };
}

/** A pause in typing after which a client that can't pull is told. */
const PAUSE = 250;

/** For clients that can't. `open` gives the documents that are to be looked at again on a refresh. */
export function pushDiagnostics(
  connection: Connection,
  runtime: Runtime,
  open: () => readonly { readonly uri: string; readonly version: number }[],
  compute: Compute,
): DiagnosticsDelivery {
  const waiting = new Map<string, () => void>();

  async function publish(uri: string): Promise<void> {
    waiting.delete(uri);
    const version = open().find((document) => document.uri === uri)?.version;
    if (version === undefined) return;
    try {
      const diagnostics = await compute(uri);
      await connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      connection.console.error(`diagnostics: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  function changed(uri: string): void {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      runtime.delay(() => void publish(uri), PAUSE),
    );
  }

  return {
    capabilities: {},
    changed,
    closed(uri) {
      waiting.get(uri)?.();
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      for (const { uri } of open()) changed(uri);
    },
  };
}
