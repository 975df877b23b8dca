import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKnowledge } from '../../knowledge/createKnowledge';
import { findQuotations } from './findQuotations';

const knowledge = createKnowledge();
const kinds = (text: string): string =>
  findQuotations(text, knowledge)
    .map(({ quotationKind, text: content }) => `${content}=${quotationKind}`)
    .join(' ');

describe('quotations: kinds', () => {
  for (const [text, expected] of [
    // Known slogans, also with a part outside the marks.
    ['忠实践行“八八战略”，奋力前行', '八八战略=slogan'],
    ['坚持“两个毫不动摇”', '两个毫不动摇=slogan'],
    ['大力加强“四个中心”功能建设，提高“四个服务”水平', '四个中心=slogan 四个服务=slogan'],
    ['坚持“五子”联动', '五子=slogan'],
    ['学习“千万工程”经验', '千万工程=campaign'],
    ['实施三个“一号工程”', '一号工程=campaign'],
    ['“十四五”规划收官之年', '十四五=plan'],
    ['“十六五”时期', '十六五=plan'],
    ['“十五”期间，“九五”计划', '十五=plan 九五=plan'],
    ['“十五”的月亮', '十五=term'],
    // Made-up slogans by their numbers and by the noun behind.
    ['全市实施“三江六岸”战略', '三江六岸=slogan'],
    ['做到“五个统一”', '五个统一=slogan'],
    ['推动“双链融合”', '双链融合=slogan'],
    ['形成“一廊两带三区”布局', '一廊两带三区=slogan'],
    ['“城北升级、湖南拓展、两岸协同”战略', '城北升级、湖南拓展、两岸协同=slogan'],
    ['深化“1+3+N”模式', '1+3+N=slogan'],
    // Campaigns.
    ['启动“清河净滩”专项行动', '清河净滩=campaign'],
    ['推进“百千万工程”', '百千万工程=campaign'],
    ['“护苗行动”取得成效', '护苗行动=campaign'],
    // Metaphors.
    ['建成开放的“桥头堡”', '桥头堡=metaphor'],
    ['下好“先手棋”、打好“组合拳”', '先手棋=metaphor 组合拳=metaphor'],
    ['筑牢“压舱石”', '压舱石=metaphor'],
    ['富有特色的“地瓜经济”', '地瓜经济=metaphor'],
    ['反对“小院高墙”', '小院高墙=metaphor'],
    ['当好“店小二”', '店小二=metaphor'],
    ['所谓“民主峰会”', '民主峰会=metaphor'],
    // Themes and titles.
    ['以“相约云州 共话未来”为主题', '相约云州 共话未来=theme'],
    ['论坛主题为“数字赋能产业”', '数字赋能产业=theme'],
    ['坚持“跳出云州发展云州”', '跳出云州发展云州=theme'],
    ['作了题为“开放的云州”的主旨演讲', '开放的云州=title'],
    // Names.
    ['“云州一号”卫星发射成功', '云州一号=name'],
    ['台风“海燕”登陆', '海燕=term'],
    ['“海燕”台风', '海燕=name'],
    ['研发“DeepRiver”大模型', 'DeepRiver=name'],
    ['获“最美家庭”称号', '最美家庭=name'],
    // Speech.
    ['周启明说：“我们要把这件事办好。”', '我们要把这件事办好。=speech'],
    ['“日子越过越好了，”沈若兰说。', '日子越过越好了，=speech'],
    ['“这条路通了，大家出门方便多了。”村民说', '这条路通了，大家出门方便多了。=speech'],
    [
      '他强调，“必须把群众的事放在心上抓在手上落实到行动上”',
      '必须把群众的事放在心上抓在手上落实到行动上=speech',
    ],
    // Places with a quality, the rest.
    ['建设“数字云南”', '数字云南=slogan'],
    ['谱写“活力浙江”新篇章', '活力浙江=slogan'],
    ['这就是“获得感”', '获得感=term'],
    ['“九一八”事变', '九一八=term'],
    ['“五一”假期', '五一=term'],
    ['扫描“二维码”', '二维码=term'],
    ['“一站式”服务', '一站式=term'],
  ] as const) {
    it(text, () => assert.equal(kinds(text), expected));
  }
});

describe('quotations: marks', () => {
  const spans = (text: string): string[] =>
    findQuotations(text, knowledge).map(({ start, end, depth }) => `${depth}:${text.slice(start, end)}`);

  it('nested ones carry their depth, outer first', () => {
    assert.deepEqual(spans('他说：“要念好‘山海经’，打好‘特色牌’。”'), [
      '0:“要念好‘山海经’，打好‘特色牌’。”',
      '1:‘山海经’',
      '1:‘特色牌’',
    ]);
  });
  it('titles in 书名号 are no quotations', () =>
    assert.deepEqual(spans('《云州日报》报道了“三江行动”'), ['0:“三江行动”']));
  it('corner brackets', () =>
    assert.deepEqual(spans('「三江六岸」與『雙城』'), ['0:「三江六岸」', '0:『雙城』']));
  it('a mark without its partner gives none', () => {
    assert.deepEqual(spans('学习“三江行动的经验'), []);
    assert.deepEqual(spans('三江行动”的经验'), []);
    assert.deepEqual(spans('’98云州音乐会 It’s “好”'), ['0:“好”']);
    assert.deepEqual(spans('“”'), []);
  });
  it('a quotation of several paragraphs runs to the end of its first ones', () => {
    assert.deepEqual(spans('“第一段话到这里还没有完。'), ['0:“第一段话到这里还没有完。']);
    assert.deepEqual(spans('他写道：“第一段话到这里还没有完。'), ['0:“第一段话到这里还没有完。']);
  });
  it('never throws on any marks', () => {
    const piece = fc.constantFrom(...'“”‘’「」『』。，：三个工程说\ud800');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of findQuotations(text, knowledge))
          assert.ok(start < end && end <= text.length);
      }),
    );
  });
});
