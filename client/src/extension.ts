import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, clientOptions, type Api } from './activate';

/** Desktop and remote: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('清样 Qingyang', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  context.subscriptions.push(output);
  return activateWith(
    context,
    new LanguageClient('qingyang', '清样 Qingyang', server, clientOptions(output)),
  );
}
