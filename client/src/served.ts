import * as vscode from 'vscode';

/** The opt-in language for Chinese press texts. */
export const newsLanguage = 'chinese-news';

const languages = ['plaintext', newsLanguage];

/**
 * The documents that the product serves: texts that somebody edits. Other schemes (versions in a diff, output, our own preview) hold copies
 * whose findings would only appear twice. Virtual file systems count as far as they are folders of the workspace.
 */
export function servedDocuments(): vscode.DocumentFilter[] {
  const schemes = new Set([
    'file',
    'untitled',
    ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

export function isServed(document: vscode.TextDocument): boolean {
  return vscode.languages.match(servedDocuments(), document) > 0;
}

/** The document that a command means: the one handed over, else the active one; undefined when that isn't ours. */
export function meantDocument(uri?: vscode.Uri): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  const document =
    uri instanceof vscode.Uri
      ? (vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString()) ?? active)
      : active;
  return document && isServed(document) ? document : undefined;
}
