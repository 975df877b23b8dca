import { check } from './commands/check';
import { clean } from './commands/clean';
import { facts } from './commands/facts';
import { fix } from './commands/fix';
import { rules } from './commands/rules';
import { serve } from './commands/serve';
import { bilingual, speaksChinese, UsageError } from './messages';
import { endQuietlyOnClosedPipe, print } from './output';
import { version } from '../../../package.json';

type Command = (args: readonly string[]) => Promise<number>;

const commands = new Map<string, Command>(Object.entries({ clean, check, fix, facts, rules, serve }));

const helpZh = `清样 qingyang ${version}：中文新闻稿的排版整理、人物识别与校对，全部在本机完成

用法 qingyang 命令 [选项] [路径…]

  clean [文件…]   去掉硬换行、页码、多余空格等排版残留，打印结果    --diff --write
  check [路径…]   检查，默认列给人看                                --format pretty|json|sarif|github|csv|html
                  有 --fail-on（默认 warning）及以上的问题时退出码为 1   --rule ID --glob GLOB
  fix   [路径…]   整理并作全部可靠的修正，打印结果                  --diff --write --rule ID --unsafe
  facts [路径…]   人物与职务、日期、引语、机构                      --format json|ndjson|csv|table
  rules [ID]      规则目录，或一条规则的说明
  serve --stdio   语言服务器

各命令都可用 --profile newspaper|公文|web。路径为文件夹时查找其中的 *.txt（--glob 另定）；不给路径或用 - 时读标准输入。
稿件上级目录中最近的 .qingyang 文件夹里的团队资料和设置随之生效。
`;

const helpEn = `Qingyang ${version}: cleans the layout of Chinese news texts, says who is who, proofreads. Nothing leaves this machine.

Usage: qingyang COMMAND [OPTION…] [PATH…]

  clean [FILE…]   drops hard line breaks, page numbers, stray spaces; prints the result   --diff --write
  check [PATH…]   findings                                     --format pretty|json|sarif|github|csv|html
                  exit code 1 at or above --fail-on (default warning)                     --rule ID --glob GLOB
  fix   [PATH…]   cleans, applies all safe fixes; prints the result        --diff --write --rule ID --unsafe
  facts [PATH…]   people with posts, dates, quotations, organisations      --format json|ndjson|csv|table
  rules [ID]      the catalogue, or one rule's page
  serve --stdio   the language server

All take --profile newspaper|公文|web. Folders are searched for *.txt (or --glob); no path or - reads standard input.
The nearest .qingyang folder above a text holds its team's facts and settings.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    await print(`${version}\n`);
    return 0;
  }
  if (
    name === undefined ||
    name === 'help' ||
    args.includes('--help') ||
    name === '--help' ||
    name === '-h'
  ) {
    await print(speaksChinese() ? helpZh : `${helpZh}\n${helpEn}`);
    return name === undefined ? 2 : 0;
  }
  const command = commands.get(name);
  if (!command) {
    const list = [...commands.keys()].join(', ');
    throw new UsageError(`没有命令 ${name}，可以是 ${list}`, `unknown command ${name}, use one of ${list}`);
  }
  return command(args);
}

endQuietlyOnClosedPipe();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const line =
      error instanceof UsageError
        ? error.message
        : bilingual(`内部错误：${String(error)}`, `internal error: ${String(error)}`);
    process.stderr.write(`qingyang: ${line}\n`);
    process.exitCode = 2;
  },
);
