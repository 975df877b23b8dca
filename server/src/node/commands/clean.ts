import { applyEdits } from '../../core/text/textEdit';
import { chooseProfile, parseCommand } from '../commandLine';
import { rewriteTexts } from '../rewrite';

/** `clean [FILE…]`: layout edits only. */
export function clean(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    diff: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    glob: { type: 'string', multiple: true },
    profile: { type: 'string' },
  });
  const options = {
    paths: positionals,
    globs: values.glob,
    profile: chooseProfile(values.profile),
    write: values.write,
    diff: values.diff,
    progress: '整理',
  };
  return rewriteTexts(options, ({ text: { text }, configured: { analyzer, options } }) => {
    const { isChinese, cleanEdits } = analyzer.analyze(text, options);
    return isChinese ? { text: applyEdits(text, cleanEdits), edits: cleanEdits } : { text, edits: [] };
  });
}
