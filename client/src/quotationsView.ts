import * as vscode from 'vscode';
import type { FactsAnswer, QuotationView } from '../../server/src/protocol';
import { leaf, type Node } from './factsView';
import { conflictItem, goTo, mentionItem } from './mentionItem';

/** 引语: slogans, campaigns, titles and speech, in the article's order. */
export function quotationNodes(uri: vscode.Uri, { quotations }: FactsAnswer): Node[] {
  return quotations.map((quotation) => {
    const item = new vscode.TreeItem(quotation.text, vscode.TreeItemCollapsibleState.Collapsed);
    item.description = kindName(quotation.kind);
    item.iconPath = new vscode.ThemeIcon(
      quotation.conflicts.length > 0 ? 'warning' : quotation.known ? 'verified' : 'quote',
    );
    item.tooltip = [quotation.text, kindName(quotation.kind), ...quotation.conflicts].join('\n');
    item.command = goTo(uri, quotation.range);
    const conflicts = quotation.conflicts.map((message) => leaf(conflictItem(message, item.command)));
    return { item, children: [...conflicts, leaf(mentionItem(uri, quotation))] };
  });
}

function kindName(kind: QuotationView['kind']): string {
  const names: Readonly<Record<QuotationView['kind'], string>> = {
    slogan: vscode.l10n.t('slogan'),
    campaign: vscode.l10n.t('campaign'),
    plan: vscode.l10n.t('plan period'),
    metaphor: vscode.l10n.t('metaphor'),
    theme: vscode.l10n.t('theme'),
    speech: vscode.l10n.t('speech'),
    title: vscode.l10n.t('title'),
    name: vscode.l10n.t('name'),
    term: vscode.l10n.t('term'),
  };
  return names[kind];
}
