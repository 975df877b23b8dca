import * as vscode from 'vscode';
import type { FactsAnswer } from '../../server/src/protocol';
import { leaf, type Node } from './factsView';
import { conflictItem, goTo, mentionItem } from './mentionItem';

/** 日期: each date with the day it means. */
export function dateNodes(uri: vscode.Uri, { dates }: FactsAnswer): Node[] {
  return dates.map((date) => {
    const item = new vscode.TreeItem(date.text, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = date.label || vscode.l10n.t('open');
    item.iconPath = new vscode.ThemeIcon(date.conflicts.length > 0 ? 'warning' : 'calendar');
    item.tooltip = [date.text, date.label, ...date.conflicts].filter(Boolean).join('\n');
    item.command = goTo(uri, date.range);
    const conflicts = date.conflicts.map((message) => leaf(conflictItem(message, item.command)));
    return { item, children: [...conflicts, leaf(mentionItem(uri, date))] };
  });
}
