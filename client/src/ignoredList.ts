import * as vscode from 'vscode';
import { ignored, unignore, type IgnoredEntry, type IgnoreScope } from '../../server/src/protocol';
import type { Server } from './server';

interface Item extends vscode.QuickPickItem {
  readonly folder: string;
  readonly entry: IgnoredEntry;
}

/** Lists everything that is ignored; what is ticked is reported again. */
export async function showIgnored(server: Server): Promise<void> {
  const answer = await server.ask(ignored, {});
  const items = (answer?.folders ?? []).flatMap(({ uri, entries }) =>
    entries.map((entry): Item => ({ folder: uri, entry, ...describe(entry) })),
  );
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Ignored findings: tick those to report again'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen?.length) return;
  const folders = [...new Set(chosen.map(({ folder }) => folder))];
  const results = await Promise.all(
    folders.map((folder) => {
      const ids = chosen.filter((item) => item.folder === folder).map(({ entry }) => entry.id);
      return server.ask(unignore, { folder, ids });
    }),
  );
  if (results.every((worked) => worked === true)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} will be reported again.', chosen.length));
  }
}

function describe({ title, text, file, scope }: IgnoredEntry): vscode.QuickPickItem {
  return { label: title, description: text, detail: [scopeName(scope), file].filter(Boolean).join(' · ') };
}

function scopeName(scope: IgnoreScope): string {
  switch (scope) {
    case 'finding':
      return vscode.l10n.t('this finding');
    case 'file':
      return vscode.l10n.t('this rule in this file');
    case 'rule':
      return vscode.l10n.t('this rule everywhere');
  }
}
