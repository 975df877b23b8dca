import * as vscode from 'vscode';
import { clean } from '../../server/src/protocol';
import { summarize, type CleanPreview } from './cleanPreview';
import { toWorkspaceEdit } from './ranges';
import { meantDocument } from './served';
import type { Server } from './server';

/**
 * 一键清理: takes the layout artifacts out, in one step of undo. With the setting `qingyang.clean.preview` the result is shown first.
 * Resolves to whether the text was changed.
 */
export async function cleanUp(server: Server, preview: CleanPreview, uri?: vscode.Uri): Promise<boolean> {
  const document = meantDocument(uri);
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a Chinese plain text first.'));
    return false;
  }
  for (;;) {
    const answer = await server.ask(clean, { uri: document.uri.toString() });
    if (!answer) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The language server of Qingyang is not there.'));
      return false;
    }
    if (!answer.isChinese) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This is not a Chinese text; nothing to clean.'),
      );
      return false;
    }
    if (answer.edits.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The text is clean already.'));
      return false;
    }
    const settings = vscode.workspace.getConfiguration('qingyang', document);
    if (settings.get<boolean>('clean.preview', true) && !(await preview.show(document, answer))) return false;
    if (document.isClosed) return false;
    if (document.version !== answer.version) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The text has changed meanwhile; here is the clean-up of the new one.'),
      );
      continue;
    }
    const applied = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, answer.edits));
    if (!applied) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The text could not be changed. Is it read-only?'));
      return false;
    }
    await vscode.window.showTextDocument(document);
    void tell(summarize(answer), answer.uncertain);
    return true;
  }
}

async function tell(summary: string, uncertain: number): Promise<void> {
  const done = vscode.l10n.t('Cleaned. Undo takes it all back.');
  if (uncertain === 0) {
    void vscode.window.showInformationMessage(`${done} ${summary}`);
    return;
  }
  const look = vscode.l10n.t('Look at them');
  const open = vscode.l10n.t('{0} breaks are uncertain.', uncertain);
  const choice = await vscode.window.showInformationMessage(`${done} ${open}`, look);
  if (choice === look) await vscode.commands.executeCommand('qingyang.nextUncertainBreak');
}
