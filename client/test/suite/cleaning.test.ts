import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, openText, sampleText, setting, theExtension, until } from './editing';

const previewTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'qingyang-preview',
    );

describe('cleaning', () => {
  before(theExtension);
  afterEach(async () => {
    await setting('clean.preview', undefined);
    await closeEverything();
  });

  it('takes the breaks out in one step of undo', async () => {
    await setting('clean.preview', false);
    const content = await sampleText();
    const document = await openText(content);
    assert.equal(await vscode.commands.executeCommand('qingyang.clean'), true);
    const cleaned = document.getText();
    assert.match(cleaned, /市委副书记、市长殷勇，与浙江省委书记/);
    assert.match(cleaned, /7月13日至14日/);
    assert.match(cleaned, /深化京浙交流合作 共同推进高质量发展/);
    assert.match(cleaned, /（记者 祁梦竹）/);
    assert.equal(cleaned.trim().split(/\n+/).length, 10);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), content);
  });

  it('finds nothing more to do in a cleaned text', async () => {
    await setting('clean.preview', false);
    const document = await openText(await sampleText());
    assert.equal(await vscode.commands.executeCommand('qingyang.clean'), true);
    const cleaned = document.getText();
    assert.equal(await vscode.commands.executeCommand('qingyang.clean'), false);
    assert.equal(document.getText(), cleaned);
  });

  it('shows the difference first and changes the text only when applied', async () => {
    const content = await sampleText();
    const document = await openText(content);
    const cleaning = vscode.commands.executeCommand('qingyang.clean');
    await until('the preview', previewTab);
    assert.equal(document.getText(), content);
    await vscode.commands.executeCommand('qingyang.clean.apply');
    assert.equal(await cleaning, true);
    assert.match(document.getText(), /市委副书记、市长殷勇/);
    assert.equal(previewTab(), undefined);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), content);
  });

  it('leaves the text alone when the preview is dismissed', async () => {
    const content = await sampleText();
    const document = await openText(content);
    const cleaning = vscode.commands.executeCommand('qingyang.clean');
    await until('the preview', previewTab);
    await vscode.commands.executeCommand('qingyang.clean.dismiss');
    assert.equal(await cleaning, false);
    assert.equal(document.getText(), content);
  });

  it('leaves the text alone when the preview is closed', async () => {
    const content = await sampleText();
    const document = await openText(content);
    const cleaning = vscode.commands.executeCommand('qingyang.clean');
    await vscode.window.tabGroups.close(await until('the preview', previewTab));
    assert.equal(await cleaning, false);
    assert.equal(document.getText(), content);
  });

  it('computes anew when the text changes under the preview', async () => {
    const document = await openText(await sampleText());
    const cleaning = vscode.commands.executeCommand('qingyang.clean');
    const first = await until('the preview', previewTab);
    const addition = new vscode.WorkspaceEdit();
    addition.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n完稿。');
    await vscode.workspace.applyEdit(addition);
    await vscode.commands.executeCommand('qingyang.clean.apply');
    await until('a second preview', () => {
      const tab = previewTab();
      return tab && tab !== first ? tab : undefined;
    });
    await vscode.commands.executeCommand('qingyang.clean.apply');
    assert.equal(await cleaning, true);
    assert.match(document.getText(), /完稿。/);
    assert.match(document.getText(), /市委副书记、市长殷勇/);
  });

  it('goes from one uncertain break to the next', async () => {
    // The last line of the first paragraph is full and ends in a full stop: nobody can tell.
    const line = '云州市今天召开防汛工作会议研究部署下一阶段的各项工作任务并提出要求';
    const text = [line, line, `${line.slice(0, -1)}。`, line, line, `${line.slice(0, 9)}。`].join('\n');
    const document = await openText(`${text}\n${text}\n`);
    await vscode.commands.executeCommand('qingyang.nextUncertainBreak');
    await vscode.commands.executeCommand('qingyang.previousUncertainBreak');
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});
