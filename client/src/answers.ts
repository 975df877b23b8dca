import * as vscode from 'vscode';
import type { DocumentAnswer, DocumentParams, RequestName } from '../../server/src/protocol';
import { isServed } from './served';
import type { Server } from './server';

/** Typing pauses this long (ms) before the server is asked again. */
const PAUSE = 150;

/**
 * The newest answer of the server about each document that somebody looks at. Asks again when the text changes, drops answers about
 * an older text, and forgets documents that are closed.
 */
export class Answers<Answer extends DocumentAnswer> implements vscode.Disposable {
  /** By document, not by address: a new untitled text may have the address of a closed one. */
  private answers = new WeakMap<vscode.TextDocument, Answer>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];

  /** There is a new answer about this document. */
  readonly onDidChange = this.changed.event;

  /** `isWanted`: whether anybody looks at this document now; the others are asked about when somebody does. */
  constructor(
    private readonly server: Server,
    private readonly name: RequestName<DocumentParams, Answer | null>,
    private readonly isWanted: (document: vscode.TextDocument) => boolean,
  ) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.later(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.later(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeActiveTextEditor(() => this.refreshStale()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refreshStale()),
    ];
    this.refreshStale();
  }

  /** The last answer; may be about an older version of the text. */
  get(document: vscode.TextDocument): Answer | undefined {
    return this.answers.get(document);
  }

  /** An answer about the text as it is now, or undefined when there is none to be had. */
  async current(document: vscode.TextDocument): Promise<Answer | undefined> {
    const known = this.get(document);
    if (known?.version === document.version) return known;
    await this.ask(document);
    const asked = this.get(document);
    return asked?.version === document.version ? asked : undefined;
  }

  /** Everything may have changed: settings, the team's files. */
  refreshAll(): void {
    this.answers = new WeakMap();
    this.refreshStale();
  }

  /** Asks about what is looked at and has no answer yet. */
  refreshStale(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (this.get(document)?.version !== document.version) this.later(document, 0);
    }
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private later(document: vscode.TextDocument, pause = PAUSE): void {
    if (!isServed(document) || !this.isWanted(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.ask(document);
      }, pause),
    );
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const answer = await this.server.ask(this.name, { uri: document.uri.toString() });
    // A late answer is dropped: the change that made it late has asked again.
    if (!answer || document.isClosed || answer.version !== document.version) return;
    this.answers.set(document, answer);
    this.changed.fire(document);
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.answers.delete(document);
    this.changed.fire(document);
  }
}
