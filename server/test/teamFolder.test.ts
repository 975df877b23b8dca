import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  FullDocumentDiagnosticReport,
  Hover,
  MarkupContent,
} from 'vscode-languageserver-protocol';
import type { IgnoredAnswer, TeamFolder, WriteTeamFileParams } from '../src/protocol';
import { withFiles } from './commandLine';
import { LanguageClient, modern, positionOf } from './languageClient';

const FOLDER = 'file:///desk/.qingyang';
const URI = 'file:///desk/drafts/a.txt';
const TEXT = '会议指出,要抓好落实。\n大会强调,要稳中求进。\n';

async function pull(client: LanguageClient, uri = URI): Promise<Diagnostic[]> {
  const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}

async function actionsAt(client: LanguageClient, diagnostic: Diagnostic, uri = URI): Promise<CodeAction[]> {
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
}

async function run(client: LanguageClient, action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.command);
  await client.request('workspace/executeCommand', {
    command: action.command.command,
    arguments: action.command.arguments,
  });
}

function folder(files: Readonly<Record<string, string>>): TeamFolder[] {
  return [
    {
      uri: FOLDER,
      files: Object.entries(files).map(([name, text]) => ({
        name: name as TeamFolder['files'][number]['name'],
        uri: `${FOLDER}/${name}`,
        text,
      })),
    },
  ];
}

describe('the team’s folder, sent by the client', () => {
  let client: LanguageClient;
  const written: WriteTeamFileParams[] = [];
  beforeEach(async () => {
    written.length = 0;
    client = await LanguageClient.start({
      initializationOptions: { teamFiles: true },
      workspaceFolders: ['file:///desk'],
    });
    client.connection.onRequest('qingyang/writeTeamFile', (params: WriteTeamFileParams) => {
      written.push(params);
      return true;
    });
    await client.open(URI, TEXT);
  });
  afterEach(() => client.stop());

  it('its config holds below it, and goes with it', async () => {
    assert.equal((await pull(client)).length, 2);
    await client.notify('qingyang/teamFiles', {
      folders: folder({ 'config.json': '{ "rules": { "halfwidth-punctuation": "off" } }' }),
    });
    assert.deepEqual(await pull(client), []);
    await client.open('file:///elsewhere/a.txt', TEXT);
    assert.equal((await pull(client, 'file:///elsewhere/a.txt')).length, 2);
    await client.notify('qingyang/teamFiles', { folders: [] });
    assert.equal((await pull(client)).length, 2);
  });

  it('holds for a draft that isn’t saved yet, too', async () => {
    await client.open('untitled:Untitled-1', TEXT);
    await client.notify('qingyang/teamFiles', {
      folders: folder({ 'config.json': '{ "rules": { "halfwidth-punctuation": "off" } }' }),
    });
    assert.deepEqual(await pull(client, 'untitled:Untitled-1'), []);
  });

  it('mistakes in its files are shown there, and go when they are gone', async () => {
    await client.notify('qingyang/teamFiles', {
      folders: folder({
        'config.json': '{\n  "rules": { "nothing": "off" }\n}',
        'officials.csv': 'name,post\n,市长\n',
        'ignored.json': '{ "findings": [ }',
      }),
    });
    const config = await client.nextPublished(`${FOLDER}/config.json`);
    assert.equal(config.diagnostics[0]!.range.start.line, 1);
    assert.match(String(config.diagnostics[0]!.message), /nothing/);
    assert.match(
      String((await client.nextPublished(`${FOLDER}/officials.csv`)).diagnostics[0]!.message),
      /name/,
    );
    assert.match(
      String((await client.nextPublished(`${FOLDER}/ignored.json`)).diagnostics[0]!.message),
      /JSON/,
    );
    await client.notify('qingyang/teamFiles', { folders: folder({ 'config.json': '{}' }) });
    await client.nextPublished(`${FOLDER}/config.json`, ({ diagnostics }) => diagnostics.length === 0);
    await client.nextPublished(`${FOLDER}/officials.csv`, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('its roster is in the hover, with file and line', async () => {
    await client.notify('qingyang/teamFiles', {
      folders: folder({
        'officials.csv':
          'name,post,jurisdiction,from,source\n周启明,云州市市长,云州市,2023-01-05,市政府网站\n',
      }),
    });
    const text = '云州市市长周启明出席会议并讲话。\n';
    await client.open('file:///desk/b.txt', text);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: 'file:///desk/b.txt' },
      position: positionOf(text, '周启明'),
    });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /\*\*团队名册\*\*/);
    assert.match(value, /云州市市长.*2023年1月5日起.*市政府网站/);
  });

  it('one finding is ignored by its words, wherever edits move it, and comes back when taken off the list', async () => {
    const [first] = await pull(client);
    const actions = await actionsAt(client, first!);
    await run(
      client,
      actions.find(({ title }) => title.startsWith('忽略这一处')),
    );
    assert.equal(written.length, 1);
    assert.equal(written[0]!.uri, `${FOLDER}/ignored.json`);
    assert.equal((await pull(client)).length, 1);
    const top = { line: 0, character: 0 };
    await client.change(URI, { start: top, end: top }, '云州要闻\n\n');
    assert.equal((await pull(client)).length, 1);

    const { folders } = await client.request<IgnoredAnswer>('qingyang/ignored', {});
    assert.equal(folders[0]!.entries.length, 1);
    assert.match(folders[0]!.entries[0]!.text, /会议指出【,】要抓好落实/);
    const done = await client.request('qingyang/unignore', {
      folder: folders[0]!.uri,
      ids: folders[0]!.entries.map(({ id }) => id),
    });
    assert.equal(done, true);
    assert.equal((await pull(client)).length, 2);
    assert.deepEqual(await client.request('qingyang/ignored', {}), { folders: [] });
  });

  it('a rule is ignored in this file, or everywhere', async () => {
    await client.open('file:///desk/other.txt', TEXT);
    const [first] = await pull(client);
    await run(
      client,
      (await actionsAt(client, first!)).find(({ title }) => title.startsWith('在此文件中忽略')),
    );
    assert.deepEqual(JSON.parse(written[0]!.text), {
      findings: [],
      files: [{ file: 'drafts/a.txt', rule: 'halfwidth-punctuation' }],
      rules: [],
    });
    assert.equal((await pull(client)).length, 0);
    const [other] = await pull(client, 'file:///desk/other.txt');
    await run(
      client,
      (await actionsAt(client, other!, 'file:///desk/other.txt')).find(({ title }) =>
        title.startsWith('一律忽略'),
      ),
    );
    assert.equal((await pull(client, 'file:///desk/other.txt')).length, 0);
  });

  it('does not write over a list that it cannot read', async () => {
    await client.notify('qingyang/teamFiles', { folders: folder({ 'ignored.json': '{' }) });
    const [first] = await pull(client);
    const actions = await actionsAt(client, first!);
    await assert.rejects(
      run(
        client,
        actions.find(({ title }) => title.startsWith('忽略这一处')),
      ),
      /ignored\.json/,
    );
    assert.equal(written.length, 0);
  });
});

describe('the team’s folder, read by the server', () => {
  it('is found upward from the text, written, and read again after saving', () =>
    withFiles({ 'desk/drafts/a.txt': TEXT, 'desk/.qingyang/config.json': '{}' }, async (root) => {
      const uri = pathToFileURL(path.join(root, 'desk/drafts/a.txt')).href;
      const configFile = path.join(root, 'desk/.qingyang/config.json');
      const client = await LanguageClient.start({ capabilities: modern });
      try {
        await client.open(uri, TEXT);
        const [first] = await pull(client, uri);
        await run(
          client,
          (await actionsAt(client, first!, uri)).find(({ title }) => title.startsWith('忽略这一处')),
        );
        assert.equal((await pull(client, uri)).length, 1);
        const list = readFileSync(path.join(root, 'desk/.qingyang/ignored.json'), 'utf8');
        assert.equal((JSON.parse(list) as { findings: unknown[] }).findings.length, 1);

        writeFileSync(configFile, '{ "rules": { "halfwidth-punctuation": "off" } }');
        await client.notify('workspace/didChangeWatchedFiles', {
          changes: [{ uri: pathToFileURL(configFile).href, type: 2 }],
        });
        assert.deepEqual(await pull(client, uri), []);
      } finally {
        await client.stop();
      }
    }));
});
