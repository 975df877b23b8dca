import type { Knowledge } from '../../knowledge/knowledge';
import type { QuotationKind } from '../mention';
import {
  campaignHead,
  campaignTail,
  concreteEconomy,
  dayNames,
  metaphorBefore,
  metaphorTail,
  nameBefore,
  nameBehind,
  nameTail,
  policyHead,
  policyVerb,
  sayingBefore,
  sayingBehind,
  themeBefore,
  themeBehind,
  titleBefore,
  titleBehind,
} from './cues';

export interface Classification {
  readonly quotationKind: QuotationKind;
  /** Id of the known slogan, or null. */
  readonly known: string | null;
}

/** Longer than this and with a verb of saying beside it, it's what somebody said. */
const SPEECH = 12;
/** Slogans and names are shorter than this. */
const PHRASE = 20;
const METAPHOR = 8;

const numeral = '一二两三四五六七八九十百千万双';

/** 四个中心, 两不愁三保障, 五育并举: a number that counts what the slogan sums up. A single 一 counts nothing. */
const counted = new RegExp(
  `^(?:[二两三四五六七八九十双](?:大|个|项|条|类|种|批|步|链|级|轮|把|位|支|篇|本|笔|不|新|化|高|好|严|有|能|性|型|区|线|网|库|园|点|面|端|改|转|创|争|进|联|促|抓|强|优|提|同|减|保|稳|治|清|查|公|随)?[^一二三四五六七八九十第之为]{1,8}|[${numeral}0-9]+[^${numeral}]{1,4}[${numeral}][^${numeral}]{1,5}(?:[${numeral}][^${numeral}]{1,5})*|[一1]个[^一1]{2,4}[、，].{2,30}|[百千万][^${numeral}]{1,3}[百千万].{1,4}|十[一二三四五六七八九]?个[^一二三四五六七八九十]{2,4}|[0-9]+[个大项][^，。；]{2,30}[+＋].{2,60}|[0-9]+(?:[+＋×xX][0-9a-zA-ZNnXx]+)+|[0-9]{3,5})$`,
  'u',
);
/** Counted things that aren't summed up: 三分之一, 二维码, 三轮车, 十佳青年. */
const notCounted =
  /^(?:二维码|二手|二代|二胎|三孩|三轮|四合院|五金|七夕|八卦|九宫格|十佳|十大|百强|千禧|万达|万科|万能|三角|三星|三国|三峡|三亚|四川|九江|双拥|双语|双师|双鱼|双胞胎|双抢|三八红旗手|二次元|三明治|[二三四五六七八九十]号|[一二三四五六七八九十]+(?:岁|年|月|日|点|时|分|元|块|后|连|班|哥|姐|叔|爷|郎))/u;

const plan = /^(?:十?[一二三四五六七八九]五|十五)$/u;
/** “十五”期间, but not “十五”的月亮. */
const planBehind = /^(?:规划|计划|时期|期间|末|开局|收官|以来|蓝图|目标)/u;

/** 数字浙江, 平安中国, 书香之城: a quality and a place. */
const qualityOfPlace = /^[\u4e00-\u9fff]{2}(?:中国|乡村|城市|之城|之都|之乡)$/u;

/** Verb phrases that campaigns and forums take for their motto. */
const mottoStart =
  /^(?:让|为|与|向|跟|用|把|从|走进|走向|跳出|喜迎|奋进|奔跑|共建|共创|共享|相约|传承|携手|同心|同行|建功|永远|我们的|我为|我和|我是|情系|筑梦|追梦|逐梦|放飞|点亮|守护|聚力|凝聚|加强|推动|促进|关爱|保护|倡导)/u;

/**
 * The kind of a quotation by its own words and up to 16 characters on either side. The order is: direct speech, known slogans,
 * numbers, the noun behind, the verb before; what none of these tells is a term.
 */
export function classifyQuotation(
  content: string,
  left: string,
  right: string,
  knowledge: Knowledge,
): Classification {
  const kind = (quotationKind: QuotationKind): Classification => ({ quotationKind, known: null });
  const { length } = content;
  if (isSpeech(content, left, right)) return kind('speech');

  if (length <= PHRASE) {
    // 三个“一号工程” is known as a whole, “一号工程” alone could be anybody's.
    const count = /[一二两三四五六七八九十](?:个|大|项)$/u.exec(left)?.[0];
    const slogan =
      (count === undefined ? null : knowledge.slogan(count + content)) ?? knowledge.slogan(content);
    if (slogan) return { quotationKind: slogan.kind, known: slogan.id };
  }
  if (plan.test(content) && (content.length === 3 || planBehind.test(right))) return kind('plan');
  if (dayNames.test(content)) return kind('term');

  const latin = /[A-Za-z]/u.test(content);
  const isTheme =
    themeBehind.test(right) || themeBefore.test(left) || (/以$/u.test(left) && /^为题/u.test(right));
  if (titleBefore.test(left) || titleBehind.test(right)) return kind('title');
  if (isTheme && length > 3) return kind('theme');

  if (length <= 16 && !latin) {
    if (campaignTail.test(content) || campaignHead.test(right)) return kind('campaign');
  }
  if (length <= METAPHOR + 2 && metaphorTail.test(content) && !/^第/u.test(content)) return kind('metaphor');
  if ((length <= 16 || /^[0-9].*[+＋]/u.test(content)) && counted.test(content) && !notCounted.test(content))
    return kind('slogan');
  if (concreteEconomy.test(content)) return kind('metaphor');
  if (length <= 14 && (nameBehind.test(right) || nameBefore.test(left))) return kind('name');
  if (length > 2 && length <= 8 && nameTail.test(content)) return kind('name');
  if (
    policyHead.test(right) &&
    length >= 3 &&
    !(length <= 5 && /^(?:体系|功能|水平|要求|改革|实践)/u.test(right))
  ) {
    return kind('slogan');
  }
  if (latin && length <= PHRASE && !/[，。；]/u.test(content)) return kind('name');
  if (length >= 7 && length <= 28 && isMotto(content)) return kind('theme');
  if (length >= 3 && length <= METAPHOR && metaphorBefore.test(left) && !/[0-9、，]/u.test(content)) {
    return kind(namesPlace(content, knowledge) ? 'slogan' : 'metaphor');
  }
  if (length <= METAPHOR && (qualityOfPlace.test(content) || namesPlace(content, knowledge)))
    return kind('slogan');
  if (length >= 4 && length <= 40 && policyVerb.test(left)) return kind('slogan');
  if (length >= 8 && length <= 40 && isParallel(content)) return kind('slogan');
  return kind('term');
}

function isSpeech(content: string, left: string, right: string): boolean {
  const last = content.at(-1)!;
  if (content.length >= 6 && '。！？…'.includes(last)) return true;
  if (content.length >= 8 && /[。！？]/u.test(content)) return true;
  // “…，”周启明说。
  if (last === '，' || last === ',') return true;
  if (content.length > SPEECH && !/^[^，。！？]+(?: [^，。！？]+)+$/u.test(content)) {
    if (/[：:]$/u.test(left) && !/(?:如下|包括|分别(?:是|为)|即|主题|口号)[：:]$/u.test(left)) return true;
    if (sayingBefore.test(left)) return true;
    if (sayingBehind.test(right) && /[，的了是我你们]/u.test(content)) return true;
  }
  return content.length > 4 && /(?:说|说道|问|答|问道|答道|喊道|告诉记者)[：:，]$/u.test(left);
}

/** 跳出浙江发展浙江, 绿水青山就是金山银山, 相约云州: a phrase with a verb, or words that come twice. */
function isMotto(content: string): boolean {
  if (mottoStart.test(content)) return true;
  if (/^[^、，；\s]{3,12} [^\s]{3,12}$/u.test(content)) return true;
  if (/[、；，,]/u.test(content)) return false;
  for (let i = 0; i + 4 <= content.length; i++) {
    const pair = content.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/u.test(pair) && content.indexOf(pair, i + 2) >= 0) return true;
  }
  return false;
}

/** 城市东扩、旅游西进、沿江开发: pieces of the same length. */
function isParallel(content: string): boolean {
  const pieces = content.split(/[、，]/u);
  return (
    pieces.length >= 2 &&
    pieces.every((piece) => piece.length === pieces[0]!.length && piece.length >= 2 && piece.length <= 8)
  );
}

/** 活力浙江: two characters and the name of a province or city. */
function namesPlace(content: string, knowledge: Knowledge): boolean {
  if (content.length < 4 || content.length > 6) return false;
  const place = content.slice(2);
  return place.length >= 2 && knowledge.divisions(place).some(({ level }) => level !== 'county');
}
