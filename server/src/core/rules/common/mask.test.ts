import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarks } from '../fixtureMarkup';
import { createMask } from './mask';

/** `⟪…⟫` is what must be masked, no less and no more. */
function check(marked: string): void {
  const { text, expected } = parseMarks(marked, 'no-rule');
  const show = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => `${start}:${text.slice(start, end)}`);
  assert.deepEqual(show(createMask(text).spans), show(expected), marked);
}

describe('mask', () => {
  const cases: Record<string, readonly string[]> = {
    addresses: [
      '详见⟪https://example.cn/a?b=1,2⟫查看',
      '见官网（⟪www.example.com⟫）。',
      '网址⟪http://example.cn/news/⟫,请登录',
      '发至⟪wang.x@example.gov.cn⟫。',
      '登录⟪yz.gov.cn⟫查询',
      '使用⟪.cn⟫域名',
    ],
    'files and paths': [
      '附件⟪report(final).docx⟫已上传',
      '见总结⟪(终稿).docx⟫。',
      '放在⟪C:\\work\\a.txt⟫里',
      '写在⟪~/config⟫中',
      '参照⟪../data⟫目录',
    ],
    code: [
      '函数⟪f(x)⟫递增',
      '返回⟪{"name":"张三","age":3}⟫即可',
      '加参数⟪--verbose⟫运行',
      '标签⟪<b>⟫要闭合',
      '执行⟪`a, b`⟫',
    ],
    'English passages': [
      '歌曲⟪Hello, my dear friend!⟫传唱',
      '据⟪Smith & Sons Co., Ltd.⟫，产品',
      '发表于⟪Nature Energy⟫杂志',
      '世贸组织(⟪WTO, Geneva⟫)成员',
      '引进⟪New Energy⟫,共同发展',
    ],
    numbers: [
      '电话⟪010-12345678⟫，手机13800000000',
      '热线⟪400-123-4567⟫转',
      '抗击⟪COVID-19⟫疫情',
      '按⟪GB/T 15834-2011⟫执行',
      '歼20与⟪Y-20⟫同飞',
      '住⟪5-3-201⟫室',
      '升级到⟪v2.0.1⟫版',
      '地址⟪192.168.0.1⟫不通',
    ],
    other: ['点赞⟪👍🏻⟫，加油', '一家⟪👨\u200d👩\u200d👧⟫人', '第一章⟪……………… 12⟫', '⟪指标\t数量\t单位⟫'],
    nothing: [
      '增长5%-8%，2020-2023年',
      '会议指出,要抓好落实',
      '人工智能(AI)技术',
      '比分3:1，9:30开始',
      '共12,345.6元',
      '国内生产总值GDP(国内)增长',
      '发布日期2023-07-13',
      '运行Windows 11系统',
      '好……真好',
    ],
  };
  for (const [name, lines] of Object.entries(cases)) {
    it(name, () => {
      const failures: string[] = [];
      for (const line of lines) {
        try {
          check(line);
        } catch (error) {
          failures.push((error as Error).message);
        }
      }
      assert.equal(failures.join('\n'), '');
    });
  }

  it('answers for spans and places', () => {
    const mask = createMask('见a@b.cn。');
    assert.equal(mask.covers(0, 1), false);
    assert.equal(mask.covers(0, 2), true);
    assert.equal(mask.covers(1, 1), false);
    assert.equal(mask.covers(3, 3), true);
    assert.equal(mask.covers(7, 8), false);
  });

  it('never throws, and its spans are sorted and lie in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '汉',
        'a',
        'Ab',
        '1',
        '.',
        ',',
        '(',
        ')',
        '{',
        '}',
        ' ',
        '/',
        '-',
        '@',
        '\ud83d',
        '\u200d',
        '…',
        '\t',
        '~',
        '`',
        '<',
        'com',
        'docx',
        ':',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = -1;
        for (const { start, end } of createMask(text).spans) {
          assert.ok(start > at && end > start && end <= text.length);
          at = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes linear time on hostile text', () => {
    for (const unit of ['a', 'a.', 'a-', '{', '(a', 'a ', './', '1-', '…', 'a@', '`', '<a']) {
      createMask('汉'.concat(unit.repeat(200_000)));
    }
  });
});
