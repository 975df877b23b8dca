import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKnowledge } from '../createKnowledge';
import { readTeamTables } from './readTeamTables';
import { isTeamTable, parseTeamFile, type TeamTableName } from './parseTeamFile';

/** `line:column-endColumn severity message`, one a problem. */
function problems(file: TeamTableName, text: string): string[] {
  const found = parseTeamFile(file, text).problems;
  for (const { start, end } of found) assert.ok(start >= 0 && start <= end && end <= text.length);
  return found.map((p) => `${p.line}:${p.column}-${p.endColumn} ${p.severity} ${p.message}`);
}

describe('team tables', () => {
  it('officials: columns by name, in any order, with a byte-order mark, CRLF and quotes', () => {
    const { records, problems: found } = parseTeamFile(
      'officials.csv',
      '\ufeffpost,name,jurisdiction,from,to,source,note\r\n' +
        '"市委书记、""一把手""",周 启明,云州市,2023/1/5,2024年3月,市政府网站,\r\n' +
        '\r\n' +
        '# 下面是代拟\r\n' +
        '副市长,沈若兰\r\n',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(records, [
      {
        name: '周启明',
        post: '市委书记、"一把手"',
        jurisdiction: '云州市',
        from: '2023-01-05',
        to: '2024-03-31',
        evidence: 'team',
        count: null,
        note: null,
        source: '市政府网站',
        origin: 'team',
        line: 2,
      },
      {
        name: '沈若兰',
        post: '副市长',
        jurisdiction: null,
        from: null,
        to: null,
        evidence: 'team',
        count: null,
        note: null,
        source: 'officials.csv 第5行',
        origin: 'team',
        line: 5,
      },
    ]);
  });

  it('takes Chinese column names and tables pasted with tabs', () => {
    const { records, problems: found } = parseTeamFile('officials.csv', '姓名\t职务\n周启明\t云州市市长\n');
    assert.deepEqual(found, []);
    assert.equal(records[0]!.post, '云州市市长');
  });

  it('slogans: lists, quotes round the phrase, the quote column', () => {
    const { records } = parseTeamFile(
      'slogans.csv',
      'phrase,variants,expansion,quote,scope,from,to,source\n“三江六岸”,三江六岸工程；六岸,东江;西江;北江,always,云州市,2021,,市委全会\n',
    );
    assert.equal(records[0]!.id, 'team:三江六岸');
    assert.deepEqual(records[0]!.variants, ['三江六岸工程', '六岸']);
    assert.deepEqual(records[0]!.expansion, ['东江', '西江', '北江']);
    assert.equal(records[0]!.quote, 'always');
    assert.equal(records[0]!.from, '2021-01-01');
  });

  it('organs and terms', () => {
    assert.deepEqual(
      parseTeamFile('organs.csv', 'name,short,wrong\n云州市大数据局,市大数据局,云州大数据中心;市大数据局\n')
        .records[0]!.wrong,
      ['云州大数据中心'],
    );
    assert.equal(parseTeamFile('terms.csv', 'wrong,right\n云洲市,云州市\n').records[0]!.right, '云州市');
  });

  for (const [title, file, text, expected] of [
    ['an empty file', 'officials.csv', '', []],
    ['a header alone', 'officials.csv', 'name,post\n', []],
    [
      'no header',
      'officials.csv',
      '周启明,市长\n',
      [
        '1:1-4 warning 不认识的列 周启明，已略过',
        '1:5-7 warning 不认识的列 市长，已略过',
        '1:1-7 error 首行缺少列 name、post；应有 name,post,jurisdiction,from,to,source,note',
      ],
    ],
    [
      'full-width commas',
      'terms.csv',
      'wrong，right\n',
      [
        '1:1-12 warning 不认识的列 wrong，right，已略过',
        '1:1-12 error 首行缺少列 wrong、right；应有 wrong,right,note，用半角逗号隔开',
      ],
    ],
    ['an empty name', 'officials.csv', 'name,post\n,市长\n', ['2:1-4 error name 不能为空']],
    [
      'a day that is none',
      'officials.csv',
      'name,post,from\n周启明,市长,2023-02-30\n',
      ['2:8-18 error “2023-02-30”不是日期，应写作 2023-07-15'],
    ],
    [
      'a period the wrong way round',
      'officials.csv',
      'name,post,from,to\n周启明,市长,2024-01-01,2023-01-01\n',
      ['2:19-29 error 止（2023-01-01）早于起（2024-01-01）'],
    ],
    ['the same row twice', 'terms.csv', 'wrong,right\n甲乙,甲丁\n甲乙,甲戊\n', ['3:1-3 warning 与第2行重复']],
    [
      'too many cells',
      'terms.csv',
      'wrong,right\n甲乙,甲丁,说明\n',
      ['2:7-9 error 这一行的格子比首行多；格子里有逗号时请用双引号括起来'],
    ],
    [
      'an open quote',
      'terms.csv',
      'wrong,right\n"甲乙,甲丁\n丙,丁丁\n',
      ['2:1-7 error 引号没有配对', '3:1-2 warning 误写只有一个字，可能误报'],
    ],
    [
      'a wrong quote cell',
      'slogans.csv',
      'phrase,quote\n三江,必须\n',
      ['2:4-6 error quote 只能是 always（必加引号）、never（不加）或留空'],
    ],
    ['right in wrong', 'terms.csv', 'wrong,right\n甲乙,甲乙\n', ['2:4-6 error 正写与误写相同']],
  ] as const) {
    it(`says what is wrong: ${title}`, () => assert.deepEqual(problems(file, text), expected));
  }

  it('keeps the good rows beside a bad one', () => {
    const { records } = parseTeamFile('officials.csv', 'name,post,from\n甲一,市长,去年\n乙二,市长,2023\n');
    assert.deepEqual(
      records.map(({ name, line }) => `${name}${line}`),
      ['乙二3'],
    );
  });

  it('knows its files', () => {
    assert.equal(isTeamTable('terms.csv'), true);
    assert.equal(isTeamTable('config.json'), false);
    assert.equal(isTeamTable('toString'), false);
  });

  it('a folder becomes knowledge', () => {
    const { team, problems: found } = readTeamTables(
      new Map([
        ['officials.csv', 'name,post\n周启明,云州市市长\n'],
        ['terms.csv', 'wrong\n'],
        ['config.json', '{'],
      ]),
    );
    assert.deepEqual([...found.keys()], ['officials.csv', 'terms.csv']);
    assert.equal(found.get('terms.csv')!.length, 1);
    const knowledge = createKnowledge(team);
    assert.equal(knowledge.officials('周启明')[0]!.source, 'officials.csv 第2行');
    assert.notEqual(knowledge.version, createKnowledge().version);
  });

  it('never throws, and never goes outside the text', () => {
    const piece = fc.constantFrom(
      'name',
      'post',
      ',',
      '"',
      '\n',
      '\r\n',
      '\t',
      '周启明',
      '2023-13-01',
      '\ud800',
      '；',
      '#',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('officials.csv', 'terms.csv'),
        (pieces, file) => {
          problems(file as TeamTableName, 'name,post,wrong,right,from\n' + pieces.join(''));
          problems(file as TeamTableName, pieces.join(''));
        },
      ),
    );
  });
});
