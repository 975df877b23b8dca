import type { AnalysisOptions } from '../../core/analysis/analyzer';
import type { HanziLatinSpacing } from '../../core/layout/article';
import type { Profile, RuleMeta, Severity } from '../../core/rules/rule';
import { LAYOUT_SUMMARY } from '../../core/analysis/layoutFindings';

/** What a user or a team can set. Every part may be left out; the next layer below holds then. */
export interface Settings {
  readonly profile: Profile;
  /** Rule id → severity or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Spacing between 汉字 and Latin when cleaning; null takes the profile's. */
  readonly spacing: HanziLatinSpacing | null;
  /** More findings than this are not sent to the editor; the milder ones go first. */
  readonly maxProblems: number;
  /** Resolved dates shown behind the words. */
  readonly inlayHintDates: boolean;
}

export const defaultSettings: Settings = {
  profile: 'newspaper',
  rules: {},
  spacing: null,
  maxProblems: 1000,
  inlayHintDates: false,
};

export const profiles: readonly Profile[] = ['newspaper', '公文', 'web'];
export const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const spacings: readonly HanziLatinSpacing[] = ['none', 'space', 'keep'];

/** Something in a settings object that can't be used. The rest of it can. */
export interface SettingsProblem {
  /** Where in the object: `['rules', 'no-such-rule']`. Empty: the whole. */
  readonly path: readonly string[];
  /** Chinese, one sentence. */
  readonly message: string;
}

export interface ReadSettings {
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingsProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a value is printed in a message: short, on one line. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Ids that can be configured: every rule and the summary of the layout findings. */
export function knownRuleIds(rules: readonly RuleMeta[]): ReadonlySet<string> {
  return new Set([...rules.map((rule) => rule.id), LAYOUT_SUMMARY]);
}

class Reader {
  readonly problems: SettingsProblem[] = [];

  constructor(private readonly ruleIds: ReadonlySet<string>) {}

  problem(path: readonly string[], message: string): void {
    this.problems.push({ path, message });
  }

  oneOf<T extends string>(fields: Fields, path: readonly string[], allowed: readonly T[]): T | undefined {
    const value = fields[path.at(-1)!];
    if (value === undefined || value === null) return undefined;
    if (allowed.includes(value as T)) return value as T;
    this.problem(path, `${path.join('.')} 不能是 ${show(value)}，可以是 ${allowed.join('、')}`);
    return undefined;
  }

  rules(fields: Fields): Settings['rules'] | undefined {
    const value = fields.rules;
    if (value === undefined || value === null) return undefined;
    if (!isObject(value)) {
      this.problem(['rules'], `rules 应是“规则: 级别”的对象，不能是 ${show(value)}`);
      return undefined;
    }
    const rules: Record<string, Severity | 'off'> = {};
    for (const [id, severity] of Object.entries(value)) {
      if (!this.ruleIds.has(id)) {
        this.problem(['rules', id], `没有名为 ${show(id)} 的规则`);
      } else if (!severities.includes(severity as Severity)) {
        this.problem(
          ['rules', id],
          `规则 ${id} 的级别不能是 ${show(severity)}，可以是 ${severities.join('、')}`,
        );
      } else {
        rules[id] = severity as Severity | 'off';
      }
    }
    return rules;
  }
}

/** Leaves out what is undefined, so that a layer below shows through. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

/** Reads the editor's section `qingyang`. */
export function readEditorSettings(value: unknown, ruleIds: ReadonlySet<string>): ReadSettings {
  if (value === undefined || value === null) return { settings: {}, problems: [] };
  const reader = new Reader(ruleIds);
  if (!isObject(value)) {
    reader.problem([], `设置 qingyang 应是对象，不能是 ${show(value)}`);
    return { settings: {}, problems: reader.problems };
  }
  const clean = isObject(value.clean) ? value.clean : {};
  const hints = isObject(value.inlayHints) ? value.inlayHints : {};
  let maxProblems: number | undefined;
  if (value.maxProblems !== undefined && value.maxProblems !== null) {
    if (Number.isInteger(value.maxProblems) && (value.maxProblems as number) >= 0) {
      maxProblems = value.maxProblems as number;
    } else reader.problem(['maxProblems'], `maxProblems 应是整数，不能是 ${show(value.maxProblems)}`);
  }
  if (hints.dates !== undefined && typeof hints.dates !== 'boolean') {
    reader.problem(['inlayHints', 'dates'], `inlayHints.dates 应是 true 或 false`);
  }
  const settings = defined({
    profile: reader.oneOf(value, ['profile'], profiles),
    rules: reader.rules(value),
    spacing: reader.oneOf(clean, ['clean', 'spacing'], spacings),
    maxProblems,
    inlayHintDates: typeof hints.dates === 'boolean' ? hints.dates : undefined,
  });
  return { settings, problems: reader.problems };
}

const configFields = new Set(['$schema', 'profile', 'rules', 'options']);
const optionFields = new Set(['spacing']);

/** Reads a parsed `.qingyang/config.json`. */
export function readConfig(value: unknown, ruleIds: ReadonlySet<string>): ReadSettings {
  const reader = new Reader(ruleIds);
  if (!isObject(value)) {
    reader.problem([], 'config.json 的内容应是一个对象');
    return { settings: {}, problems: reader.problems };
  }
  for (const field of Object.keys(value)) {
    if (!configFields.has(field)) {
      reader.problem([field], `不认识的字段 ${show(field)}，可以是 profile、rules、options`);
    }
  }
  let options: Fields = {};
  if (isObject(value.options)) options = value.options;
  else if (value.options !== undefined) reader.problem(['options'], 'options 应是一个对象');
  for (const field of Object.keys(options)) {
    if (!optionFields.has(field)) {
      reader.problem(['options', field], `不认识的选项 ${show(field)}，可以是 spacing`);
    }
  }
  const settings = defined({
    profile: reader.oneOf(value, ['profile'], profiles),
    rules: reader.rules(value),
    spacing: reader.oneOf(options, ['options', 'spacing'], spacings),
  });
  return { settings, problems: reader.problems };
}

/**
 * Lays settings over one another, the later over the earlier; `rules` rule by rule. The team's `config.json` comes after the editor's, so
 * that everybody in a newsroom sees the same findings.
 */
export function layerSettings(...layers: readonly Partial<Settings>[]): Settings {
  let result = defaultSettings;
  for (const layer of layers) {
    result = { ...result, ...layer, rules: { ...result.rules, ...layer.rules } };
  }
  return result;
}

/** What the analyzer wants to know. */
export function analysisOptions(settings: Settings, fileName: string | null): AnalysisOptions {
  return { profile: settings.profile, rules: settings.rules, spacing: settings.spacing, fileName };
}
