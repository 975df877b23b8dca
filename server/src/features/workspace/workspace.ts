import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../../core/analysis/analyzer';
import type { AnalyzedText } from './analyzedText';
import { emptyIgnoreList, withoutIgnored } from './ignoreList';
import { analysisOptions, layerSettings, type Settings } from './settings';
import type { TeamFolders } from './teamFolders';
import type { TeamState } from './teamFolder';
import { fileNameOf, parentUri, pathWithin, TEAM_FOLDER } from './uris';

interface Documents {
  get(uri: string): TextDocument | undefined;
}

interface Entry {
  readonly version: number;
  readonly settings: Partial<Settings>;
  readonly team: TeamState | null;
  readonly text: AnalyzedText;
}

/**
 * The open documents with what is known about them. An analysis is made once a version, settings and team's files, whatever number
 * of features ask for it, and is dropped with the document.
 */
export class Workspace {
  private readonly entries = new Map<string, Entry>();

  /** `analyzer` is for what lies under no `.qingyang` folder. */
  constructor(
    readonly analyzer: Analyzer,
    private readonly documents: Documents,
    private readonly teamFolders: TeamFolders,
    private readonly editorSettings: (uri: string) => Promise<Partial<Settings>>,
  ) {}

  /** Null for a document that isn't open (any more) and for the team's own files. */
  async analyzed(uri: string): Promise<AnalyzedText | null> {
    if (isTeamFile(uri)) return null;
    const [settings, team] = await Promise.all([this.editorSettings(uri), this.teamFolders.nearest(uri)]);
    const document = this.documents.get(uri);
    if (!document) return null;
    const entry = this.entries.get(uri);
    if (entry?.version === document.version && entry.settings === settings && entry.team === team) {
      return entry.text;
    }
    const text = analyzeDocument(
      document,
      layerSettings(settings, team?.settings ?? {}),
      team,
      this.analyzer,
    );
    this.entries.set(uri, { version: document.version, settings, team, text });
    return text;
  }

  forget(uri: string): void {
    this.entries.delete(uri);
  }
}

/** The team's own files are data, not drafts. */
export function isTeamFile(uri: string): boolean {
  const folder = parentUri(uri);
  return folder !== null && folder.endsWith(`/${TEAM_FOLDER}`);
}

function analyzeDocument(
  document: TextDocument,
  settings: Settings,
  team: TeamState | null,
  fallback: Analyzer,
): AnalyzedText {
  const analyzer = team?.analyzer ?? fallback;
  const analysis = analyzer.analyze(document.getText(), analysisOptions(settings, fileNameOf(document.uri)));
  const path = team ? pathWithin(team.base, document.uri) : null;
  return {
    document,
    version: document.version,
    analysis,
    findings: withoutIgnored(analysis.findings, analysis.article, team?.ignored ?? emptyIgnoreList, path),
    settings,
    analyzer,
    team,
    path,
  };
}
