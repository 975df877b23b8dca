import { rules as all } from '../../core/rules/registry';
import { rulePage } from '../../features/rulePage';
import { parseCommand, requireRule } from '../commandLine';
import { UsageError } from '../messages';
import { print } from '../output';

/** `rules [ID]`: the catalogue, a rule a line, or one rule's page. */
export async function rules(args: readonly string[]): Promise<number> {
  const { positionals } = parseCommand(args, {});
  const [id, ...more] = positionals;
  if (more.length > 0) throw new UsageError('一次只能查看一条规则', 'one rule at a time');
  if (id === undefined) {
    const longest = Math.max(0, ...all.map((rule) => rule.id.length));
    await print(
      all
        .map(
          (rule) =>
            `${rule.id.padEnd(longest)}  ${rule.severity.padEnd(11)}  ${rule.fix.padEnd(7)}  ${rule.title.zh}  ${rule.title.en}\n`,
        )
        .join(''),
    );
    return 0;
  }
  requireRule(id);
  await print(rulePage({ rules: all }, id) ?? '');
  return 0;
}
