import assert from 'node:assert/strict';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { LanguageClient, modern } from './languageClient';

const URI = 'untitled:Untitled-1';
const document = { textDocument: { uri: URI } };
const at = { ...document, position: { line: 0, character: 0 } };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** Requests of LSP with the capability that announces each. */
const requests: readonly [
  method: string,
  announced: (capabilities: ServerCapabilities) => unknown,
  params: unknown,
][] = [
  ['textDocument/hover', (c) => c.hoverProvider, at],
  ['textDocument/completion', (c) => c.completionProvider, at],
  ['completionItem/resolve', (c) => c.completionProvider?.resolveProvider, { label: '' }],
  ['textDocument/signatureHelp', (c) => c.signatureHelpProvider, at],
  ['textDocument/declaration', (c) => c.declarationProvider, at],
  ['textDocument/definition', (c) => c.definitionProvider, at],
  ['textDocument/typeDefinition', (c) => c.typeDefinitionProvider, at],
  ['textDocument/implementation', (c) => c.implementationProvider, at],
  ['textDocument/references', (c) => c.referencesProvider, { ...at, context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', (c) => c.documentHighlightProvider, at],
  ['textDocument/documentSymbol', (c) => c.documentSymbolProvider, document],
  [
    'textDocument/codeAction',
    (c) => c.codeActionProvider,
    { ...document, range, context: { diagnostics: [] } },
  ],
  [
    'codeAction/resolve',
    (c) => (c.codeActionProvider as { resolveProvider?: boolean }).resolveProvider,
    { title: '' },
  ],
  ['textDocument/codeLens', (c) => c.codeLensProvider, document],
  ['textDocument/documentLink', (c) => c.documentLinkProvider, document],
  ['documentLink/resolve', (c) => c.documentLinkProvider?.resolveProvider, { range }],
  ['textDocument/documentColor', (c) => c.colorProvider, document],
  ['textDocument/formatting', (c) => c.documentFormattingProvider, { ...document, options: {} }],
  [
    'textDocument/rangeFormatting',
    (c) => c.documentRangeFormattingProvider,
    { ...document, range, options: {} },
  ],
  ['textDocument/rename', (c) => c.renameProvider, { ...at, newName: '甲' }],
  [
    'textDocument/prepareRename',
    (c) => (c.renameProvider as { prepareProvider?: boolean }).prepareProvider,
    at,
  ],
  ['textDocument/foldingRange', (c) => c.foldingRangeProvider, document],
  ['textDocument/selectionRange', (c) => c.selectionRangeProvider, { ...document, positions: [] }],
  ['textDocument/semanticTokens/full', (c) => c.semanticTokensProvider?.full, document],
  ['textDocument/semanticTokens/range', (c) => c.semanticTokensProvider?.range, { ...document, range }],
  ['textDocument/linkedEditingRange', (c) => c.linkedEditingRangeProvider, at],
  ['textDocument/inlayHint', (c) => c.inlayHintProvider, { ...document, range }],
  ['textDocument/diagnostic', (c) => c.diagnosticProvider, document],
  ['workspace/diagnostic', (c) => c.diagnosticProvider?.workspaceDiagnostics, { previousResultIds: [] }],
  ['workspace/symbol', (c) => c.workspaceSymbolProvider, { query: '' }],
  ['workspace/executeCommand', (c) => c.executeCommandProvider, { command: 'none' }],
];

const METHOD_NOT_FOUND = -32601;

async function handled(client: LanguageClient, method: string, params: unknown): Promise<boolean> {
  try {
    await client.request(method, params);
    return true;
  } catch (error) {
    return (error as { code?: number }).code !== METHOD_NOT_FOUND;
  }
}

describe('what is announced is there, and nothing else', () => {
  for (const [title, options] of [
    ['an editor that pulls diagnostics', {}],
    ['an editor that does not', { capabilities: {} }],
    [
      'an editor that draws decorations',
      { capabilities: modern, initializationOptions: { decorations: true } },
    ],
  ] as const) {
    it(title, async () => {
      const client = await LanguageClient.start(options);
      try {
        await client.open(URI, '本报讯');
        for (const [method, announced, params] of requests) {
          const promised = Boolean(announced(client.initialized.capabilities));
          assert.equal(await handled(client, method, params), promised, method);
        }
      } finally {
        await client.stop();
      }
    });
  }
});
