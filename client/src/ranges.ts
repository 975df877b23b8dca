import * as vscode from 'vscode';
import type { Range, TextEdit } from '../../server/src/protocol';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** All edits of one document as one step of undo. */
export function toWorkspaceEdit(uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  all.set(
    uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(toRange(range), newText)),
  );
  return all;
}
