import * as vscode from 'vscode';
import { uncertainBreaks } from '../../server/src/protocol';
import { toRange, toWorkspaceEdit } from './ranges';
import { meantDocument } from './served';
import type { Server } from './server';

/** Goes to the next (or previous) break of which nobody can be sure, round the end, and offers both ways. */
export async function stepToUncertainBreak(server: Server, direction: 1 | -1): Promise<void> {
  const document = meantDocument();
  const editor = vscode.window.activeTextEditor;
  if (!document || !editor) return;
  const answer = await server.ask(uncertainBreaks, { uri: document.uri.toString() });
  if (!answer || answer.version !== document.version) return;
  if (answer.breaks.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No uncertain breaks in this text.'));
    return;
  }
  const here = editor.selection.active;
  const spots = answer.breaks.map((one) => ({ ...one, place: toRange(one.range) }));
  const found =
    direction === 1
      ? (spots.find(({ place }) => place.start.isAfter(here)) ?? spots[0])
      : (spots.findLast(({ place }) => place.start.isBefore(here)) ?? spots.at(-1));
  const spot = found!;
  editor.selection = new vscode.Selection(spot.place.start, spot.place.start);
  editor.revealRange(spot.place, vscode.TextEditorRevealType.InCenter);
  const version = document.version;
  const join = vscode.l10n.t('Join');
  const split = vscode.l10n.t('New paragraph');
  const next = vscode.l10n.t('Next');
  const place = vscode.l10n.t('Break {0} of {1}', spots.indexOf(spot) + 1, spots.length);
  const why = spot.evidence.length > 0 ? `${place}: ${spot.evidence.join('；')}` : place;
  void vscode.window.showInformationMessage(why, join, split, next).then(async (choice) => {
    if (choice === next) return stepToUncertainBreak(server, 1);
    if ((choice !== join && choice !== split) || document.version !== version) return;
    await vscode.workspace.applyEdit(
      toWorkspaceEdit(document.uri, [choice === join ? spot.join : spot.split]),
    );
    return stepToUncertainBreak(server, 1);
  });
}
