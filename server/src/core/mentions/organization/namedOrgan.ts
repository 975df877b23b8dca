import { isDigit, isHan, isLatin } from '../../text/characterClass';
import type { OrganizationMention } from '../mention';
import { isLeftEdge, lastVerbEnd, placeEnd, stopsName } from './boundaries';

type Category = OrganizationMention['category'];

interface Suffix {
  readonly form: string;
  readonly category: Category;
  /** `strong`: what comes before it is a name anyway. `weak`: only behind a place, a known body or a national prefix. */
  readonly strength: 'strong' | 'weak';
}

const suffixes: readonly Suffix[] = (
  [
    ['company', 'strong', '股份有限公司 有限责任公司 有限公司 集团公司 集团'],
    ['company', 'weak', '公司 总公司 分公司 合作社 银行 分行 支行 交易所 证券 酒店'],
    ['university', 'strong', '大学 师范学院 医学院 理工学院 职业技术学院 职业学院 工学院'],
    ['university', 'weak', '学院 党校 行政学院'],
    ['other', 'strong', '研究院 科学院 医院 研究所 协会 学会 商会 联合会 基金会 促进会 研究会'],
    [
      'other',
      'weak',
      '中学 小学 幼儿园 博物馆 图书馆 档案馆 美术馆 文化馆 科技馆 纪念馆 体育馆 设计院 剧院 工程院 实验室 学校 委员会 管委会 管理委员会 总工会 妇联 工商联 红十字会 残联 联盟 中心 医学中心',
    ],
    ['media', 'strong', '日报社 晚报社 报社 通讯社 出版社 广播电视台 电视台 广播电台 报业集团 杂志社'],
    [
      'government',
      'weak',
      '局 厅 总局 分局 总署 发展改革委 发改委 卫生健康委 卫健委 国资委 经信委 教委 农委 科委 建委 交通委 民政委 信访办 新闻办 外办 侨办 台办 办公厅 办公室 管理处',
    ],
    ['judicial', 'weak', '法院 人民法院 中级人民法院 检察院 人民检察院'],
    ['military', 'weak', '战区 军区 警备区 集团军 总队 支队 大队 舰队'],
  ] as const
)
  .flatMap(([category, strength, words]) => words.split(' ').map((form) => ({ form, category, strength })))
  .sort((a, b) => b.form.length - a.form.length);

const byLast = new Map<number, Suffix[]>();
for (const suffix of suffixes) {
  const code = suffix.form.charCodeAt(suffix.form.length - 1);
  byLast.set(code, [...(byLast.get(code) ?? []), suffix]);
}

/** Marks the characters that a suffix ends with. */
export const suffixEnds = new Uint8Array(65536);
for (const code of byLast.keys()) suffixEnds[code] = 1;

/** What follows so that the suffix is part of another word: 大学生, 局面, 厅堂, 集团军 (its own suffix). */
const goesOn: Readonly<Record<string, string>> = {
  大学: '生城路习校',
  局: '面部势限促长域',
  厅: '堂级局',
  集团: '军化',
  公司: '法制化治债',
  银行: '卡业家存贷间',
  委员会: '议',
  中心: '城区点任工思组主下线镇校小环广化地位',
  学会: '了议',
  协会: '议',
  商会: '议',
  办公室: '里内',
  学校: '里',
  证券: '化业',
  小学: '生',
  中学: '生',
  大队: '伍',
  医院: '里',
  总局: '面',
  联盟: '链',
};

/** Words before a suffix that make it a kind and no name: 科技公司, 上市公司, 三甲医院. */
const generic =
  /^(?:[一二两三四五六七八九十百千几数多]*(?:家|所|个|批|类|名|座|支|间)?)?(?:该|本|各|企业|国家级企业|市属|省属|县属|区属|部属|校属|各家|各大|各类|全体|有关|相关|地方|当地|外国|国外|国内|境外|境内|民营|国有|国企|私营|大型|小型|中小|龙头|上市|互联网|科技|高新技术|物业|保险|快递|物流|建筑|房地产|房产|投资|基金|证券|文化|传媒|网络|软件|信息|人工智能|生物|医药|农业|能源|电力|电网|航空|铁路|石油|化工|汽车|母|子|分|总|跨国|外资|合资|独资|商业|政策性|股份制|大型商业|中央|投资|专科|综合|综合性|三甲|三级甲等|公立|民办|私立|重点|名牌|著名|知名|高水平|双一流|一流|世界一流|普通|高等|本科|职业|技工|师范|医科|理工|农业|乡镇|社区|基层|定点|方舱|县级|省级|市级|国家级|中心|骨干|行业|专业|专门|联合|独立|新型|重大|科研|设计|开放|国家重点|全国重点|省重点|大型国有|国有大型|境外上市|实体|平台|科技型|创新型|生产|建设|施工|设计|咨询|广告|旅游|出租车|公交|供电|供水|燃气|热力|保安|家政|劳务|中介|评估|代理|担保|租赁|贸易|进出口|外贸|行业主管|主管|上级|下属|直属|所属|附属|成员|会员|友好|兄弟|对口|帮扶|支援|学生|教师|家长|业主|居民|村民|职工|女|老年|少年|青少年|儿童|妇幼保健|妇幼|中医|中医药|传染病|精神卫生|疾控|急救|服务|活动|文体|会议|展览|体育|演艺|购物|商务|金融|经济|贸易|航运|物流|数据|算力|指挥|调度|控制|监测|检测|检验|研发|创新|孵化|培训|教育|实训|就业|政务服务|便民服务|党群服务|游客|市民|新时代文明实践)*$/u;

/** What a name doesn't begin with: the end of another word. */
const badStart =
  /^(?:[者份个位名些种们性式型化里上下前后内间时次项条届员]|许多|相信|不少|多数|部分|首家|第[一二三])/u;

/** 西方七国集团, 城市副中心, 中国特色高水平学校, 省级政府办公厅. */
const notAName = /[国副]$|特色|水平|一流|[省市县乡]级/u;

/** 看中央电视台: verbs of one character. */
const singleVerbs = '看听读进找访去来登邀请获赴任查问报送派选';

/** Prefixes of national and international bodies. */
const nationalPrefix =
  /^(?:中国|中华|全国|国家|国务院|中央|国际|世界|亚洲|联合国|欧洲|欧盟|非洲|美国|英国|法国|德国|俄罗斯|日本|韩国|新华|人民|中共|中科院|中铁|中建|中交|中石|中粮)/u;

/** Marks the characters that a national prefix begins with: few places are worth trying the pattern. */
const nationalStart = new Uint8Array(65536);
for (const character of '中全国世亚联欧非美英法德俄日韩新人') nationalStart[character.charCodeAt(0)] = 1;

/** 云州市中心, 云州市学校: right behind a place these say what kind, not which. */
const behindPlaceAlone = new Set(
  '中心 学校 委员会 局 厅 大队 酒店 中学 小学 公司 银行 学院 联盟 办公室'.split(' '),
);

/** 中国公司, 全国银行. */
const bareNation = /^(?:中国|全国|国家|中央|国际|世界|亚洲|美国|英国|日本|韩国|欧洲|德国|法国|俄罗斯)$/u;

const LONGEST = 24;

export interface NamedOrgan {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
}

/** 大局, 格局, 客厅: ordinary words with the same last character. */
function ownCharacter(text: string, at: number): boolean {
  return !'大全格布结当开时破定政变僵残棋客餐展歌舞门前音赌入对'.includes(text[at] ?? '大');
}

const departmentSuffixes = new Set(
  '发展改革委 发改委 卫生健康委 卫健委 国资委 经信委 教委 科委 信访办'.split(' '),
);

/** Where the body ends whose suffix ends right before `end`, and which suffix it is; null for none. */
function suffixEndingAt(text: string, end: number): Suffix | null {
  const candidates = byLast.get(text.charCodeAt(end - 1));
  if (!candidates) return null;
  for (const suffix of candidates) {
    if (!text.startsWith(suffix.form, end - suffix.form.length)) continue;
    const next = text[end];
    if ((suffix.form === '局' || suffix.form === '厅') && !ownCharacter(text, end - 2)) return null;
    if (next !== undefined && (goesOn[suffix.form] ?? '').includes(next)) return null;
    return suffix;
  }
  return null;
}

/**
 * The body whose name ends right before `end`. `previous` is the body found last: a name may go on from it (浙江大学|医学院). Null
 * when there's none, when it's only a kind (上市公司), or when its left edge isn't certain.
 */
export function readNamedOrgan(
  text: string,
  end: number,
  previous: { readonly start: number; readonly end: number } | null,
): NamedOrgan | null {
  const suffix = suffixEndingAt(text, end);
  if (!suffix) return null;
  const suffixStart = end - suffix.form.length;
  // The stretch to the left that can be name at all.
  let from = suffixStart;
  const least = Math.max(0, end - LONGEST);
  while (from > least) {
    const code = text.charCodeAt(from - 1);
    if (text[from - 1] === '）') {
      // 云州（江东）实业有限公司
      const inside = text.slice(Math.max(least, from - 9), from - 1);
      const open = inside.lastIndexOf('（');
      if (open < 0) break;
      from -= inside.length - open + 1;
      continue;
    }
    if (!isHan(code) && !isLatin(code) && !isDigit(code)) break;
    if (stopsName(text, from - 1)) break;
    from--;
  }
  from = Math.max(from, lastVerbEnd(text, from, suffixStart, true));
  if (from >= suffixStart) return null;

  if (previous && previous.start >= from && previous.end <= suffixStart) {
    const between = suffixStart - previous.end;
    if (between <= 10 && (between > 0 || suffix.form.length > 1)) {
      return { start: previous.start, end, category: suffix.category };
    }
  }

  const start = nameStart(text, from, suffixStart, suffix);
  if (start === null) return null;
  const name = text.slice(start, suffixStart);
  const place = placeEnd(text, start);
  if (generic.test(name) || badStart.test(name) || notAName.test(name)) return null;
  if (behindPlaceAlone.has(suffix.form) && /^.{2,7}[省市县区州]$/u.test(name)) return null;
  // 云州市公司, 浙江银行: behind the place alone a weak suffix names a kind.
  if ((place === suffixStart || bareNation.test(name)) && behindPlaceAlone.has(suffix.form)) return null;
  return { start, end, category: suffix.category };
}

function isNationalPrefix(text: string, at: number): boolean {
  return nationalStart[text.charCodeAt(at)] === 1 && nationalPrefix.test(text.slice(at, at + 4));
}

function nameStart(text: string, from: number, suffixStart: number, suffix: Suffix): number | null {
  // A place or a national prefix with an edge before it is the surest beginning.
  for (let at = from; at <= suffixStart - 1; at++) {
    const place = placeEnd(text, at);
    if ((place > 0 && place <= suffixStart) || isNationalPrefix(text, at)) {
      if (at === from || isLeftEdge(text, at) || (at === from + 1 && singleVerbs.includes(text[from]!)))
        return at;
    }
  }
  // Made-up places: 江东省交通厅 begins at an edge and has its level character.
  if (
    /^[\u4e00-\u9fff]{2,4}(?:省|市|县|州|盟|旗)[\u4e00-\u9fff]{2}/u.test(text.slice(from, suffixStart)) &&
    isLeftEdge(text, from)
  ) {
    return from;
  }
  const verb = lastVerbEnd(text, from, suffixStart, false);
  const start = Math.max(from, verb);
  const length = suffixStart - start;
  // 省发展改革委: the division's level alone.
  if (
    length === 1 &&
    departmentSuffixes.has(suffix.form) &&
    '省市县区州'.includes(text[start]!) &&
    isLeftEdge(text, start)
  ) {
    return start;
  }
  if (length < 2 || length > 14) return null;
  if (!isLeftEdge(text, start)) return null;
  const name = text.slice(start, suffixStart);
  const division = /^[\u4e00-\u9fff]{2,4}(?:省|市|县|区|州|盟|旗)/u.test(name);
  if (division && (length > 3 || !behindPlaceAlone.has(suffix.form))) return start;
  if (/^(?:省|市|县|区|州|自治区)[\u4e00-\u9fff]{2,}/u.test(name) && suffix.category === 'government')
    return start;
  if (suffix.strength === 'weak') return null;
  // A strong suffix names a body by itself, if what's before it is short enough to be one name.
  if (length > (suffix.form.length >= 3 ? 10 : 6)) return null;
  return /^[\u4e00-\u9fffA-Za-z0-9（）]+$/u.test(name) &&
    !/^(?:这|那|其|每|各|一|两|多|几|数|首|第|全|新|老|大|小|好|旧)/u.test(name)
    ? start
    : null;
}
