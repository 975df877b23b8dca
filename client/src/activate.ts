import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  changed,
  decorations,
  facts,
  type DecorationsAnswer,
  type FactsAnswer,
  type InitializationOptions,
} from '../../server/src/protocol';
import { Answers } from './answers';
import { cleanUp } from './clean';
import { CleanPreview } from './cleanPreview';
import { dateNodes } from './datesView';
import { Decorations } from './decorations';
import { factsDocument, FactsView, type Node } from './factsView';
import { fixAllSafe } from './fixAll';
import { showIgnored } from './ignoredList';
import { peopleTable } from './peopleTable';
import { peopleNodes, type PeopleOrder } from './peopleView';
import { quotationNodes } from './quotationsView';
import { addToRoster } from './roster';
import { RulePages } from './rulePages';
import { newsLanguage, servedDocuments } from './served';
import { serverOf } from './server';
import { Status } from './status';
import { TeamFiles } from './teamFiles';
import { stepToUncertainBreak } from './uncertainBreaks';

/** What the extension lets others (and its tests) look at. */
export interface Api {
  /** Resolves once the server has answered its first word. */
  readonly started: Promise<void>;
  readonly decorations: Answers<DecorationsAnswer>;
  readonly people: FactsView;
  readonly dates: FactsView;
  readonly quotations: FactsView;
  readonly status: Status;
}

const linkCommands = ['qingyang.openRulePage', 'qingyang.addToRoster', 'qingyang.clean'];

/** The options of the language client, the same in every host. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { teamFiles: true, commands: true };
  return {
    documentSelector: servedDocuments() as LanguageClientOptions['documentSelector'],
    initializationOptions,
    outputChannel,
    diagnosticCollectionName: 'qingyang',
    markdown: { isTrusted: { enabledCommands: linkCommands } },
    // For editors without decorations; here they would colour everything twice.
    middleware: { provideDocumentSemanticTokens: () => undefined },
  };
}

/** Wires views, commands and decorations to a client, in a desktop, remote or web extension host alike. */
export function activateWith(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  createClient: () => Promise<BaseLanguageClient>,
): Api {
  // Not awaited: what is asked before the server is there waits for it, the editor doesn't.
  const started = afterActivation().then(async () => {
    const client = await createClient();
    context.subscriptions.push(
      { dispose: () => void client.dispose() },
      teamFiles.listen(client),
      client.onNotification(changed as string, () => {
        decorationAnswers.refreshAll();
        factsAnswers.refreshAll();
      }),
    );
    await client.start();
    return client;
  });
  const server = serverOf(started, output);
  const decorationAnswers = new Answers(server, decorations, isVisible);
  const factsAnswers = new Answers(server, facts, (document) => document === factsDocument());
  const preview = new CleanPreview();
  const rulePages = new RulePages(server);
  const teamFiles = new TeamFiles(server);
  const status = new Status(decorationAnswers);
  const people = new FactsView('qingyang.people', factsAnswers, (uri, answer) =>
    peopleNodes(uri, answer, order()),
  );
  const dates = new FactsView('qingyang.dates', factsAnswers, dateNodes);
  const quotations = new FactsView('qingyang.quotations', factsAnswers, quotationNodes);
  started.catch((error: unknown) => status.fail(String(error)));

  const command = (id: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`qingyang.${id}`, run);
  context.subscriptions.push(
    ...[decorationAnswers, factsAnswers, new Decorations(decorationAnswers)],
    ...[preview, rulePages, teamFiles, status, people, dates, quotations],
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('qingyang.people.order')) people.refresh();
    }),
    command('clean', (uri?: vscode.Uri) => cleanUp(server, preview, uri)),
    command('fixAll', (uri?: vscode.Uri) => fixAllSafe(server, uri)),
    command('nextUncertainBreak', () => stepToUncertainBreak(server, 1)),
    command('previousUncertainBreak', () => stepToUncertainBreak(server, -1)),
    command('ignored', () => showIgnored(server)),
    command('openRulePage', (rule?: unknown) => rulePages.open(rule)),
    command('copyPeopleTable', () => copyPeopleTable(factsAnswers)),
    command('addToRoster', (wanted?: Node | { name: string }) =>
      addToRoster(factsAnswers, teamFiles, wanted && 'item' in wanted ? { name: wanted.item.label } : wanted),
    ),
    command('orderByProtocol', () => setOrder('protocol')),
    command('orderByAppearance', () => setOrder('appearance')),
    command('useNewsLanguage', useNewsLanguage),
  );
  const ready = started.then(() => undefined);
  ready.catch(() => undefined);
  return { started: ready, decorations: decorationAnswers, people, dates, quotations, status };
}

/** Loading the language client takes longer than everything else: the extension host gets on with its work first. */
function afterActivation(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

function order(): PeopleOrder {
  return vscode.workspace.getConfiguration('qingyang').get<PeopleOrder>('people.order', 'appearance');
}

function setOrder(wanted: PeopleOrder): Thenable<void> {
  return vscode.workspace
    .getConfiguration('qingyang')
    .update('people.order', wanted, vscode.ConfigurationTarget.Global);
}

async function copyPeopleTable(answers: Answers<FactsAnswer>): Promise<void> {
  const document = factsDocument();
  const answer = document && (await answers.current(document));
  if (!answer?.people.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nobody was found in this text.'));
    return;
  }
  await vscode.env.clipboard.writeText(peopleTable(answer, order()));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} people copied as a table; paste it into a spreadsheet.', answer.people.length),
  );
}

async function useNewsLanguage(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await vscode.languages.setTextDocumentLanguage(document, newsLanguage);
}
