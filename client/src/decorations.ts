import * as vscode from 'vscode';
import { decorationKinds, type DecorationKind, type DecorationsAnswer } from '../../server/src/protocol';
import type { Answers } from './answers';
import { createStyles, type DecorationStyle } from './decorationStyles';
import { toRange } from './ranges';
import { isServed } from './served';

/** Colours mentions and artifacts in every visible editor. */
export class Decorations implements vscode.Disposable {
  private styles = createStyles(overviewRuler());
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly answers: Answers<DecorationsAnswer>) {
    this.subscriptions = [
      answers.onDidChange((document) => this.draw((editor) => editor.document === document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('qingyang.decorations')) return;
        this.disposeStyles();
        this.styles = createStyles(overviewRuler());
        this.draw();
      }),
    ];
    this.draw();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.disposeStyles();
  }

  private draw(which: (editor: vscode.TextEditor) => boolean = () => true): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!which(editor)) continue;
      const answer = isServed(editor.document) ? this.answers.get(editor.document) : undefined;
      // Where the text has moved on, VS Code shifts the old marks along until the new answer is there.
      if (answer && answer.version !== editor.document.version) continue;
      const drawn = arrange(editor.document, answer?.ranges, shownKinds(editor.document));
      for (const [style, ranges] of Object.entries(drawn)) {
        editor.setDecorations(this.styles[style as DecorationStyle], ranges);
      }
    }
  }

  private disposeStyles(): void {
    for (const style of Object.values(this.styles)) style.dispose();
  }
}

const overviewRuler = (): boolean =>
  vscode.workspace.getConfiguration('qingyang').get<boolean>('decorations.overviewRuler', true);

function shownKinds(document: vscode.TextDocument): ReadonlySet<DecorationKind> {
  const kinds = vscode.workspace.getConfiguration('qingyang', document).get<unknown>('decorations.kinds');
  return new Set(
    Array.isArray(kinds) ? decorationKinds.filter((kind) => kinds.includes(kind)) : decorationKinds,
  );
}

/**
 * Ranges by style. A break is drawn as a sign at the end of its first line, a space as a box, and words that are dropped (page numbers,
 * running headers) are struck out.
 */
export function arrange(
  document: vscode.TextDocument,
  ranges: DecorationsAnswer['ranges'] | undefined,
  shown: ReadonlySet<DecorationKind>,
): Record<DecorationStyle, vscode.Range[]> {
  const plain = (kind: DecorationKind): vscode.Range[] =>
    shown.has(kind) ? (ranges?.[kind] ?? []).map(toRange) : [];
  const artifacts = plain('artifact');
  const uncertain = plain('uncertain');
  const hasWords = (range: vscode.Range): boolean => /\S/u.test(document.getText(range));
  return {
    official: plain('official'),
    person: plain('person'),
    date: plain('date'),
    slogan: plain('slogan'),
    quotation: plain('quotation'),
    organization: plain('organization'),
    artifact: artifacts.filter(hasWords),
    artifactSpace: artifacts.filter((range) => range.isSingleLine && !hasWords(range)),
    artifactBreak: artifacts.filter((range) => !range.isSingleLine).map(sign),
    uncertain: uncertain.filter((range) => range.isSingleLine),
    uncertainBreak: uncertain.filter((range) => !range.isSingleLine).map(sign),
  };
}

const sign = ({ start }: vscode.Range): vscode.Range => new vscode.Range(start, start);
