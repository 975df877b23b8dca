import * as assert from 'node:assert/strict';
import { layOut } from './layOut';

function published(text: string, fileName: string | null = null): (string | null)[] {
  const { date, from, name, page } = layOut(text, { fileName }).publication;
  return [date, from, name, page];
}

const body = '云州市昨天召开重点项目推进会，部署下一阶段任务。';

describe('publication', () => {
  const cases: [string, string, string | null, (string | null)[]][] = [
    [
      'source line',
      `标题\n${body}\n选自《云州日报》（2024 年 9 月 13 日第 2 版）`,
      null,
      ['2024-09-13', 'sourceLine', '云州日报', '第2版'],
    ],
    [
      'source line without a page',
      `${body}\n来源：《江东晚报》2024年9月13日`,
      null,
      ['2024-09-13', 'sourceLine', '江东晚报', null],
    ],
    [
      'bare name and date',
      `${body}\n云州日报2024年9月13日`,
      null,
      ['2024-09-13', 'sourceLine', '云州日报', null],
    ],
    [
      'source line wins over the file',
      `${body}\n选自《云州日报》（2024年9月13日第2版）`,
      '20230101.txt',
      ['2024-09-13', 'sourceLine', '云州日报', '第2版'],
    ],
    [
      'dateline with the year of the file',
      `标题\n新华社云州7月14日电（记者 林一舟）${body}`,
      '2023-07-15-a.txt',
      ['2023-07-14', 'dateline', null, null],
    ],
    [
      'dateline with the year of the signature',
      `标题\n新华社云州7月14日电 ${body}\n2022年7月15日`,
      null,
      ['2022-07-14', 'dateline', null, null],
    ],
    ['dateline without any year', `标题\n新华社云州7月14日电 ${body}`, null, [null, null, null, null]],
    [
      'front matter',
      `标题\n发布时间：2024-09-13 10:20　来源：云州发布\n${body}`,
      null,
      ['2024-09-13', 'frontMatter', null, null],
    ],
    ['file name', body, '20230715.txt', ['2023-07-15', 'fileName', null, null]],
    ['file name in words', body, '2023年7月15日定稿.txt', ['2023-07-15', 'fileName', null, null]],
    ['no date in a number', body, '稿件20231399号.txt', [null, null, null, null]],
    [
      'signature in 汉字',
      `${body}\n云州市人民政府\n二〇二四年九月十三日`,
      null,
      ['2024-09-13', 'dateLine', null, null],
    ],
    ['nothing', body, null, [null, null, null, null]],
  ];
  for (const [name, text, file, expected] of cases) {
    it(name, () => assert.deepEqual(published(text, file), expected));
  }
});

describe('paragraph kinds', () => {
  const kinds = (text: string): string[] =>
    layOut(text, { fileName: null }).paragraphs.map(({ kind }) => kind);
  const cases: [string, string, string[]][] = [
    [
      'news',
      `云州与南浦共商流域治理\n——两地协同治理座谈会侧记\n本报记者 林一舟 通讯员 何小川\n${body}\n（责编：贺小川）`,
      ['headline', 'headline', 'byline', 'body', 'caption'],
    ],
    [
      'a byline inside the first paragraph is text',
      `标题在这里\n本报讯（记者 林一舟）${body}`,
      ['headline', 'body'],
    ],
    [
      'notice',
      `关于做好防汛工作的通知\n江政发〔2024〕3号\n各市人民政府：\n${body}\n一、总体要求\n${body}\n（一）抓好排查。各地要在月底前完成。\n江东省人民政府\n2024年9月13日`,
      [
        'headline',
        'subheading',
        'salutation',
        'body',
        'subheading',
        'body',
        'listItem',
        'signature',
        'dateLine',
      ],
    ],
    [
      'items',
      `议程如下：\n1.听取汇报；\n2.现场察看；\n①第一组；②第二组。`,
      ['body', 'listItem', 'listItem', 'listItem'],
    ],
    ['table', `名单\n姓名\t单位\n周洁\t云州市教育局`, ['headline', 'table', 'table']],
    ['source', `${body}\n选自《云州日报》（2024年9月13日第2版）`, ['body', 'sourceLine']],
    ['caption', `${body}\n图为推进会现场。林一舟 摄`, ['body', 'caption']],
    [
      'verse',
      '春汛\n杨柳青青拂石桥，\n一篙新绿涨春潮。\n渔翁笑指前滩上，\n昨夜鱼花过几苗。',
      ['headline', 'verse', 'verse', 'verse', 'verse'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(kinds(text), expected));
});
