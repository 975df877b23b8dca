import type { TextEdit } from '../core/text/textEdit';
import type { Profile } from '../core/rules/rule';
import { UsageError } from './messages';
import { openTexts, type OpenText } from './openTexts';
import { print, Progress } from './output';
import { encodeText, writeTextFile } from './textFile';
import { unifiedDiff } from './unifiedDiff';

/** What becomes of a text: the new one and the edits that make it. */
export interface Rewritten {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export interface RewriteOptions {
  readonly paths: readonly string[];
  readonly globs: readonly string[] | undefined;
  readonly profile: Profile | null;
  /** Into the files, instead of printing. */
  readonly write: boolean;
  /** Print the changes instead of the text; together with `write` both. */
  readonly diff: boolean;
  readonly progress: string;
}

/** Runs `rewrite` over all texts. Nothing is written before everything has been worked out and can be encoded. */
export async function rewriteTexts(
  options: RewriteOptions,
  rewrite: (open: OpenText) => Rewritten,
): Promise<number> {
  const texts = openTexts(options.paths, options.globs, options.profile);
  if (options.write && texts.files.includes('-')) {
    throw new UsageError('标准输入不能用 --write', '--write needs files, not standard input');
  }
  const progress = new Progress(options.progress, texts.files.length);
  const pending: { file: string; bytes: Buffer }[] = [];
  const out: string[] = [];
  for (const [index, file] of texts.files.entries()) {
    progress.step(index);
    const open = texts.open(file);
    const { text, edits } = rewrite(open);
    const changed = text !== open.text.text;
    if (options.diff && changed) out.push(unifiedDiff(file, open.text.text, edits));
    if (options.write && changed) pending.push({ file, bytes: encodeText(file, open.text, text) });
    if (!options.write && !options.diff) out.push(text);
  }
  progress.end();
  for (const { file, bytes } of pending) writeTextFile(file, bytes);
  for (const text of out) await print(text);
  return 0;
}
