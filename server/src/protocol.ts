/**
 * What client and server say to each other beyond the Language Server Protocol. The only file of the server that the client may
 * import; it imports nothing. Ranges are LSP ranges in the source text (lines from 0, UTF-16 characters).
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A method name that carries the types of its parameters and its result. */
export type RequestName<Params, Result> = string & { readonly __types?: (params: Params) => Result };

/** A method name that carries the type of its parameters. */
export type NotificationName<Params> = string & { readonly __types?: (params: Params) => void };

/** `initializationOptions` of a client that knows this file. */
export interface InitializationOptions {
  /**
   * The client sends the team's files by {@link teamFiles} and writes them when asked by {@link writeTeamFile}. Without it the
   * server reads and writes the folder `.qingyang` itself, where its host has files.
   */
  readonly teamFiles?: boolean;
  /** The client has the commands `qingyang.openRulePage`, `qingyang.addToRoster` and `qingyang.clean` for links and code actions. */
  readonly commands?: boolean;
  /** The client draws {@link decorations}: semantic tokens would colour the same words twice and aren't announced. */
  readonly decorations?: boolean;
}

export interface DocumentParams {
  readonly uri: string;
}

/** Every answer about a document names the version that it is about, so that a late one can be dropped. */
export interface DocumentAnswer {
  readonly version: number;
  /** False: the text isn't Chinese (or empty), the product has nothing to say, everything else in the answer is empty. */
  readonly isChinese: boolean;
}

// ---- Decorations -----------------------------------------------------------------------------------------------------------

/** `artifact`: what cleaning changes or removes; `uncertain`: a break of which nobody can be sure. */
export type DecorationKind =
  'official' | 'person' | 'date' | 'slogan' | 'quotation' | 'organization' | 'artifact' | 'uncertain';

export const decorationKinds: readonly DecorationKind[] = [
  'official',
  'person',
  'date',
  'slogan',
  'quotation',
  'organization',
  'artifact',
  'uncertain',
];

export interface DecorationsAnswer extends DocumentAnswer {
  /** A mention that an artifact cuts has one range a part. Sorted; ranges of one kind don't overlap. */
  readonly ranges: Readonly<Record<DecorationKind, readonly Range[]>>;
}

export const decorations: RequestName<DocumentParams, DecorationsAnswer | null> = 'qingyang/decorations';

// ---- Cleaning and fixing -----------------------------------------------------------------------------------------------------

/** Something that cleaning drops or changes, of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly count: number;
}

export interface CleanAnswer extends DocumentAnswer {
  /** Minimal, sorted, without overlaps. Empty when there is nothing to clean. */
  readonly edits: readonly TextEdit[];
  /** The whole text after the edits, for the preview. */
  readonly text: string;
  readonly byRule: readonly RuleCount[];
  /** Page numbers, running headers …: everything that's dropped and isn't white space, in order. */
  readonly furniture: readonly { readonly range: Range; readonly text: string; readonly reason: string }[];
  /** How many breaks the user should look at, see {@link uncertainBreaks}. */
  readonly uncertain: number;
}

/** The layout edits that the document's profile wants. */
export const clean: RequestName<DocumentParams, CleanAnswer | null> = 'qingyang/clean';

export interface FixAllParams extends DocumentParams {
  /** Only these rules; all when left out. */
  readonly rules?: readonly string[];
  /** Also the fixes that are only suggested. */
  readonly unsafe?: boolean;
  /** The layout edits first. */
  readonly clean?: boolean;
}

export interface FixAllAnswer extends DocumentAnswer {
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

export const fixAll: RequestName<FixAllParams, FixAllAnswer | null> = 'qingyang/fixAll';

// ---- Facts: the view 人员清单 --------------------------------------------------------------------------------------------------

export interface MentionView {
  readonly text: string;
  readonly range: Range;
  /** The mention's own parts; more than one where an artifact cuts through. */
  readonly segments: readonly Range[];
  /** A few characters of the article round it, for a list: `before`, `text` and `after` make one line. */
  readonly before: string;
  readonly after: string;
}

export interface PostView {
  readonly text: string;
  readonly range: Range;
  readonly jurisdiction: string | null;
  /** How the jurisdiction is known: written in the post, taken over from before, from the team's file, or built in. */
  readonly jurisdictionFrom: 'document' | 'inherited' | 'team' | 'builtIn' | null;
  readonly organ: string | null;
  readonly title: string;
  readonly qualifier: string | null;
}

export interface PersonView {
  readonly name: string;
  readonly role: 'official' | 'reporter' | 'other';
  readonly posts: readonly PostView[];
  /** The group title that the person is listed under. */
  readonly group: {
    readonly text: string;
    readonly range: Range;
    readonly jurisdictions: readonly string[];
  } | null;
  readonly mentions: readonly MentionView[];
  /** What doesn't agree about this person: messages of findings of level warning or error at name or post. Empty when all is well. */
  readonly conflicts: readonly string[];
  /** Place in the order of protocol among the people of this document, from 0. */
  readonly protocolRank: number;
}

export interface DateView extends MentionView {
  /** ISO, inclusive; null where it can't be told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
  /** `2023年7月13日 星期四`: what it resolves to, for people; empty when open. */
  readonly label: string;
  readonly conflicts: readonly string[];
}

export interface QuotationView extends MentionView {
  readonly kind: 'slogan' | 'campaign' | 'plan' | 'metaphor' | 'theme' | 'speech' | 'title' | 'name' | 'term';
  readonly known: string | null;
  readonly conflicts: readonly string[];
}

export interface OrganizationView {
  readonly name: string;
  readonly fullName: string | null;
  readonly mentions: readonly MentionView[];
}

export interface FactsAnswer extends DocumentAnswer {
  readonly published: string | null;
  readonly publication: { readonly name: string; readonly page: string | null } | null;
  /** In order of first appearance. */
  readonly people: readonly PersonView[];
  readonly dates: readonly DateView[];
  readonly quotations: readonly QuotationView[];
  readonly organizations: readonly OrganizationView[];
}

export const facts: RequestName<DocumentParams, FactsAnswer | null> = 'qingyang/facts';

// ---- Breaks of which nobody can be sure ------------------------------------------------------------------------------------------

export interface UncertainBreakView {
  readonly range: Range;
  /** What cleaning will do with it. */
  readonly joined: boolean;
  /** Why, as Chinese sentences. */
  readonly evidence: readonly string[];
  readonly join: TextEdit;
  readonly split: TextEdit;
}

export interface UncertainBreaksAnswer extends DocumentAnswer {
  readonly breaks: readonly UncertainBreakView[];
}

export const uncertainBreaks: RequestName<DocumentParams, UncertainBreaksAnswer | null> =
  'qingyang/uncertainBreaks';

// ---- The team's files ----------------------------------------------------------------------------------------------------------

/** The files of a `.qingyang` folder that the server reads. */
export const teamFileNames = [
  'officials.csv',
  'slogans.csv',
  'terms.csv',
  'organs.csv',
  'config.json',
  'ignored.json',
] as const;
export type TeamFileName = (typeof teamFileNames)[number];

export interface TeamFile {
  readonly name: TeamFileName;
  readonly uri: string;
  readonly text: string;
}

/** One `.qingyang` folder with those of its files that exist. */
export interface TeamFolder {
  /** URI of the folder `.qingyang` itself, without a slash at the end. */
  readonly uri: string;
  readonly files: readonly TeamFile[];
}

export interface TeamFilesParams {
  /** All folders of the workspace and of the open documents; those not in the list any more are forgotten. */
  readonly folders: readonly TeamFolder[];
}

/** Client → server: the team's files, all of them, whenever one changes. */
export const teamFiles: NotificationName<TeamFilesParams> = 'qingyang/teamFiles';

export interface WriteTeamFileParams {
  readonly uri: string;
  readonly text: string;
}

/**
 * Server → client: writes a team file (`ignored.json`), making the folder where it isn't there, and sends {@link teamFiles} afterwards.
 * Answers whether it worked.
 */
export const writeTeamFile: RequestName<WriteTeamFileParams, boolean> = 'qingyang/writeTeamFile';

/** Server → client: settings, the team's files or the ignored findings have changed; ask again for decorations and facts. */
export const changed: NotificationName<Record<string, never>> = 'qingyang/changed';

// ---- Ignoring ------------------------------------------------------------------------------------------------------------------

/** This finding, this rule in this file, this rule everywhere. */
export type IgnoreScope = 'finding' | 'file' | 'rule';

/** The command that the ignore code actions run on the server (`workspace/executeCommand`), with one {@link IgnoreArguments}. */
export const ignoreCommand = 'qingyang.server.ignore';

export interface IgnoreArguments {
  readonly uri: string;
  readonly scope: IgnoreScope;
  readonly rule: string;
  /** The finding's range; only for the scope `finding`. */
  readonly range?: Range;
}

export interface IgnoredEntry {
  /** Names the entry within its folder's `ignored.json`. */
  readonly id: string;
  readonly scope: IgnoreScope;
  readonly rule: string;
  readonly title: string;
  /** The file, relative to the folder that holds `.qingyang`; null when it holds everywhere. */
  readonly file: string | null;
  /** The ignored words with some of what stands round them; empty for the other scopes. */
  readonly text: string;
}

export interface IgnoredAnswer {
  readonly folders: readonly { readonly uri: string; readonly entries: readonly IgnoredEntry[] }[];
}

/** Everything that is ignored, by folder. */
export const ignored: RequestName<Record<string, never>, IgnoredAnswer> = 'qingyang/ignored';

export interface UnignoreParams {
  /** The `.qingyang` folder. */
  readonly folder: string;
  readonly ids: readonly string[];
}

/** Takes entries out again. Answers whether it worked. */
export const unignore: RequestName<UnignoreParams, boolean> = 'qingyang/unignore';

// ---- Rules ---------------------------------------------------------------------------------------------------------------------

export interface RulePageParams {
  readonly rule: string;
}

/** A rule's page as Markdown, null when there is no such rule. */
export const rulePage: RequestName<RulePageParams, { readonly markdown: string } | null> =
  'qingyang/rulePage';
