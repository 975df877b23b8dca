import * as vscode from 'vscode';
import { activateWith, clientOptions, type Api } from './activate';

/** Desktop and remote: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('清样 Qingyang', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  context.subscriptions.push(output);
  return activateWith(context, output, async () => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('qingyang', '清样 Qingyang', server, clientOptions(output));
  });
}
