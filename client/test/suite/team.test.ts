import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, findings, openText, theExtension, until, workspaceFolder } from './editing';

const teamFile = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.qingyang', name);
const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const remove = (uri: vscode.Uri): Thenable<void> => vscode.workspace.fs.delete(uri, { recursive: true });

async function openSaved(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await write(uri, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

describe('the team’s files', () => {
  before(theExtension);
  afterEach(async () => {
    await closeEverything();
    await remove(vscode.Uri.joinPath(workspaceFolder(), '.qingyang')).then(undefined, () => undefined);
  });

  it('count as soon as they are saved, and no longer once they are gone', async () => {
    const document = await openSaved('terms.txt', '云州市今天举行了开募式。\n');
    await write(teamFile('terms.csv'), 'wrong,right,note\n开募式,开幕式,别字\n');
    const all = await findings(document, (some) => some.some(({ message }) => message.includes('开幕式')));
    assert.ok(all.length > 0);
    await remove(teamFile('terms.csv'));
    await findings(document, (some) => !some.some(({ message }) => message.includes('开幕式')));
  });

  it('show their own mistakes where they are', async () => {
    await openSaved('officials.txt', '云州市今天召开会议。\n');
    await write(teamFile('officials.csv'), 'nam,post\n林致远,市长\n');
    await until(
      'a diagnostic in the file',
      () => vscode.languages.getDiagnostics(teamFile('officials.csv')).length > 0,
    );
  });

  it('take up what is ignored, and give it back', async () => {
    const document = await openSaved('ignored.txt', '云州市今天召开会议,研究部署防汛工作。\n');
    await findings(document);
    const comma = document.positionAt(document.getText().indexOf(','));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(comma, comma.translate(0, 1)),
      vscode.CodeActionKind.QuickFix.value,
    );
    const ignore = actions.find(({ title }) => title.includes('忽略'));
    assert.ok(ignore?.command, `no way to ignore among ${actions.map(({ title }) => title).join(' | ')}`);
    await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
    await findings(document, (all) => all.length === 0);
    await until('ignored.json', () =>
      vscode.workspace.fs.stat(teamFile('ignored.json')).then(
        () => true,
        () => false,
      ),
    );
    await remove(teamFile('ignored.json'));
    await findings(document, (all) => all.length > 0);
  });

  it('take a person of the article into the roster', async () => {
    await openSaved('roster.txt', '云州市委书记林致远主持会议。\n');
    await vscode.commands.executeCommand('qingyang.addToRoster', { name: '林致远' });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(teamFile('officials.csv')));
    assert.match(text, /^name,post,jurisdiction,from,to,source,note\n林致远,云州市委书记,/);
  });

  it('are found above a text in a folder below', async () => {
    await write(teamFile('terms.csv'), 'wrong,right,note\n开募式,开幕式,\n');
    const document = await openSaved('七月/上旬/稿件.txt', '云州市今天举行了开募式。\n');
    await findings(document, (some) => some.some(({ message }) => message.includes('开幕式')));
  });

  it('leave unsaved texts without a folder alone', async () => {
    const document = await openText('云州市今天召开会议,研究部署防汛工作。\n');
    assert.ok((await findings(document)).length > 0);
  });
});
