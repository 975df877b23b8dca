import * as vscode from 'vscode';
import { rulePage } from '../../server/src/protocol';
import type { Server } from './server';

const scheme = 'qingyang-rule';

/** Rule pages as read-only documents, shown in the Markdown preview. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
    const rule = path.slice(1).replace(/\.md$/, '');
    const page = await this.server.ask(rulePage, { rule });
    return page?.markdown ?? vscode.l10n.t('There is no rule {0}.', rule);
  }

  /** Opens the page of a rule; without one, of the finding at the cursor. */
  async open(rule?: unknown): Promise<void> {
    const id = typeof rule === 'string' ? rule : ruleAtCursor();
    if (!id) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a finding first.'));
      return;
    }
    const uri = vscode.Uri.from({ scheme, path: `/${id}.md` });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === '清样' && range.contains(editor.selection.active))
    // The narrowest says most about this place.
    .sort((a, b) => editor.document.getText(a.range).length - editor.document.getText(b.range).length)[0];
  const code = here?.code;
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}
