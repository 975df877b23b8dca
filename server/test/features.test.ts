import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FullDocumentDiagnosticReport,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { CleanAnswer, DecorationsAnswer, FactsAnswer } from '../src/protocol';
import { article, LanguageClient, positionOf, textIn, type ClientOptions } from './languageClient';

const URI = 'file:///drafts/article.txt';
const document = { textDocument: { uri: URI } };

async function hoverAt(client: LanguageClient, words: string, nth = 0, by = 0): Promise<string> {
  const position = positionOf(article, words, nth, by);
  const hover = await client.request<Hover | null>('textDocument/hover', { ...document, position });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

async function pull(client: LanguageClient, uri = URI): Promise<Diagnostic[]> {
  const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}

const transports: readonly ClientOptions[] = [{ transport: 'stdio' }, { transport: 'ipc' }];

for (const options of transports) {
  describe(`the sample article over ${options.transport}`, () => {
    let client: LanguageClient;
    before(async () => {
      client = await LanguageClient.start(options);
      await client.open(URI, article);
    });
    after(() => client.stop());

    it('says who 殷勇 is: post and full jurisdiction, though the text leaves it out across a line break', async () => {
      const text = await hoverAt(client, '殷勇', 1);
      assert.match(text, /\*\*殷勇\*\*/);
      assert.match(text, /市委副书记/);
      assert.match(text, /北京市/);
      assert.match(text, /首次出现/);
    });

    it('gives the same answer on both halves of a post that a line break cuts', async () => {
      const upper = await hoverAt(client, '市委副书\n', 0, 1);
      const lower = await hoverAt(client, '记、市长殷勇');
      assert.match(upper, /\*\*殷勇\*\*/);
      assert.equal(upper, lower);
    });

    it('resolves a date by the date of publication', async () => {
      assert.match(await hoverAt(client, '13 日下午'), /2023年7月13日 星期四/);
    });

    it('highlights a cut post in both parts, and its holder', async () => {
      const position = positionOf(article, '记、市长殷勇');
      const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
        ...document,
        position,
      });
      const words = found.map(({ range }) => textIn(article, range));
      assert.ok(words.includes('市委副书') && words.includes('记') && words.includes('殷勇'), words.join());
    });

    it('gives the same answer on both halves of a name that a line break cuts, and highlights both', async () => {
      const upper = await hoverAt(client, '习近\n');
      const lower = await hoverAt(client, '平总书记重要指示精神');
      assert.match(upper, /\*\*习近平\*\*/);
      assert.equal(upper, lower);
      const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
        ...document,
        position: positionOf(article, '平总书记重要指示精神'),
      });
      const words = found.map(({ range }) => textIn(article, range));
      assert.ok(words.includes('习近') && words.includes('平') && words.includes('习近平'), words.join());
    });

    it('highlights all mentions of a person and nobody else', async () => {
      const position = positionOf(article, '王成、');
      const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
        ...document,
        position,
      });
      assert.deepEqual(
        found.map(({ range }) => [textIn(article, range), range.start]),
        [['王成', position]],
      );
    });

    it('finds the first mention with a post, and all mentions', async () => {
      const position = positionOf(article, '尹力感谢');
      const definition = await client.request<Location>('textDocument/definition', { ...document, position });
      assert.deepEqual(definition.range.start, positionOf(article, '尹力，市委'));
      const references = await client.request<Location[]>('textDocument/references', {
        ...document,
        position,
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        references.map(({ range }) => textIn(article, range)),
        ['尹力', '尹力', '尹力', '尹力'],
      );
    });

    it('renames a person throughout', async () => {
      const position = positionOf(article, '殷勇，与');
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
        ...document,
        position,
        newName: '殷永',
      });
      const edits = edit.changes![URI]!;
      assert.equal(edits.length, 3);
      assert.ok(edits.every(({ range, newText }) => textIn(article, range) === '殷勇' && newText === '殷永'));
    });

    it('sums the layout up in one finding with the whole clean-up as its fix', async () => {
      const diagnostics = await pull(client);
      const summary = diagnostics.filter(({ code }) => code === 'layout-artifacts');
      assert.equal(summary.length, 1);
      assert.ok(diagnostics.some(({ tags }) => tags?.includes(1)));
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        ...document,
        range: summary[0]!.range,
        context: { diagnostics: summary },
      });
      assert.ok(actions.some(({ title }) => title === '清理全文排版'));
      const clean = await client.request<CleanAnswer>('qingyang/clean', { uri: URI });
      assert.equal(clean.text.split('\n').filter((line) => line.trim() !== '').length, 10);
      assert.match(clean.text, /^深化京浙交流合作 共同推进高质量发展$/m);
    });

    it('colours officials, dates and quotations, without overlaps', async () => {
      const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
      let end = -1;
      for (let i = 0; i < data.length; i += 5) {
        const [line, character, length] = [data[i]!, data[i + 1]!, data[i + 2]!];
        if (line > 0) end = 0;
        assert.ok(line > 0 || i === 0 || character >= end, 'tokens overlap');
        end = length;
      }
      assert.ok(data.length >= 5 * 40);
      const { ranges } = await client.request<DecorationsAnswer>('qingyang/decorations', { uri: URI });
      const officials = ranges.official.map((range) => textIn(article, range));
      for (const name of ['尹力', '殷勇', '易炼红', '王浩', '王成国']) {
        assert.ok(
          officials.some((words) => words.includes(name)),
          name,
        );
      }
      assert.ok(ranges.person.some((range) => textIn(article, range) === '祁梦竹'));
      assert.ok(ranges.slogan.some((range) => textIn(article, range) === '“八八战略”'));
      assert.ok(ranges.artifact.length > 50);
    });

    it('lists people with posts and places', async () => {
      const facts = await client.request<FactsAnswer>('qingyang/facts', { uri: URI });
      assert.equal(facts.published, '2023-07-15');
      assert.equal(facts.people.filter(({ role }) => role === 'official').length, 14);
      const mayor = facts.people.find(({ name }) => name === '殷勇')!;
      assert.deepEqual(
        mayor.posts.map(({ text, jurisdiction }) => [text, jurisdiction]),
        [
          ['市委副书记', '北京市'],
          ['市长', '北京市'],
        ],
      );
      const ranks = facts.people.map(({ protocolRank }) => protocolRank).sort((a, b) => a - b);
      assert.deepEqual(ranks, [...ranks.keys()]);
    });

    it('outlines the paragraphs, folds them, and completes names', async () => {
      const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
      assert.equal(symbols.length, 10);
      assert.ok(symbols[2]!.children!.some(({ name }) => name === '殷勇'));
      assert.ok(symbols[3]!.children!.some(({ name }) => name === '祁梦竹'));
      const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', document);
      assert.ok(folds.length >= 4);
      const position = positionOf(article, '殷勇，与', 0, 1);
      const { items } = await client.request<CompletionList>('textDocument/completion', {
        ...document,
        position,
      });
      const own = items.find(({ label }) => label === '殷勇');
      assert.match(own?.detail ?? '', /市长/);
    });
  });
}

describe('small texts', () => {
  let client: LanguageClient;
  let count = 0;
  before(async () => {
    client = await LanguageClient.start({ settings: { inlayHints: { dates: true } } });
  });
  after(() => client.stop());

  async function opened(text: string): Promise<{ textDocument: { uri: string } }> {
    const uri = `file:///drafts/small-${count++}.txt`;
    await client.open(uri, text);
    return { textDocument: { uri } };
  }

  it('links end where 汉字 begin', async () => {
    const text =
      '招聘公告全文和报名表请到https://example.org/a?b=1查看，也可以登录市人才网www.example.org下载。';
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', await opened(text));
    assert.deepEqual(
      links.map(({ range, target }) => [textIn(text, range), target]),
      [
        ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
        ['www.example.org', 'https://www.example.org'],
      ],
    );
  });

  it('shows resolved dates where the user wants them', async () => {
    const text = '会议于13日下午在云州召开。\n（来源：《云州日报》2023年7月15日第1版）';
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      ...(await opened(text)),
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['2023年7月13日 星期四'],
    );
  });

  it('fixes one finding, all of its rule, and everything that is safe', async () => {
    const text = '会议指出,要抓好落实,确保安全。';
    const params = await opened(text);
    const diagnostics = await pull(client, params.textDocument.uri);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, textIn(text, range)]),
      [
        ['halfwidth-punctuation', ','],
        ['halfwidth-punctuation', ','],
      ],
    );
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...params,
      range: diagnostics[0]!.range,
      context: { diagnostics: [diagnostics[0]!] },
    });
    const [quickFix] = actions;
    assert.equal(quickFix!.isPreferred, true);
    assert.equal(quickFix!.edit!.changes![params.textDocument.uri]!.length, 1);
    const ofRule = actions.find(({ title }) => title.startsWith('修正全文'))!;
    assert.equal(ofRule.edit!.changes![params.textDocument.uri]!.length, 2);
    const all = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...params,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['source.fixAll.qingyang'],
    );
  });

  it('follows incremental changes', async () => {
    const text = '会议指出,要抓好落实。';
    const { textDocument } = await opened(text);
    assert.equal((await pull(client, textDocument.uri)).length, 1);
    const start = positionOf(text, ',');
    await client.change(textDocument.uri, { start, end: { ...start, character: start.character + 1 } }, '，');
    assert.equal((await pull(client, textDocument.uri)).length, 0);
  });
});
