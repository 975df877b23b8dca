import * as vscode from 'vscode';
import type { DecorationsAnswer } from '../../server/src/protocol';
import type { Answers } from './answers';
import { isServed, newsLanguage, servedDocuments } from './served';

/** What the product makes of the active text: not Chinese, how many findings, how much there is to clean. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('qingyang.status', servedDocuments());
  private readonly subscriptions: vscode.Disposable[];
  private failed = false;

  constructor(private readonly answers: Answers<DecorationsAnswer>) {
    this.item.name = vscode.l10n.t('Qingyang');
    this.subscriptions = [
      this.item,
      answers.onDidChange(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(() => this.update()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => (this.item.selector = servedDocuments())),
    ];
    this.update();
  }

  /** What it shows now. */
  get text(): string {
    return this.item.text;
  }

  /** The server is lost for good. */
  fail(reason: string): void {
    this.failed = true;
    this.item.severity = vscode.LanguageStatusSeverity.Error;
    this.item.text = vscode.l10n.t('Qingyang is not running');
    this.item.detail = reason;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (this.failed || !document || !isServed(document)) return;
    const answer = this.answers.get(document);
    this.item.busy = answer === undefined;
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    this.item.command = undefined;
    this.item.detail = undefined;
    if (!answer) {
      this.item.text = vscode.l10n.t('Reading…');
    } else if (!answer.isChinese) {
      this.item.text = vscode.l10n.t('Not a Chinese text');
    } else {
      this.describe(document, answer);
    }
  }

  private describe(document: vscode.TextDocument, { ranges }: DecorationsAnswer): void {
    const serious = vscode.languages
      .getDiagnostics(document.uri)
      .filter(
        ({ source, severity }) => source === '清样' && severity <= vscode.DiagnosticSeverity.Warning,
      ).length;
    const artifacts = ranges.artifact.length;
    this.item.text =
      serious > 0 ? vscode.l10n.t('{0} to check', serious) : vscode.l10n.t('Nothing to complain about');
    if (serious > 0) this.item.severity = vscode.LanguageStatusSeverity.Warning;
    const parts = [
      vscode.l10n.t('{0} officials and posts', ranges.official.length),
      vscode.l10n.t('{0} dates', ranges.date.length),
      vscode.l10n.t('{0} quotations', ranges.slogan.length + ranges.quotation.length),
    ];
    if (artifacts > 0) {
      parts.unshift(vscode.l10n.t('{0} layout artifacts', artifacts));
      this.item.command = { command: 'qingyang.clean', title: vscode.l10n.t('Clean up') };
    } else if (document.languageId !== newsLanguage) {
      this.item.command = {
        command: 'qingyang.useNewsLanguage',
        title: vscode.l10n.t('Use “Chinese news” for this text'),
      };
    }
    this.item.detail = parts.join(' · ');
  }
}
