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

  it('goes to the break that nobody can be sure of, from both sides', async () => {
    await openText(wrap([...paragraphs, ...paragraphs], 28));
    await vscode.commands.executeCommand('qingyang.nextUncertainBreak');
    const editor = vscode.window.activeTextEditor!;
    const { line } = editor.selection.active;
    assert.ok(editor.document.lineAt(line).text.endsWith('远离河道和低洼地带。'));
    const end = new vscode.Position(editor.document.lineCount - 1, 0);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('qingyang.previousUncertainBreak');
    assert.equal(editor.selection.active.line, line);
  });
});

/** The last paragraph fills its last line to the brim and ends in a full stop: only there nobody can tell. */
const paragraphs = [
  '云州市今天召开防汛工作会议，研究部署下一阶段的各项工作任务，并对全市的值班值守、巡查排险和人员转移避险安置工作提出明确要求。',
  '会议强调，要坚持人民至上、生命至上，把确保人民生命安全放在第一位落到实处，细化实化各项防汛措施，全力以赴打好防汛抗洪救灾这场硬仗，切实做好各项应急准备工作。',
  '各级领导干部要深入一线、靠前指挥，做到守土有责、守土尽责，形成工作合力，为全市经济社会发展提供坚实保障。',
  '市应急管理局负责人表示，目前全市已储备各类防汛物资三万余件，组建抢险队伍一百二十支，随时可以投入抢险。',
  '气象部门预计，未来三天全市仍有中到大雨，局部地区有暴雨，请广大市民注意防范，尽量减少外出，远离河道和低洼地带。',
];

function wrap(texts: readonly string[], width: number): string {
  return texts.flatMap((text) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n') + '\n';
}
