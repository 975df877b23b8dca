import assert from 'node:assert/strict';
import { createKnowledge } from '../knowledge/createKnowledge';
import { layOut } from '../layout/layOut';
import type { PersonMention } from '../mentions/mention';
import { recognizePlaces } from '../mentions/place/recognizePlaces';
import { attachPosts } from '../mentions/post/attachPosts';
import { resolveFacts } from './resolveFacts';

const knowledge = createKnowledge();

/** Names stand in 【】, so that these tests don't depend on how names are found. */
function facts(marked: string) {
  const names = [...marked.matchAll(/【(.+?)】/gu)].map((match) => match[1]!);
  const article = layOut(marked.replaceAll(/[【】]/gu, ''), { fileName: null });
  const paragraphs = article.paragraphs.map(({ start, end }) => {
    const text = article.text.slice(start, end);
    const persons: PersonMention[] = [];
    for (let i = 0; i < text.length && names.length > 0; i++) {
      if (!text.startsWith(names[0]!, i)) continue;
      const name = names.shift()!;
      const bounds = { start: i, end: i + name.length };
      persons.push({
        kind: 'person',
        ...bounds,
        name,
        tier: 'strong',
        anchor: 'list',
        confidence: 1,
        posts: [],
        group: null,
      });
      i += name.length - 1;
    }
    return { start, text, mentions: [...attachPosts(text, persons), ...recognizePlaces(text, knowledge)] };
  });
  assert.deepEqual(names, []);
  return resolveFacts(article, paragraphs, knowledge);
}

/** `name role post=jurisdiction(how) …`, one line a person. */
function people(marked: string): string[] {
  return facts(marked).people.map(({ name, aliases, role, posts }) => {
    const held = posts.map(({ text, jurisdiction, jurisdictionFrom: from }) => {
      const how = from === null ? '' : `(${from.type === 'inherited' ? from.rule : from.type})`;
      return `${text}=${jurisdiction ?? '?'}${how}`;
    });
    return [[name, ...aliases].join('/'), role, ...held].join(' ');
  });
}

const examples: readonly {
  readonly title: string;
  readonly text: string;
  readonly people: readonly string[];
}[] = [
  {
    title: '逗号后面承前省略',
    text: '会上，江东省委书记【周远山】，省委副书记、省长【李北辰】，与云州市委书记【何静】，市委副书记、市长【陆鸣】座谈。',
    people: [
      '周远山 official 江东省委书记=江东省(document)',
      '李北辰 official 省委副书记=江东省(level) 省长=江东省(level)',
      '何静 official 云州市委书记=云州市(document)',
      '陆鸣 official 市委副书记=云州市(level) 市长=云州市(level)',
    ],
  },
  {
    title: '一串职务里第一个的地名管到底，按级别取',
    text: '江东省云州市委副书记、市长、省人大代表【何静】说，江东省委常委、组织部部长【陆鸣】到会。',
    people: [
      '何静 official 江东省云州市委副书记=云州市(document) 市长=云州市(chain) 省人大代表=江东省(chain)',
      '陆鸣 official 江东省委常委=江东省(document) 组织部部长=江东省(chain)',
    ],
  },
  {
    title: '两地领导是一组，谁是哪里的没有说',
    text: '江东省和云州市领导【周远山】、【李北辰】，云州市领导【何静】、【陆鸣】参加。',
    people: [
      '周远山 official 江东省和云州市领导=?',
      '李北辰 official 江东省和云州市领导=?',
      '何静 official 云州市领导=云州市(document)',
      '陆鸣 official 云州市领导=云州市(document)',
    ],
  },
  {
    title: '副职后面一串名字都是副职',
    text: '江东省副省长【周远山】、【李北辰】和【何静】出席，秘书长【陆鸣】、【高远】参加。',
    people: [
      '周远山 official 江东省副省长=江东省(document)',
      '李北辰 official 江东省副省长=江东省(document)',
      '何静 official 江东省副省长=江东省(document)',
      '陆鸣 official 秘书长=?',
      '高远 other',
    ],
  },
  {
    title: '全文没有地名时看出处的报纸',
    text: '市委书记【周远山】昨天调研。\n\n市领导【何静】参加。\n\n选自《杭州日报》（2024年5月6日第1版）',
    people: ['周远山 official 市委书记=杭州市(sourceLine)', '何静 official 市领导=杭州市(sourceLine)'],
  },
  {
    title: '电头里的地名',
    text: '本报云州9月6日电 市委书记【周远山】、市长【何静】出席。',
    people: ['周远山 official 市委书记=云州市(sourceLine)', '何静 official 市长=云州市(sourceLine)'],
  },
  {
    title: '来访的外地书记不影响本地的市领导',
    text: '市委书记【周远山】会见云州市委书记【何静】。市领导【陆鸣】参加。\n\n选自《杭州日报》（2024年5月6日第1版）',
    people: [
      '周远山 official 市委书记=杭州市(sourceLine)',
      '何静 official 云州市委书记=云州市(document)',
      '陆鸣 official 市领导=杭州市(sourceLine)',
    ],
  },
  {
    title: '考察的地方属于哪个省，省委书记就是哪个省的；出访的目的地不算',
    text: '省委书记【周远山】在宜昌调研产业发展。',
    people: ['周远山 official 省委书记=湖北省(level)'],
  },
  {
    title: '什么也没说就空着',
    text: '省委书记【周远山】率团赴浙江省考察。局长【何静】陪同。',
    people: ['周远山 official 省委书记=?', '何静 official 局长=?'],
  },
  {
    title: '外国：简称、一串、部分姓名',
    text: '俄总统助理【伊万·彼得罗夫】与老挝人民革命党中央委员、国家副主席【本塔】会面。【彼得罗夫】表示赞同。',
    people: [
      '伊万·彼得罗夫/彼得罗夫 official 俄总统助理=俄罗斯(document)',
      '本塔 official 老挝人民革命党中央委员=老挝(document) 国家副主席=老挝(chain)',
    ],
  },
  {
    title: '记者、村民、教授、夫人',
    text: '本报讯（记者 【祁小满】）云州大学教授【何静】和青山县村民【陆鸣】交谈，主席夫人【李北辰】在座。',
    people: ['祁小满 reporter', '何静 other 云州大学教授=?', '陆鸣 other', '李北辰 other'],
  },
  {
    title: '同一句里紧跟着的外国部长',
    text: '俄罗斯总理【伊万】、国防部部长【彼得】，外交部部长【何静】出席。',
    people: [
      '伊万 official 俄罗斯总理=俄罗斯(document)',
      '彼得 official 国防部部长=俄罗斯(level)',
      '何静 official 外交部部长=中国(document)',
    ],
  },
  {
    title: '全国代表的本职不是全国的',
    text: '全国人大代表、青山村党支部书记【何静】，国务院副总理、党组成员【陆鸣】发言。',
    people: [
      '何静 official 全国人大代表=中国(document) 青山村党支部书记=?',
      '陆鸣 official 国务院副总理=中国(document) 党组成员=中国(chain)',
    ],
  },
  {
    title: '任免',
    text: '会议决定，任命【周远山】为江东省副省长，免去【何静】的江东省副省长职务。',
    people: ['周远山 official 江东省副省长=江东省(document)', '何静 official 江东省副省长=江东省(document)'],
  },
  {
    title: '同名的两个人',
    text: '江东省省长【王伟】主持。西岭省省长【王伟】发言。',
    people: ['王伟 official 江东省省长=江东省(document)', '王伟 official 西岭省省长=西岭省(document)'],
  },
  {
    title: '标题里先出现、后文给全职务的是一个人，重复的职务不重列',
    text: '【周远山】会见【何静】\n\n3日，云州市市长【周远山】在云州会见青山县县长【何静】。市长【周远山】表示欢迎。',
    people: ['周远山 official 云州市市长=云州市(document)', '何静 official 青山县县长=青山县(document)'],
  },
];

describe('people of an article', () => {
  for (const { title, text, people: expected } of examples) {
    it(title, () => assert.deepEqual(people(text), expected));
  }

  it('knows known and unknown places', () => {
    const { places } = facts(
      '江东省云州市的企业到北京、浙江杭州和临夏州积石山县，省长、市场、城市和示范区都不是地名。',
    );
    assert.deepEqual(
      places.map(({ name, fullName }) => `${name}=${fullName ?? '?'}`),
      [
        '江东省=?',
        '云州市=?',
        '北京=北京市',
        '浙江=浙江省',
        '杭州=杭州市',
        '临夏州=临夏回族自治州',
        '积石山县=积石山保安族东乡族撒拉族自治县',
      ],
    );
  });
});
