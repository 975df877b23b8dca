import assert from 'node:assert/strict';
import type { Diagnostic, FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { LanguageClient, positionOf } from './languageClient';

const everywhere = {
  start: { line: 0, character: 0 },
  end: { line: 100_000, character: 0 },
};

/** Asks for everything that a document can be asked for. */
async function askAll(client: LanguageClient, uri: string): Promise<unknown[]> {
  const textDocument = { uri };
  const position = { line: 0, character: 1 };
  const answers: unknown[] = [];
  for (const [method, params] of [
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/documentHighlight', { textDocument, position }],
    ['textDocument/definition', { textDocument, position }],
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/prepareRename', { textDocument, position }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range: everywhere }],
    ['textDocument/codeAction', { textDocument, range: everywhere, context: { diagnostics: [] } }],
    ['qingyang/decorations', { uri }],
    ['qingyang/clean', { uri }],
    ['qingyang/fixAll', { uri, clean: true }],
    ['qingyang/facts', { uri }],
    ['qingyang/uncertainBreaks', { uri }],
  ] as const) {
    answers.push(await client.request(method, params));
  }
  return answers;
}

async function pull(client: LanguageClient, uri: string): Promise<Diagnostic[]> {
  const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}

describe('bad input', () => {
  let client: LanguageClient;
  let count = 0;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  async function opened(text: string): Promise<string> {
    const uri = `file:///hostile/${count++}.txt`;
    await client.open(uri, text);
    return uri;
  }

  for (const [title, text] of [
    ['an empty file', ''],
    ['white space alone', ' \n\n\u3000\r\n'],
    [
      'English, with mistakes that Chinese would have',
      'Hello , world ! This is 3 . 5 % of it(all).\n\nSee  there.',
    ],
    ['Japanese', 'これは日本語の文章です , とても長い文章ではありません。'],
    ['source code', 'const a = {"b": 1, "c": [2,3]}; // 注\nfunction f(x) { return x; }\n'],
  ] as const) {
    it(`${title}: silent`, async () => {
      const uri = await opened(text);
      assert.deepEqual(await pull(client, uri), []);
      const answers = JSON.stringify(await askAll(client, uri));
      assert.ok(!answers.includes('"newText"'), answers.slice(0, 300));
    });
  }

  for (const [title, text] of [
    ['half a surrogate pair', '会议\ud83d指出\udc00,要抓好落实。'],
    ['a control character', '会议\u0000指出\u0007，要抓好落实。'],
    ['CRLF', '会议指出,要抓好\r\n落实。\r\n\r\n会议强调，要稳。\r\n'],
    ['CR alone', '会议指出,要抓好落实。\r会议强调，要稳。\r'],
    ['brackets that never close', `会议${'（“《'.repeat(3000)}指出`],
  ] as const) {
    it(`${title}: an answer to everything`, async () => {
      const answers = await askAll(client, await opened(text));
      assert.ok(answers.length > 0);
    });
  }

  it('keeps CRLF when cleaning and fixing', async () => {
    const uri = await opened('会议指出,要抓好落实。\r\n会议强调，要稳。\r\n');
    const { text } = await client.request<{ text: string }>('qingyang/fixAll', { uri, clean: true });
    assert.equal(text, '会议指出，要抓好落实。\r\n会议强调，要稳。\r\n');
  });

  it('5 MB on one line', async () => {
    const sentence = '江东省云州市市长周启明7月13日说,要抓好落实。';
    const text = sentence.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sentence)));
    const uri = await opened(text);
    assert.ok((await pull(client, uri)).length > 0);
    for (const method of ['qingyang/decorations', 'qingyang/clean', 'qingyang/facts']) {
      assert.ok(await client.request(method, { uri }), method);
    }
    await client.notify('textDocument/didClose', { textDocument: { uri } });
  }).timeout(180_000);

  it('a document that is not open, and a command that nobody has', async () => {
    assert.deepEqual(await pull(client, 'file:///nowhere.txt'), []);
    assert.equal(
      await client.request('textDocument/hover', {
        textDocument: { uri: 'file:///nowhere.txt' },
        position: { line: 0, character: 0 },
      }),
      null,
    );
    assert.equal(await client.request('workspace/executeCommand', { command: 'none' }), null);
  });

  it('a position outside the text', async () => {
    const uri = await opened('会议指出，要抓好落实。');
    const answer = await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 99, character: 99 },
    });
    assert.equal(answer, null);
  });

  it('the team’s own files are no drafts', async () => {
    await client.open('file:///hostile/.qingyang/terms.csv', 'wrong,right\n甲乙 , 甲丁');
    assert.deepEqual(await pull(client, 'file:///hostile/.qingyang/terms.csv'), []);
  });

  it('a cancelled request is answered as cancelled, and the next one is served', async () => {
    const uri = await opened('会议指出,要抓好落实。'.repeat(2000));
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('qingyang/facts', { uri }, source.token);
    source.cancel();
    await assert.rejects(Promise.resolve(asked), (error: { code?: number }) => error.code === -32800);
    assert.ok((await pull(client, uri)).length > 0);
  });
});

describe('settings', () => {
  const text = '会议指出,要抓好落实。';
  const URI = 'file:///drafts/settings.txt';

  it('broken ones: one clear message, the defaults hold', async () => {
    const client = await LanguageClient.start({ settings: { profile: '晚报', rules: [] } });
    try {
      await client.open(URI, text);
      await client.open('file:///drafts/other.txt', text);
      assert.equal((await pull(client, URI)).length, 1);
      assert.equal((await pull(client, 'file:///drafts/other.txt')).length, 1);
      assert.equal(client.messages.length, 1);
      assert.match(client.messages[0]!, /profile/);
    } finally {
      await client.stop();
    }
  });

  it('a rule switched off, and on again', async () => {
    const client = await LanguageClient.start({ settings: { rules: { 'halfwidth-punctuation': 'off' } } });
    try {
      await client.open(URI, text);
      assert.deepEqual(await pull(client, URI), []);
      client.settings = { rules: { 'halfwidth-punctuation': 'error' } };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(
        (await pull(client, URI)).map(({ severity }) => severity),
        [1],
      );
    } finally {
      await client.stop();
    }
  });

  it('no more problems than wanted, and it says so', async () => {
    const client = await LanguageClient.start({ settings: { maxProblems: 3 } });
    try {
      const many = Array.from({ length: 10 }, (_, i) => `第${i + 1}次会议指出,要抓好落实。`).join('');
      await client.open(URI, many);
      const found = await pull(client, URI);
      assert.equal(found.length, 4);
      assert.match(String(found[3]!.message), /10处，只列出3处/);
    } finally {
      await client.stop();
    }
  });

  it('an editor that can only be told is told, again after a change, and clean after closing', async () => {
    const client = await LanguageClient.start({ capabilities: {} });
    try {
      await client.open(URI, text);
      const first = await client.nextPublished(URI);
      assert.equal(first.diagnostics.length, 1);
      const start = positionOf(text, ',');
      await client.change(URI, { start, end: { line: 0, character: start.character + 1 } }, '，');
      await client.nextPublished(
        URI,
        ({ version, diagnostics }) => version === 2 && diagnostics.length === 0,
      );
      await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
      await client.nextPublished(URI, ({ version }) => version === undefined);
    } finally {
      await client.stop();
    }
  });
});
