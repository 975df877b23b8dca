import { chooseProfile, chooseRules, parseCommand } from '../commandLine';
import { rewriteTexts } from '../rewrite';

/** `fix [PATH…]`: clean, then all safe fixes; with `--rule` only these rules' fixes and no cleaning. */
export function fix(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    diff: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    unsafe: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    glob: { type: 'string', multiple: true },
    profile: { type: 'string' },
  });
  const rules = chooseRules(values.rule);
  const options = {
    paths: positionals,
    globs: values.glob,
    profile: chooseProfile(values.profile),
    write: values.write,
    diff: values.diff,
    progress: '修正',
  };
  return rewriteTexts(options, ({ text: { text }, configured: { analyzer, options, kept } }) =>
    analyzer.fixAll(text, options, {
      ...(rules ? { rules } : {}),
      clean: rules === null,
      unsafe: values.unsafe,
      keep: kept,
    }),
  );
}
