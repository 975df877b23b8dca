import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readEditorSettings, type Settings } from './settings';

const NONE: Partial<Settings> = Object.freeze({});

/** The section `qingyang` of the editor's settings, which may differ from document to document. */
export class EditorSettings {
  private answers = new Map<string, Promise<Partial<Settings>>>();
  private shared: unknown;
  private readonly said = new Set<string>();

  /** `pull`: the client answers `workspace/configuration`; else `initial` holds until the client sends others. */
  constructor(
    private readonly connection: Connection,
    private readonly pull: boolean,
    initial: unknown,
    private readonly ruleIds: ReadonlySet<string>,
  ) {
    this.shared = initial;
  }

  /** The same object as long as nothing changed. Never fails: without an answer the defaults hold. */
  for(uri: string): Promise<Partial<Settings>> {
    const key = this.pull ? uri : '';
    let answer = this.answers.get(key);
    if (!answer) {
      answer = this.ask(uri);
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** Something changed. `settings` is what the client sent along, of which only clients that aren't asked make use. */
  changed(settings: unknown): void {
    this.answers = new Map();
    this.said.clear();
    if (this.pull) return;
    const all = settings as { qingyang?: unknown } | null | undefined;
    this.shared = all?.qingyang ?? all;
  }

  forget(uri: string): void {
    this.answers.delete(uri);
  }

  private async ask(uri: string): Promise<Partial<Settings>> {
    let value: unknown = this.shared;
    if (this.pull) {
      try {
        value = await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'qingyang' });
      } catch (error) {
        this.connection.console.warn(`workspace/configuration: ${String(error)}`);
        return NONE;
      }
    }
    const { settings, problems } = readEditorSettings(value, this.ruleIds);
    if (problems.length > 0) this.say(problems.map(({ message }) => message));
    return settings;
  }

  /** One message, however many documents share the mistake. */
  private say(messages: readonly string[]): void {
    const key = messages.join('\n');
    if (this.said.has(key)) return;
    this.said.add(key);
    const more = messages.length > 1 ? `（另有${messages.length - 1}处）` : '';
    // A notification: `window.showWarningMessage` is a request, which not every client answers.
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: `清样设置有误，这一项按默认处理：${messages[0]}${more}`,
    });
  }
}
