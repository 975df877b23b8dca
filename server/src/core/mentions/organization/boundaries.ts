import { builtInDivisions } from '../../knowledge/builtIn';
import { lazy } from '../../knowledge/lazy';
import { isHan } from '../../text/characterClass';
import { createWordTrie, lengthOf, type WordTrie } from '../post/wordTrie';

/** Characters that no name of a body holds; 和 and 与 may (工业和信息化部), see {@link joinedPortfolio}. */
const stoppers = new Set(
  '的了在是及或等由从把被让给向到说并也都已就将这那其他她它我你您们不要该每各某此且但而则又很更最还再使令叫请问哪谁什么怎吗呢吧啊着过赴据经按依凭因若如虽即既所需应能可会曾须必凡似像跟随沿往朝靠替于以与和为对同、',
);

/** Words in which a stopper isn't one. */
const harmless = [
  '对外',
  '经济',
  '经贸',
  '经信',
  '财经',
  '经营',
  '经开',
  '神经',
  '石经',
  '应急',
  '供应',
  '会计',
  '社会',
  '会议',
  '议会',
  '协会',
  '学会',
  '商会',
  '工会',
  '会展',
  '同济',
  '大同',
  '合同',
  '同仁',
  '同方',
  '研究所',
  '能源',
  '功能',
  '智能',
  '节能',
  '能建',
  '依法',
  '以岭',
  '为民',
  '华为',
  '为农',
  '和平',
  '和谐',
  '共和',
  '呼和',
  '和田',
  '和硕',
  '成都',
  '首都',
  '都市',
  '都江',
  '就业',
  '过境',
  '再生',
  '可再生',
  '如皋',
  '应用',
  '据局',
  '数据',
  '大数据',
  '使馆',
  '他山',
  '依托',
  '将乐',
  '同心',
  '靠岸',
  '渭南',
  '广播',
  '更生',
  '更新',
  '要素',
  '按揭',
  '沿海',
  '沿江',
  '往来',
  '到家',
  '各界',
  '所罗门',
  '必胜',
  '于都',
  '于田',
  '于洪',
  '需求',
  '随州',
  '随县',
  '朝阳',
  '朝鲜',
  '若羌',
  '如东',
  '替代',
  '以色列',
  '老挝人',
  '维也纳',
];

/** Two portfolios that one body is in charge of: the words round 和 or 与. */
const joined =
  /(?:发展|工业|经济|人力资源|住房|文化|规划|自然资源|林业|粮食|教育|科学|民族|监察|宪法|农业|环境|网络安全|水利|园林|退役军人|卫生|社会|经贸|商务|财政|体育|交通|城市管理|广播电视|安全|教科|科技|监督|技术|市政|地质|矿产|国土|劳动|食品|知识|法律|政策|中央|党|水务|住建|公路|渔业|海洋|生态|绿化|物流|进出口|工艺|医药|健康|城镇)[和与](?:改革|信息|社会|城乡|旅游|自然资源|规划|草原|物资|工业|体育|宗教|司法|法律|农村|资源|建设|绿化|林业|健康|计划|信访|技术|广电|广播|综合|环境|行政|生产|科学|药品|产权|服务|国家|国防|水务|运输|港口|渔业|保护|发展|文史|监管|应急|园林|防灾|勘查|采购|美术|乡村|贸易)/u;

/** True when 和 or 与 at `at` stands between two portfolios of one body. */
export function joinedPortfolio(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 4), at + 5);
  return joined.test(around);
}

const stopperAt = new Uint8Array(65536);
for (const character of stoppers) stopperAt[character.charCodeAt(0)] = 1;
const harmlessByCharacter = new Map<string, { readonly word: string; readonly offset: number }[]>();
for (const word of harmless) {
  [...word].forEach((character, offset) => {
    if (!stoppers.has(character)) return;
    harmlessByCharacter.set(character, [...(harmlessByCharacter.get(character) ?? []), { word, offset }]);
  });
}

/** True when a name can't go on to the left over the character at `at`. */
export function stopsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (stopperAt[code] === 0) return false;
  const character = text[at]!;
  if ((character === '和' || character === '与') && joinedPortfolio(text, at)) return false;
  const words = harmlessByCharacter.get(character);
  return !words?.some(({ word, offset }) => text.startsWith(word, at - offset));
}

/** Verbs that no name of a body holds; a name begins to the right of them. */
const hardVerbs =
  '来到 走进 前往 参观 考察 访问 走访 进入 加入 成立 组建 担任 毕业 就读 召开 举办 会同 邀请 参加 出席 感谢 听取 推动 报送 提请 印发 公布 获悉 通过 根据 按照 签约 携手 牵头 依托 汇报 察看 慰问 看望 会见 会谈 途经 位于 创办 建立 设立 落户 入驻 引进 引入 收购 入股 任职 供职 就职 转至 送往 送至 送到 考入 考上 报考 录取 选派 派出 来自 包括 以及 其中 目前 日前 近日 今天 昨天 作为 成为 属于 交由 移交 移送 起诉 状告 指定 经过 团结带领 强调 指出 表示 要求 贯彻落实 贯彻 建成 支援 加强 依靠 保持 聘请 聘任 任命 推荐 当选 拜访 赞赏 欢迎 祝贺 致信 致电 据悉 采访 命名 审议 传达 部署 现任 历任 引起 报道 转交 应邀 率领 委托'.split(
    ' ',
  );
/** Verbs that names hold too (建设局, 服务中心): only where nothing else shows the beginning. */
const softVerbs =
  '研究 讨论 调研 联合 指导 支持 配合 协调 代表 报告 发布 了解 对接 合作 组织 介绍 检查 督导 深入 创建 控股 投资 记者 通讯员 授权 批准 落实 学习 领导 服务 建设 打造 帮助 协助 选举'.split(
    ' ',
  );

function byLastCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const last = word.at(-1)!;
    const list = map.get(last);
    if (list) list.push(word);
    else map.set(last, [word]);
  }
  return map;
}

const hardByLast = byLastCharacter(hardVerbs);
const allByLast = byLastCharacter([...hardVerbs, ...softVerbs]);

/** True when what stands before `at` shows that something begins there: punctuation, the text's start, a verb, 日 or 的. */
export function isLeftEdge(text: string, at: number): boolean {
  if (at <= 0) return true;
  if (!isHan(text.charCodeAt(at - 1))) return !/[A-Za-z0-9·]/u.test(text[at - 1]!);
  if (stopsName(text, at - 1)) return true;
  return endsWithVerb(text, at);
}

function endsWithVerb(text: string, at: number): boolean {
  for (const verb of allByLast.get(text[at - 1]!) ?? []) {
    if (text.startsWith(verb, at - verb.length)) return true;
  }
  const last = text[at - 1];
  // 14日云州市, 十四届省委.
  return last === '日' || last === '午' || last === '届';
}

/**
 * Where a verb ends last in `text` between `from` and `to`, or −1: a name to the right of it begins there. `hard` looks only for verbs that
 * no name holds.
 */
export function lastVerbEnd(text: string, from: number, to: number, hard: boolean): number {
  const verbs = hard ? hardByLast : allByLast;
  for (let at = to; at > from; at--) {
    for (const verb of verbs.get(text[at - 1]!) ?? []) {
      if (at - verb.length >= from && text.startsWith(verb, at - verb.length)) return at;
    }
  }
  return -1;
}

interface PlaceIndex {
  readonly forward: WordTrie;
  readonly backward: WordTrie;
}

const placeIndex = lazy((): PlaceIndex => {
  const names: (readonly [string, number])[] = [];
  for (const { name, short, level } of builtInDivisions()) {
    for (const form of level === 'county' ? [name] : [name, ...short]) {
      if (form.length >= 2) names.push([form, 1]);
    }
  }
  return { forward: createWordTrie(names, 'forward'), backward: createWordTrie(names, 'backward') };
});

/** The end of the longest division name (full, or a province's or city's short name) that begins at `at`, or −1. */
export function placeEnd(text: string, at: number): number {
  const match = placeIndex().forward.longest(text, at, text.length);
  return match === 0 ? -1 : at + lengthOf(match);
}

/** The start of the longest full division name that ends at `end` (behind 省, 市, 区 …), or −1. */
export function divisionStart(text: string, end: number): number {
  const match = placeIndex().backward.longest(text, end, 0);
  return match === 0 ? -1 : end - lengthOf(match);
}
