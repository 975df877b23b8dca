import * as vscode from 'vscode';
import type { CleanAnswer } from '../../server/src/protocol';
import { newsLanguage } from './served';

/** Scheme of the cleaned text in the preview. */
export const previewScheme = 'qingyang-preview';

interface Shown {
  readonly text: string;
  readonly decide: (apply: boolean) => void;
}

/** The cleaned text beside the article, until somebody applies or dismisses it. */
export class CleanPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly shown = new Map<string, Shown>();
  private readonly subscriptions: vscode.Disposable[];
  private count = 0;

  constructor() {
    this.subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(previewScheme, this),
      vscode.commands.registerCommand('qingyang.clean.apply', () => this.decide(true)),
      vscode.commands.registerCommand('qingyang.clean.dismiss', () => this.decide(false)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const tab of closed) {
          const uri = previewOf(tab);
          if (uri) this.shown.get(uri.toString())?.decide(false);
        }
      }),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.shown.get(uri.toString())?.text ?? '';
  }

  /** Shows what cleaning would do; resolves to whether to do it. Closing the tab means no. */
  async show(document: vscode.TextDocument, answer: CleanAnswer): Promise<boolean> {
    const name = document.uri.path.split('/').at(-1)!;
    this.count += 1;
    const uri = document.uri.with({ scheme: previewScheme, query: String(this.count), fragment: '' });
    const decision = new Promise<boolean>((resolve) => {
      this.shown.set(uri.toString(), { text: answer.text, decide: resolve });
    });
    try {
      const preview = await vscode.workspace.openTextDocument(uri);
      await vscode.languages.setTextDocumentLanguage(preview, newsLanguage);
      const title = vscode.l10n.t('{0}: clean-up preview', name);
      // Not awaited: the tab may be closed before the diff has been drawn.
      void vscode.commands
        .executeCommand('vscode.diff', document.uri, uri, title, { preview: true })
        .then(() => this.ask(uri, answer));
      return await decision;
    } finally {
      this.shown.delete(uri.toString());
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      await vscode.window.tabGroups.close(
        tabs.filter((tab) => previewOf(tab)?.toString() === uri.toString()),
      );
    }
  }

  dispose(): void {
    for (const { decide } of this.shown.values()) decide(false);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The same two choices as the buttons above the preview, with what it's about. */
  private ask(uri: vscode.Uri, answer: CleanAnswer): void {
    if (!this.shown.has(uri.toString())) return;
    const apply = vscode.l10n.t('Apply');
    const dismiss = vscode.l10n.t('Cancel');
    const list = vscode.l10n.t('What is dropped…');
    const buttons = answer.furniture.length > 0 ? [apply, list, dismiss] : [apply, dismiss];
    void vscode.window.showInformationMessage(summarize(answer), ...buttons).then(async (choice) => {
      const waiting = this.shown.get(uri.toString());
      if (!waiting || choice === undefined) return;
      if (choice !== list) return waiting.decide(choice === apply);
      await listFurniture(answer);
      this.ask(uri, answer);
    });
  }

  private decide(apply: boolean): void {
    const active = vscode.window.tabGroups.activeTabGroup.activeTab;
    const uri = active && previewOf(active);
    const waiting = uri ? this.shown.get(uri.toString()) : [...this.shown.values()].at(-1);
    waiting?.decide(apply);
  }
}

function previewOf({ input }: vscode.Tab): vscode.Uri | undefined {
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === previewScheme
    ? input.modified
    : undefined;
}

/** What cleaning does, in one sentence for a message. */
export function summarize({ byRule, furniture }: CleanAnswer): string {
  const parts = byRule.map(({ title, count }) => vscode.l10n.t('{0} ({1})', title, count));
  const most = 4;
  const listed = parts.slice(0, most).join(vscode.l10n.t(', '));
  const rules = parts.length > most ? vscode.l10n.t('{0} and more', listed) : listed;
  const what = vscode.l10n.t('Cleaning takes out: {0}. No word is touched.', rules);
  if (furniture.length === 0) return what;
  return `${what} ${vscode.l10n.t('Dropped as page furniture: {0}.', furniture.length)}`;
}

/** Every page number and header that is dropped, so that none goes unseen. */
async function listFurniture({ furniture }: CleanAnswer): Promise<void> {
  const items = furniture.map(({ text, reason, range }) => ({
    label: text.trim() || '␠',
    description: vscode.l10n.t('line {0}', range.start.line + 1),
    detail: reason,
  }));
  await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Dropped as page furniture: {0}.', items.length),
    ignoreFocusOut: true,
  });
}
