import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ruleById, rules } from '../core/rules/registry';
import { LAYOUT_SUMMARY } from '../core/analysis/layoutFindings';
import type { Profile } from '../core/rules/rule';
import { profiles } from '../features/workspace/settings';
import { UsageError } from './messages';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Node's own codes for what can be wrong with arguments. */
const invalid = new Set(['ERR_PARSE_ARGS_INVALID_OPTION_VALUE', 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL']);

/** The options and paths of a command. @throws UsageError for an unknown option, a missing value … */
export function parseCommand<const T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-{1,2}[^' ,=<]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError(`没有选项 ${option}`, `unknown option ${option}`);
    }
    if (code && invalid.has(code)) {
      throw new UsageError(`选项 ${option} 的用法不对`, `wrong use of option ${option}`);
    }
    throw error;
  }
}

/** One of some words. @throws UsageError for any other. */
export function choose<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  const list = allowed.join(', ');
  throw new UsageError(`${option} 不能是 ${value}，可以是 ${list}`, `${option} must be one of ${list}`);
}

/** The profile of `--profile`, null when it isn't given. */
export function chooseProfile(value: string | undefined): Profile | null {
  return value === undefined ? null : choose('--profile', value, profiles);
}

/** Rule ids as given, also several with commas between. @throws UsageError when there is no such rule. */
export function chooseRules(values: readonly string[] | undefined): readonly string[] | null {
  if (!values) return null;
  const ids = values.flatMap((value) => value.split(',')).filter((id) => id !== '');
  for (const id of ids) requireRule(id);
  return ids;
}

/** @throws UsageError when there is no such rule, with the nearest that there is. */
export function requireRule(id: string): void {
  if (ruleById(id) || id === LAYOUT_SUMMARY) return;
  const near = rules.find((rule) => rule.id.includes(id) || id.includes(rule.id))?.id;
  throw new UsageError(
    `没有规则 ${id}${near ? `，是否指 ${near}？` : '，用 qingyang rules 查看全部'}`,
    `no rule ${id}${near ? `, did you mean ${near}?` : ', see qingyang rules'}`,
  );
}
