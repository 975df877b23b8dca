import * as vscode from 'vscode';
import { fixAll } from '../../server/src/protocol';
import { toWorkspaceEdit } from './ranges';
import { meantDocument } from './served';
import type { Server } from './server';

/** Applies every fix that is certain, in one step of undo. Resolves to whether the text was changed. */
export async function fixAllSafe(server: Server, uri?: vscode.Uri): Promise<boolean> {
  const document = meantDocument(uri);
  if (!document) return false;
  const answer = await server.ask(fixAll, { uri: document.uri.toString() });
  if (!answer || answer.version !== document.version) return false;
  if (answer.edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing to fix with certainty.'));
    return false;
  }
  return vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, answer.edits));
}
