import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, openText, sampleText, theExtension, until } from './editing';

describe('activation', () => {
  afterEach(closeEverything);

  it('happens when a plain text is opened, and the server answers', async () => {
    await openText('今天召开会议。');
    const extension = vscode.extensions.getExtension('qingyang.qingyang')!;
    await until('activation', () => extension.isActive);
    await theExtension();
  });

  it('asks for decorations of the text that is looked at', async () => {
    const api = await theExtension();
    const document = await openText(await sampleText());
    const answer = await until('decorations', () => api.decorations.get(document));
    assert.equal(answer.isChinese, true);
    const officials = answer.ranges.official.map(({ start, end }) =>
      document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    assert.ok(
      officials.some((text) => text.includes('殷勇')),
      `no 殷勇 among ${officials.join(' ')}`,
    );
    assert.ok(answer.ranges.date.length > 0);
    assert.ok(answer.ranges.slogan.length + answer.ranges.quotation.length >= 16);
    assert.ok(answer.ranges.artifact.length > 50);
  });

  it('draws the parts of a mention that a line break cuts', async () => {
    const api = await theExtension();
    const document = await openText(await sampleText());
    const answer = await until('decorations', () => api.decorations.get(document));
    const texts = answer.ranges.official.map(({ start, end }) =>
      document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    // 市委副书⏎⏎记、市长: both halves are coloured, the blank line between them isn't.
    assert.ok(texts.some((text) => text.endsWith('市委副书')));
    assert.ok(texts.some((text) => text.startsWith('记')));
  });

  it('is silent on a text that is not Chinese', async () => {
    const api = await theExtension();
    const content = 'Dear all,\n\nthis is plain English , with odd spacing.\n\nYours\n';
    const document = await openText(content);
    const answer = await until('the answer', () => api.decorations.get(document));
    assert.equal(answer.isChinese, false);
    assert.deepEqual(Object.values(answer.ranges).flat(), []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    assert.equal(await vscode.commands.executeCommand('qingyang.clean'), false);
    assert.equal(document.getText(), content);
    assert.deepEqual(await api.people.getChildren(), []);
  });

  it('tells an empty text from a full one', async () => {
    const api = await theExtension();
    const document = await openText('');
    const answer = await until('the answer', () => api.decorations.get(document));
    assert.equal(answer.isChinese, false);
  });
});
