import * as vscode from 'vscode';
import type { Api } from '../../src/activate';

/** The extension under test, activated, with its server answering. */
export async function theExtension(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('qingyang.qingyang');
  if (!extension) throw new Error('the extension is not installed');
  const api = await extension.activate();
  await api.started;
  return api;
}

/** Waits for a condition; what is awaited goes into the error. */
export async function until<T>(what: string, probe: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export const workspaceFolder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

/** The sample article's text. */
export async function sampleText(): Promise<string> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'beijing-zhejiang.txt');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** An unsaved plain text in an editor. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

export async function closeEverything(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Our findings of a document, once the server has sent any that `wanted` accepts. */
export function findings(
  document: vscode.TextDocument,
  wanted: (all: readonly vscode.Diagnostic[]) => boolean = (all) => all.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until(`findings in ${document.uri.toString()}`, () => {
    const all = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === '清样');
    return wanted(all) ? all : undefined;
  });
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function setting<T>(name: string, value: T | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('qingyang').update(name, value, vscode.ConfigurationTarget.Global);
}
