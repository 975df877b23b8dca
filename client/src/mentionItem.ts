import * as vscode from 'vscode';
import type { MentionView, Range } from '../../server/src/protocol';
import { toRange } from './ranges';

/** Opens the text and selects the place. */
export function goTo(uri: vscode.Uri, range: Range): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range), preserveFocus: false };
  return { command: 'vscode.open', title: vscode.l10n.t('Go there'), arguments: [uri, options] };
}

/** One mention as a line of the article round it; a click goes there. */
export function mentionItem(uri: vscode.Uri, { before, text, after, range }: MentionView): vscode.TreeItem {
  const label = `${before}${text}${after}`;
  const item = new vscode.TreeItem({ label, highlights: [[before.length, before.length + text.length]] });
  item.description = vscode.l10n.t('line {0}', range.start.line + 1);
  item.command = goTo(uri, range);
  return item;
}

/** What doesn't agree, below the thing it's about. */
export function conflictItem(message: string, command?: vscode.Command): vscode.TreeItem {
  const item = new vscode.TreeItem(message);
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.tooltip = message;
  if (command) item.command = command;
  return item;
}
