import * as vscode from 'vscode';
import type { FactsAnswer } from '../../server/src/protocol';
import type { Answers } from './answers';
import { isServed } from './served';

/** A node: how it shows, and what is below it. */
export interface Node {
  readonly item: vscode.TreeItem;
  readonly children: readonly Node[];
}

export const leaf = (item: vscode.TreeItem): Node => ({ item, children: [] });

/** A tree of facts about the text that was last edited; it stays while other things have the focus. */
export class FactsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly view: vscode.TreeView<Node>;
  readonly onDidChangeTreeData = this.changed.event;

  /** `nodes`: the tree for an answer. */
  constructor(
    id: string,
    private readonly answers: Answers<FactsAnswer>,
    private readonly nodes: (uri: vscode.Uri, facts: FactsAnswer) => readonly Node[],
  ) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.changed,
      answers.onDidChange(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
    ];
    this.refresh();
  }

  refresh(): void {
    const document = factsDocument();
    const known = document && this.answers.get(document);
    const found = document && known?.isChinese ? this.nodes(document.uri, known).length : 0;
    this.view.description = found > 0 ? String(found) : '';
    this.changed.fire();
  }

  getTreeItem({ item }: Node): vscode.TreeItem {
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return [...node.children];
    const document = factsDocument();
    const answer = document && (this.answers.get(document) ?? (await this.answers.current(document)));
    return document && answer?.isChinese ? [...this.nodes(document.uri, answer)] : [];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

let last: vscode.TextDocument | undefined;

/** The text that the views speak of: the active one, else the last that was active and is still open. */
export function factsDocument(): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isServed(active)) last = active;
  if (last?.isClosed) last = undefined;
  return last;
}
