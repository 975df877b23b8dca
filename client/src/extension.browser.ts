import * as vscode from 'vscode';
import { activateWith, clientOptions, type Api } from './activate';

/** VS Code in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('清样 Qingyang', { log: true });
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  const worker = new Worker(script.toString(true));
  context.subscriptions.push(output, { dispose: () => worker.terminate() });
  return activateWith(context, output, async () => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    return new LanguageClient('qingyang', '清样 Qingyang', worker, clientOptions(output));
  });
}
