import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { theExtension } from './editing';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
  };
}

const manifest = (): Manifest => vscode.extensions.getExtension('qingyang.qingyang')!.packageJSON as Manifest;

async function readJson(...path: string[]): Promise<Record<string, string>> {
  const { extensionUri } = vscode.extensions.getExtension('qingyang.qingyang')!;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
}

describe('the manifest', () => {
  before(theExtension);

  it('announces the commands that are there, and no others', async () => {
    const there = new Set(
      (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('qingyang.')),
    );
    const announced = manifest().contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      announced.filter((id) => !there.has(id)),
      [],
    );
    const ours = [...there].filter(
      (id) =>
        !id.startsWith('qingyang.server.') &&
        !/^qingyang\.\w+\.(focus|open|toggle|remove|resetView)/.test(id),
    );
    assert.deepEqual(
      ours.filter((id) => !announced.includes(id) && !/\.(people|dates|quotations)\b/.test(id)),
      [],
    );
  });

  it('has every text in English and in Chinese', async () => {
    const english = await readJson('package.nls.json');
    const chinese = await readJson('package.nls.zh-cn.json');
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
    assert.equal(chinese['command.clean'], '清样：一键清理');
    assert.match(english['command.clean']!, /Qingyang: Clean Up Layout/);
  });

  it('says of every setting where it holds', () => {
    const { properties } = manifest().contributes.configuration;
    for (const [name, { scope }] of Object.entries(properties)) {
      assert.ok(scope === 'resource' || scope === 'window', name);
    }
  });
});
