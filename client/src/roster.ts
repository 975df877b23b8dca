import * as vscode from 'vscode';
import type { FactsAnswer, PersonView } from '../../server/src/protocol';
import type { Answers } from './answers';
import { factsDocument } from './factsView';
import { nearestFolder, teamFolderName, type TeamFiles } from './teamFiles';

const header = 'name,post,jurisdiction,from,to,source,note';

/** Adds a person of the article with the posts it gives to the team's `officials.csv`, and opens it there. */
export async function addToRoster(
  answers: Answers<FactsAnswer>,
  teamFiles: TeamFiles,
  wanted?: { readonly name?: unknown; readonly uri?: unknown },
): Promise<void> {
  const document = factsDocument();
  const facts = document && (await answers.current(document));
  if (!document || !facts) return;
  const person = await choose(facts.people, typeof wanted?.name === 'string' ? wanted.name : undefined);
  if (!person) return;
  const folder = (await nearestFolder(document.uri)) ?? placeForFolder(document.uri);
  if (!folder) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Save the text first; the roster is kept beside it.'),
    );
    return;
  }
  const file = vscode.Uri.joinPath(folder, 'officials.csv');
  const before = await readText(file);
  const rows = rowsFor(person, facts.published, document.uri).filter((row) => !before.includes(row));
  const start = before === '' ? `${header}\n` : before.replace(/\n*$/, '\n');
  if (rows.length > 0) {
    const worked = await teamFiles.write({ uri: file.toString(), text: `${start}${rows.join('\n')}\n` });
    if (!worked) return;
  }
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  const last = editor.document.lineAt(Math.max(0, editor.document.lineCount - 2)).range;
  editor.selection = new vscode.Selection(last.start, last.end);
  editor.revealRange(last);
}

async function choose(
  people: readonly PersonView[],
  name: string | undefined,
): Promise<PersonView | undefined> {
  if (name !== undefined) return people.find((person) => person.name === name);
  const items = people
    .filter(({ role }) => role !== 'reporter')
    .map((person) => ({
      label: person.name,
      description: person.posts.map(({ text }) => text).join('、'),
      person,
    }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Who goes into the team’s roster?'),
  });
  return chosen?.person;
}

/** Where a first `.qingyang` goes: the workspace folder of the text, else its own folder. */
function placeForFolder(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') {
    const only = vscode.workspace.workspaceFolders?.[0];
    return only && vscode.Uri.joinPath(only.uri, teamFolderName);
  }
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
  return vscode.Uri.joinPath(workspaceFolder?.uri ?? vscode.Uri.joinPath(uri, '..'), teamFolderName);
}

async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

/** One row a post; the source is the article itself, so that a reader can tell where it came from. */
function rowsFor({ name, posts }: PersonView, published: string | null, uri: vscode.Uri): string[] {
  const source = uri.path.split('/').at(-1)!;
  const held = posts.length > 0 ? posts : [{ text: '', jurisdiction: null }];
  return held.map(({ text, jurisdiction }) =>
    [name, text, jurisdiction ?? '', published ?? '', '', source, ''].map(csvField).join(','),
  );
}

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
