import * as vscode from 'vscode';
import type { DecorationKind } from '../../server/src/protocol';

/** Spaces and breaks that cleaning takes out are drawn in their own ways: they have no characters to fade. */
export type DecorationStyle = DecorationKind | 'artifactSpace' | 'artifactBreak' | 'uncertainBreak';

interface Line {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly width: number;
}

/** Never colour alone: each kind of mention has a line of its own. */
const lines: Readonly<Record<Exclude<DecorationKind, 'artifact' | 'uncertain'>, Line>> = {
  official: { style: 'solid', width: 2 },
  person: { style: 'solid', width: 1 },
  date: { style: 'dashed', width: 1 },
  slogan: { style: 'double', width: 3 },
  quotation: { style: 'dotted', width: 2 },
  organization: { style: 'dashed', width: 2 },
};

const colour = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`qingyang.${name}`);

/** One decoration type a style. `overview`: also marks in the overview ruler. */
export function createStyles(
  overview: boolean,
): Readonly<Record<DecorationStyle, vscode.TextEditorDecorationType>> {
  const mark = (name: string, lane: vscode.OverviewRulerLane): vscode.DecorationRenderOptions =>
    overview ? { overviewRulerColor: colour(name), overviewRulerLane: lane } : {};
  const mention = (kind: keyof typeof lines, coloured: boolean): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      ...(coloured ? { color: colour(kind) } : {}),
      borderColor: colour(kind),
      borderStyle: lines[kind].style,
      borderWidth: `0 0 ${lines[kind].width}px 0`,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...mark(kind, vscode.OverviewRulerLane.Center),
    });
  const sign = (name: string, text: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      before: { contentText: text, color: colour(name), margin: '0 0.2em' },
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return {
    official: mention('official', true),
    person: mention('person', true),
    date: mention('date', true),
    slogan: mention('slogan', true),
    quotation: mention('quotation', false),
    organization: mention('organization', false),
    artifact: vscode.window.createTextEditorDecorationType({
      color: colour('artifact'),
      textDecoration: 'line-through',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    artifactSpace: vscode.window.createTextEditorDecorationType({
      backgroundColor: colour('artifactBackground'),
      borderColor: colour('artifact'),
      borderStyle: 'dotted',
      borderWidth: '0 0 1px 0',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    artifactBreak: sign('artifact', '↩'),
    uncertain: vscode.window.createTextEditorDecorationType({
      backgroundColor: colour('uncertainBackground'),
      ...mark('uncertain', vscode.OverviewRulerLane.Left),
    }),
    uncertainBreak: vscode.window.createTextEditorDecorationType({
      before: {
        contentText: '？',
        color: colour('uncertain'),
        backgroundColor: colour('uncertainBackground'),
        margin: '0 0.2em',
        fontWeight: 'bold',
      },
      ...mark('uncertain', vscode.OverviewRulerLane.Left),
    }),
  };
}
