import { parseCommand } from '../commandLine';
import { UsageError } from '../messages';
import { serveStdio } from '../serve';

/** `serve --stdio`: the language server; ends with its client. */
export function serve(args: readonly string[]): Promise<number> {
  const { values } = parseCommand(args, { stdio: { type: 'boolean', default: false } });
  if (!values.stdio) throw new UsageError('请用 serve --stdio', 'use serve --stdio');
  serveStdio();
  return new Promise(() => undefined);
}
