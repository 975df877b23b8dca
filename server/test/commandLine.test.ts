import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { qingyang, qingyangIntoHead, withFiles } from './commandLine';

const SAMPLE = 'test-fixtures/beijing-zhejiang.txt';

interface JsonFix {
  title: string;
  safe: boolean;
  edits: { start: number; end: number; text: string }[];
}
interface JsonFinding {
  rule: string;
  severity: string;
  start: number;
  end: number;
  line: number;
  column: number;
  text: string;
  message: string;
  source: string;
  fix: JsonFix | null;
  alternatives: JsonFix[];
}
type CheckJson = { file: string; findings: JsonFinding[] }[];

function apply(text: string, edits: JsonFix['edits']): string {
  return edits.reduceRight(
    (done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end),
    text,
  );
}

const WRONG = '会议指出,要抓好落实。\n大会强调，要稳中求进。\n';
const RIGHT = '会议指出，要抓好落实。\n大会强调，要稳中求进。\n';

describe('clean', () => {
  it('prints the sample article as a person would retype it', () => {
    const { code, out, err } = qingyang(['clean', SAMPLE]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out.split('\n').filter((line) => line.trim()).length, 10);
    assert.match(out, /^深化京浙交流合作 共同推进高质量发展$/m);
    assert.match(out, /（记者 祁梦竹）7月13日至14日，北京市党政代表团赴/);
    assert.match(out, /市委副书记、市长殷勇/);
    assert.ok(!/[\d] [\u4e00-\u9fff]/.test(out));
  });

  it('reads standard input, with - and without', () => {
    const source = readFileSync(SAMPLE);
    const printed = qingyang(['clean', SAMPLE]).out;
    assert.equal(qingyang(['clean'], { input: source }).out, printed);
    assert.equal(qingyang(['clean', '-'], { input: source }).out, printed);
  });

  it('is idempotent, and leaves other languages alone', () => {
    const once = qingyang(['clean', SAMPLE]).out;
    assert.equal(qingyang(['clean'], { input: once }).out, once);
    const english = 'Hello , world !\n\n\n\nbye  \n';
    assert.equal(qingyang(['clean'], { input: english }).out, english);
  });

  it('--diff shows what --write would do and writes nothing; --write keeps the byte-order mark and CRLF', () =>
    withFiles(
      { 'a.txt': '\ufeff　　7 月 1 日，云州市召开会议。 \r\n　　会议开了 3 天。\r\n　　大家都很满意。\r\n' },
      (folder) => {
        const file = path.join(folder, 'a.txt');
        const before = readFileSync(file);
        const { out, code } = qingyang(['clean', '--diff', file]);
        assert.equal(code, 0);
        assert.match(out, /^--- .*a\.txt\n\+\+\+ .*a\.txt\n@@ -1,\d \+1,\d @@\n/);
        assert.match(out, /^\+.*7月1日/m);
        assert.deepEqual(readFileSync(file), before);
        assert.equal(qingyang(['clean', '--write', file]).out, '');
        const after = readFileSync(file, 'utf8');
        assert.match(after, /^\ufeff.*7月1日，云州市召开会议。\r\n.*会议开了3天。\r\n/);
        assert.ok(!/[^\r]\n/.test(after));
        assert.equal(qingyang(['clean', '--diff', file]).out, '');
      },
    ));

  it('reads GB18030 and writes it back as GB18030', () => {
    // 会议指出,要抓好落实。
    const bytes = Buffer.from('bbe1d2e9d6b8b3f62cd2aad7a5bac3c2e4cab5a1a30a', 'hex');
    return withFiles({ 'gb.txt': bytes }, (folder) => {
      const file = path.join(folder, 'gb.txt');
      assert.equal(qingyang(['fix', file]).out, '会议指出，要抓好落实。\n');
      qingyang(['fix', '--write', file]);
      assert.equal(readFileSync(file).toString('hex'), 'bbe1d2e9d6b8b3f6a3acd2aad7a5bac3c2e4cab5a1a30a');
    });
  });
});

describe('check', () => {
  it('prints the contract as JSON', () =>
    withFiles({ 'a.txt': WRONG, 'sub/b.txt': RIGHT, 'sub/c.md': WRONG, '.hidden/d.txt': WRONG }, (folder) => {
      const { code, out, err } = qingyang(['check', '--format', 'json', '.'], { cwd: folder });
      assert.deepEqual([code, err], [1, '']);
      const result = JSON.parse(out) as CheckJson;
      assert.deepEqual(
        result.map(({ file }) => file),
        ['a.txt', 'sub/b.txt'],
      );
      assert.deepEqual(result[1]!.findings, []);
      const [finding] = result[0]!.findings;
      assert.deepEqual(Object.keys(finding!), [
        'rule',
        'severity',
        'start',
        'end',
        'line',
        'column',
        'text',
        'message',
        'source',
        'fix',
        'alternatives',
      ]);
      const { rule, severity, start, end, line, column, text, fix, alternatives } = finding!;
      assert.deepEqual([rule, start, end, line, column, text], ['halfwidth-punctuation', 4, 5, 1, 5, ',']);
      assert.ok(['error', 'warning'].includes(severity));
      assert.deepEqual(Object.keys(fix!), ['title', 'safe', 'edits']);
      assert.deepEqual(Object.keys(fix!.edits[0]!), ['start', 'end', 'text']);
      assert.equal(apply(WRONG, fix!.edits), RIGHT);
      assert.deepEqual(alternatives, []);
    }));

  it('sums the layout up: one information with the whole clean-up, a hint a spot', () => {
    const { code, out } = qingyang(['check', '--format', 'json', SAMPLE]);
    assert.equal(code, 0);
    const [{ findings }] = JSON.parse(out) as [CheckJson[number]];
    const summary = findings.filter(({ rule }) => rule === 'layout-artifacts');
    assert.equal(summary.length, 1);
    assert.equal(summary[0]!.severity, 'information');
    const source = readFileSync(SAMPLE, 'utf8');
    assert.equal(apply(source, summary[0]!.fix!.edits), qingyang(['clean', SAMPLE]).out);
    const spots = findings.filter(({ rule }) => rule === 'hard-wrapped-paragraph');
    assert.ok(spots.length > 30);
    assert.ok(spots.every(({ severity }) => severity === 'hint'));
  });

  it('--fail-on, --rule and --profile', () => {
    const input = WRONG;
    assert.equal(qingyang(['check'], { input }).code, 1);
    assert.equal(qingyang(['check', '--fail-on', 'error'], { input }).code, 0);
    assert.equal(qingyang(['check', '--fail-on', 'never'], { input }).code, 0);
    assert.equal(qingyang(['check', '--rule', 'unpaired-quote'], { input }).code, 0);
    assert.equal(qingyang(['check', '--rule', 'halfwidth-punctuation'], { input }).code, 1);
    assert.equal(qingyang(['check', '--profile', '公文'], { input }).code, 1);
    assert.equal(qingyang(['check'], { input: RIGHT }).code, 0);
  });

  it('--glob takes other files', () =>
    withFiles({ 'a.txt': RIGHT, 'sub/b.md': WRONG }, (folder) => {
      const { code, out } = qingyang(['check', '--glob', '*.md', '--format', 'json', folder]);
      assert.equal(code, 1);
      assert.equal((JSON.parse(out) as CheckJson).length, 1);
    }));

  it('pretty, for people', () => {
    const { out } = qingyang(['check'], { input: WRONG });
    assert.match(out, /1:5\s+警告 .*halfwidth-punctuation\n.*会议指出【,】要抓好落实/);
    assert.match(out, /1个文件，警告1处/);
  });

  it('SARIF', () =>
    withFiles({ 'a.txt': RIGHT, 'b.txt': WRONG }, (folder) => {
      const { out } = qingyang(['check', '--format', 'sarif', folder]);
      const log = JSON.parse(out) as {
        version: string;
        runs: {
          tool: { driver: { rules: { id: string }[] } };
          results: { ruleId: string; ruleIndex: number; level: string }[];
        }[];
      };
      assert.equal(log.version, '2.1.0');
      const { tool, results } = log.runs[0]!;
      assert.equal(results.length, 1);
      assert.equal(tool.driver.rules[results[0]!.ruleIndex]!.id, 'halfwidth-punctuation');
      assert.equal(results[0]!.level, 'warning');
    }));

  it('GitHub annotations, CSV and HTML', () =>
    withFiles({ 'a,b.txt': WRONG }, (folder) => {
      const run = (format: string): string =>
        qingyang(['check', '--format', format, 'a,b.txt'], { cwd: folder }).out;
      assert.match(
        run('github'),
        /^::warning file=a%2Cb\.txt,line=1,col=5,endLine=1,endColumn=6,title=halfwidth-punctuation::.+\n$/,
      );
      const rows = run('csv').split('\r\n');
      assert.ok(rows[0]!.startsWith('\ufeff文件,行,列,级别,规则,原文'));
      assert.ok(rows[1]!.startsWith('"a,b.txt",1,5,警告,halfwidth-punctuation,",",'));
      const html = run('html');
      assert.match(html, /<mark>,<\/mark>/);
      assert.ok(!/(src|href)=/.test(html));
    }));

  it('shows no markup of a draft as markup', () => {
    const input = '会议<script>alert(1)</script>指出,要抓好落实。\n';
    assert.ok(!qingyang(['check', '--format', 'html'], { input }).out.includes('<script'));
  });
});

describe('fix', () => {
  it('cleans and applies all safe fixes; --rule only these', () => {
    assert.equal(qingyang(['fix'], { input: WRONG }).out, RIGHT);
    assert.equal(qingyang(['fix', '--rule', 'unpaired-quote'], { input: WRONG }).out, WRONG);
    const spaced = '会议指出,7 月 1 日要抓好落实。\n';
    assert.equal(
      qingyang(['fix', '--rule', 'no-space-hanzi-alnum'], { input: spaced }).out,
      '会议指出,7月1日要抓好落实。\n',
    );
  });

  it('--diff and --write', () =>
    withFiles({ 'a.txt': WRONG, 'b.txt': RIGHT }, (folder) => {
      const { out } = qingyang(['fix', '--diff', '--write', '.'], { cwd: folder });
      assert.equal(
        out,
        '--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n-会议指出,要抓好落实。\n+会议指出，要抓好落实。\n 大会强调，要稳中求进。\n',
      );
      assert.equal(readFileSync(path.join(folder, 'a.txt'), 'utf8'), RIGHT);
    }));
});

describe('facts', () => {
  it('prints the contract', () => {
    const { code, out } = qingyang(['facts', '--format', 'json', SAMPLE]);
    assert.equal(code, 0);
    const [facts] = JSON.parse(out) as [Record<string, unknown>];
    assert.deepEqual(Object.keys(facts), [
      'file',
      'published',
      'publication',
      'people',
      'dates',
      'quotations',
      'organizations',
      'places',
    ]);
    assert.equal(facts.published, '2023-07-15');
    assert.deepEqual(facts.publication, { name: '北京日报', page: '第1版' });
  });

  it('knows who is who in the sample article', () => {
    const { out } = qingyang(['facts', '--format', 'ndjson', SAMPLE]);
    const { people, dates } = JSON.parse(out) as {
      people: {
        name: string;
        role: string;
        posts: Record<string, string | null>[];
        mentions: { start: number; end: number; text: string; segments: { start: number; end: number }[] }[];
      }[];
      dates: { text: string; from: string | null; to: string | null }[];
    };
    const source = readFileSync(SAMPLE, 'utf8');
    const officials = people.filter(({ role }) => role === 'official').map(({ name }) => name);
    assert.equal(officials.length, 14);
    const mayor = people.find(({ name }) => name === '殷勇')!;
    assert.deepEqual(
      mayor.posts.map(({ text, jurisdiction, title }) => [text, jurisdiction, title]),
      [
        ['市委副书记', '北京市', '副书记'],
        ['市长', '北京市', '市长'],
      ],
    );
    for (const { mentions } of people) {
      for (const { start, end, text, segments } of mentions) {
        const parts = segments.map((segment) => source.slice(segment.start, segment.end));
        assert.equal(parts.join(''), text);
        assert.deepEqual([segments[0]!.start, segments.at(-1)!.end], [start, end]);
      }
    }
    const cut = people
      .find(({ name }) => name === '习近平')!
      .mentions.filter(({ segments }) => segments.length > 1);
    assert.ok(cut.length > 0);
    const afternoon = dates.find(({ text }) => text.startsWith('13日'));
    assert.deepEqual([afternoon?.from, afternoon?.to], ['2023-07-13', '2023-07-13']);
  });

  it('as a table for people and as CSV', () => {
    assert.match(qingyang(['facts', '--format', 'table', SAMPLE]).out, /官员 +尹力 +北京市委书记 +北京市/);
    assert.match(
      qingyang(['facts', '--format', 'csv', SAMPLE]).out,
      /,官员,尹力,北京市委书记,北京市,\d+,\d+,\d+\r\n/,
    );
  });
});

describe('rules', () => {
  it('lists the catalogue and prints a page', () => {
    assert.match(qingyang(['rules']).out, /^halfwidth-punctuation +warning +safe/m);
    const page = qingyang(['rules', 'halfwidth-punctuation']).out;
    assert.match(page, /^# /);
    assert.match(page, /GB\/T 15834-2011/);
  });
});

describe('bad usage: one clear line, exit code 2, nothing written', () => {
  for (const [title, args, expected] of [
    ['no such command', ['polish'], /没有命令 polish/],
    ['no such option', ['check', '--colour'], /没有选项 --colour/],
    ['an option without its value', ['check', '--format'], /--format/],
    ['no such format', ['check', '--format', 'xml', SAMPLE], /--format 不能是 xml/],
    ['no such format of facts', ['facts', '--format', 'html', SAMPLE], /--format 不能是 html/],
    [
      'no such rule',
      ['fix', '--rule', 'halfwidth-punctuatio', SAMPLE],
      /没有规则 .*是否指 halfwidth-punctuation/,
    ],
    ['no such page', ['rules', 'nothing'], /没有规则 nothing/],
    ['no such level', ['check', '--fail-on', 'fatal', SAMPLE], /--fail-on 不能是 fatal/],
    ['no such profile', ['clean', '--profile', '晚报', SAMPLE], /--profile 不能是 晚报/],
    ['no such file', ['check', SAMPLE, 'nowhere.txt'], /找不到 nowhere\.txt/],
    ['--write without a file', ['clean', '--write'], /标准输入不能用 --write/],
    ['serve over nothing', ['serve'], /serve --stdio/],
  ] as const) {
    it(title, () => {
      const { code, out, err } = qingyang(args, { input: '会议' });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, expected);
      assert.equal(err.trimEnd().split('\n').length, 1, err);
    });
  }

  it('English stands beside it where the user reads no Chinese', () => {
    const { err } = qingyang(['polish'], { lang: 'en_US.UTF-8' });
    assert.match(err, /没有命令 polish.*unknown command polish/);
    assert.ok(!/unknown/.test(qingyang(['polish'], { lang: 'zh_CN.UTF-8' }).err));
  });

  it('one unreadable file among many: none is written', () =>
    withFiles({ 'a.txt': WRONG, 'b.txt': Buffer.from([0xff, 0xff, 0x81, 0x20, 0xff]) }, (folder) => {
      const { code, err } = qingyang(['fix', '--write', folder]);
      assert.equal(code, 2);
      assert.match(err, /b\.txt.*UTF-8.*GB18030/);
      assert.equal(readFileSync(path.join(folder, 'a.txt'), 'utf8'), WRONG);
    }));
});

describe('the team’s folder', () => {
  it('config and ignored findings hold for the files below', () =>
    withFiles(
      {
        'a.txt': WRONG,
        'desk/b.txt': WRONG,
        'desk/.qingyang/config.json': '\ufeff{ "rules": { "halfwidth-punctuation": "off" } }',
        'other/c.txt': WRONG,
        'other/.qingyang/ignored.json': JSON.stringify({
          files: [{ file: 'c.txt', rule: 'halfwidth-punctuation' }],
        }),
      },
      (folder) => {
        const { out } = qingyang(['check', '--format', 'json', '.'], { cwd: folder });
        assert.deepEqual(
          (JSON.parse(out) as CheckJson).map(({ file, findings }) => [file, findings.length]),
          [
            ['a.txt', 1],
            ['desk/b.txt', 0],
            ['other/c.txt', 0],
          ],
        );
        assert.equal(qingyang(['fix', 'other/c.txt'], { cwd: folder }).out, WRONG);
      },
    ));

  it('a broken config is bad usage, and says where', () =>
    withFiles(
      { 'a.txt': WRONG, '.qingyang/config.json': '{\n  "rules": { "nothing": "off" }\n}\n' },
      (folder) => {
        const { code, out, err } = qingyang(['check', 'a.txt'], { cwd: folder });
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /config\.json:2 没有名为 "nothing" 的规则/);
      },
    ));
});

describe('robustness', () => {
  it('ends quietly when nobody reads on', () =>
    withFiles(
      { 'a.txt': Array.from({ length: 20_000 }, (_, i) => `第${i}次会议指出,要抓好落实。\n`).join('') },
      async (folder) => {
        const { err } = await qingyangIntoHead(['check', '--format', 'json', path.join(folder, 'a.txt')]);
        assert.equal(err, '');
      },
    ));

  for (const [title, input] of [
    ['an empty file', ''],
    ['half a surrogate pair', Buffer.from('会议指出,\ufffd要抓好')],
    ['no line end at the end', '会议指出,要抓好落实。'],
    ['a NUL', '会议\0指出,要抓好落实。'],
  ] as const) {
    it(`${title}`, () => {
      for (const command of ['clean', 'check', 'fix', 'facts']) {
        const { code, err } = qingyang([command], { input });
        assert.ok(code === 0 || code === 1, `${command}: ${err}`);
        assert.equal(err, '');
      }
    });
  }
});
