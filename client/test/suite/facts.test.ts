import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FactsView, Node } from '../../src/factsView';
import { closeEverything, openText, sampleText, setting, theExtension, until } from './editing';

const labelOf = ({ item }: Node): string =>
  typeof item.label === 'object' ? item.label.label : (item.label ?? '');

function shown(view: FactsView, word: string): Promise<Node[]> {
  return until(`${word} in the view`, async () => {
    const nodes = await view.getChildren();
    return nodes.some((node) => labelOf(node).includes(word)) ? nodes : undefined;
  });
}

describe('the views', () => {
  before(theExtension);
  afterEach(async () => {
    await setting('people.order', undefined);
    await closeEverything();
  });

  it('list everybody with posts and place', async () => {
    const { people } = await theExtension();
    await openText(await sampleText());
    const nodes = await shown(people, '殷勇');
    const names = nodes.map(labelOf);
    const expected =
      '尹力 殷勇 易炼红 王浩 刘捷 王成 王成国 卢山 姚高员 孙梅君 靳伟 赵磊 谈绪祥 祁梦竹'.split(' ');
    for (const name of expected) assert.ok(names.includes(name), `${name} is not in ${names.join(' ')}`);
    const mayor = nodes.find((node) => labelOf(node) === '殷勇')!;
    assert.match(String(mayor.item.description), /北京市/);
    assert.match(String(mayor.item.description), /市长/);
    assert.ok(mayor.children.length >= 3, 'posts and mentions below');
  });

  it('go to the place on a click', async () => {
    const { people } = await theExtension();
    const document = await openText(await sampleText());
    const nodes = await shown(people, '王成国');
    const { command } = nodes.find((node) => labelOf(node) === '王成国')!.item;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), '王成国');
  });

  it('change their order', async () => {
    const { people } = await theExtension();
    await openText(await sampleText());
    const before = (await shown(people, '殷勇')).map(labelOf);
    await vscode.commands.executeCommand('qingyang.orderByProtocol');
    const after = await until('another order', async () => {
      const names = (await people.getChildren()).map(labelOf);
      return names.join() === before.join() ? undefined : names;
    });
    assert.deepEqual([...after].sort(), [...before].sort());
  });

  it('are copied as a table', async () => {
    const { people } = await theExtension();
    await openText(await sampleText());
    await shown(people, '殷勇');
    await vscode.commands.executeCommand('qingyang.copyPeopleTable');
    const rows = (await vscode.env.clipboard.readText()).replace(/\n$/, '').split('\n');
    const row = rows.find((one) => one.startsWith('殷勇\t'));
    assert.ok(row, `no row in ${rows.length} rows`);
    assert.ok(row.includes('北京市'));
    assert.equal(new Set(rows.map((one) => one.split('\t').length)).size, 1);
  });

  it('list dates with the day they mean, and quotations', async () => {
    const { dates, quotations } = await theExtension();
    await openText(await sampleText());
    const days = await shown(dates, '13日下午');
    const day = days.find((node) => labelOf(node).startsWith('13日'))!;
    assert.match(String(day.item.description), /2023/);
    const quoted = await shown(quotations, '八八战略');
    assert.ok(quoted.length >= 16);
  });

  it('keep up with typing', async () => {
    const { people } = await theExtension();
    const document = await openText('云州市委书记林致远主持会议。\n');
    await shown(people, '林致远');
    const more = new vscode.WorkspaceEdit();
    more.insert(document.uri, new vscode.Position(1, 0), '云州市市长高文博出席会议。\n');
    await vscode.workspace.applyEdit(more);
    await shown(people, '高文博');
  });
});
