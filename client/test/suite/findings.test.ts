import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  findings,
  openText,
  ruleOf,
  sampleText,
  setting,
  theExtension,
  until,
} from './editing';

async function hoverAt(document: vscode.TextDocument, word: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(word));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('findings', () => {
  before(theExtension);
  afterEach(async () => {
    await setting('rules', undefined);
    await setting('profile', undefined);
    await closeEverything();
  });

  it('sum the layout up on the sample article', async () => {
    const document = await openText(await sampleText());
    const all = await findings(document);
    assert.ok(all.some(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
    assert.ok(all.some(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary)));
    assert.deepEqual(
      all
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
        .map(({ message }) => message),
      [],
    );
  });

  it('come with a hover on a person: the post with its full jurisdiction', async () => {
    const document = await openText(await sampleText());
    const hover = await hoverAt(document, '殷勇，与');
    assert.match(hover, /殷勇/);
    assert.match(hover, /北京市/);
    assert.match(hover, /市长/);
  });

  it('come with a hover on a date: the day it means', async () => {
    const document = await openText(await sampleText());
    assert.match(await hoverAt(document, '13 日下午'), /2023/);
  });

  it('are mended by a quick fix', async () => {
    const document = await openText('云州市今天召开会议,研究部署防汛工作。');
    await findings(document);
    const comma = document.positionAt(document.getText().indexOf(','));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(comma, comma.translate(0, 1)),
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, edit }) => isPreferred && edit);
    assert.ok(fix?.edit, `no preferred fix among ${actions.map(({ title }) => title).join(' | ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), '云州市今天召开会议，研究部署防汛工作。');
    await findings(document, (all) => all.length === 0);
  });

  it('are all mended by one command and one undo takes it back', async () => {
    const content = '云州市今天召开会议,研究部署防汛工作,要求抓好落实。';
    const document = await openText(content);
    await findings(document);
    assert.equal(await vscode.commands.executeCommand('qingyang.fixAll'), true);
    assert.equal(document.getText(), '云州市今天召开会议，研究部署防汛工作，要求抓好落实。');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), content);
  });

  it('follow the settings', async () => {
    const document = await openText('云州市今天召开会议,研究部署防汛工作。');
    const [first] = await findings(document);
    await setting('rules', { [ruleOf(first!)]: 'off' });
    await findings(document, (all) => all.length === 0);
  });

  it('survive settings that make no sense', async () => {
    await setting('rules', 'nonsense');
    await setting('profile', 42);
    const document = await openText('云州市今天召开会议,研究部署防汛工作。');
    assert.ok((await findings(document)).length > 0);
  });

  it('survive a lone surrogate', async () => {
    const document = await openText('云州市\ud800今天召开会议,研究部署防汛工作。');
    assert.ok((await findings(document)).length > 0);
  });

  it('open the page of the rule at the cursor', async () => {
    const document = await openText('云州市今天召开会议,研究部署防汛工作。');
    await findings(document);
    const at = document.positionAt(document.getText().indexOf(','));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('qingyang.openRulePage');
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'qingyang-rule'),
    );
    assert.ok(page.getText().length > 20);
  });
});
