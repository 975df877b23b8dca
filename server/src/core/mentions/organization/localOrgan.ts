import { isDigit, isHan } from '../../text/characterClass';
import type { OrganizationMention } from '../mention';
import { divisionStart, isLeftEdge, stopsName } from './boundaries';

type Category = OrganizationMention['category'];

interface OrganForm {
  readonly form: string;
  readonly category: Category;
  /** The full name for a division, or null where none can be built. */
  readonly fullName: ((division: string) => string) | null;
}

const party = (division: string): string => `中国共产党${division}委员会`;
const department = (name: string) => (division: string) => `中国共产党${division}委员会${name}`;

/** What stands behind a division's last character (省, 市, 县 …); longest first. */
const unsortedForms: readonly OrganForm[] = [
  { form: '纪委监委', category: 'party', fullName: null },
  { form: '委常委会', category: 'party', fullName: (d) => `${party(d)}常务委员会` },
  { form: '委办公厅', category: 'party', fullName: department('办公厅') },
  { form: '委办公室', category: 'party', fullName: department('办公室') },
  { form: '委组织部', category: 'party', fullName: department('组织部') },
  { form: '委宣传部', category: 'party', fullName: department('宣传部') },
  { form: '委统战部', category: 'party', fullName: department('统一战线工作部') },
  { form: '委社会工作部', category: 'party', fullName: department('社会工作部') },
  { form: '委政法委', category: 'party', fullName: department('政法委员会') },
  { form: '委网信办', category: 'party', fullName: department('网络安全和信息化委员会办公室') },
  { form: '委党校', category: 'party', fullName: department('党校') },
  { form: '委编办', category: 'party', fullName: department('机构编制委员会办公室') },
  { form: '党委', category: 'party', fullName: party },
  { form: '党工委', category: 'party', fullName: (d) => `中国共产党${d}工作委员会` },
  { form: '委', category: 'party', fullName: party },
  { form: '人民代表大会常务委员会', category: 'congress', fullName: (d) => `${d}人民代表大会常务委员会` },
  { form: '人民代表大会', category: 'congress', fullName: (d) => `${d}人民代表大会` },
  { form: '人大常委会', category: 'congress', fullName: (d) => `${d}人民代表大会常务委员会` },
  { form: '人大', category: 'congress', fullName: (d) => `${d}人民代表大会` },
  { form: '人民政府办公厅', category: 'government', fullName: (d) => `${d}人民政府办公厅` },
  { form: '政府办公厅', category: 'government', fullName: (d) => `${d}人民政府办公厅` },
  { form: '政府新闻办', category: 'government', fullName: (d) => `${d}人民政府新闻办公室` },
  { form: '政府国资委', category: 'government', fullName: (d) => `${d}人民政府国有资产监督管理委员会` },
  { form: '人民政府', category: 'government', fullName: (d) => `${d}人民政府` },
  { form: '政府', category: 'government', fullName: (d) => `${d}人民政府` },
  { form: '政协', category: 'consultative', fullName: (d) => `中国人民政治协商会议${d}委员会` },
  { form: '纪委', category: 'party', fullName: (d) => `中国共产党${d}纪律检查委员会` },
  { form: '监委', category: 'government', fullName: (d) => `${d}监察委员会` },
  { form: '监察委员会', category: 'government', fullName: (d) => `${d}监察委员会` },
  { form: '高级人民法院', category: 'judicial', fullName: (d) => `${d}高级人民法院` },
  { form: '中级人民法院', category: 'judicial', fullName: (d) => `${d}中级人民法院` },
  { form: '人民法院', category: 'judicial', fullName: (d) => `${d}人民法院` },
  { form: '高院', category: 'judicial', fullName: (d) => `${d}高级人民法院` },
  { form: '中院', category: 'judicial', fullName: (d) => `${d}中级人民法院` },
  { form: '法院', category: 'judicial', fullName: null },
  { form: '人民检察院', category: 'judicial', fullName: (d) => `${d}人民检察院` },
  { form: '检察院', category: 'judicial', fullName: (d) => `${d}人民检察院` },
  { form: '总工会', category: 'other', fullName: (d) => `${d}总工会` },
  { form: '妇联', category: 'other', fullName: (d) => `${d}妇女联合会` },
  { form: '工商联', category: 'other', fullName: (d) => `${d}工商业联合会` },
  { form: '残联', category: 'other', fullName: (d) => `${d}残疾人联合会` },
  { form: '科协', category: 'other', fullName: (d) => `${d}科学技术协会` },
  { form: '文联', category: 'other', fullName: (d) => `${d}文学艺术界联合会` },
];
const forms = [...unsortedForms].sort((a, b) => b.form.length - a.form.length);

const byFirst = new Map<string, OrganForm[]>();
for (const form of forms) byFirst.set(form.form[0]!, [...(byFirst.get(form.form[0]!) ?? []), form]);

/** The last characters of division names; an organ of one begins right behind. */
export const levelCharacters = '省市县区州盟旗镇乡';

/** Levels whose committee is called 委 (省委); the others have a 党委. */
const withCommittee = '省市县区州盟旗';

export interface LocalOrgan {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  /** The division as written (`江东省云州市`), null for 省委 alone. */
  readonly division: string | null;
  readonly level: string;
  readonly fullName: ((division: string) => string) | null;
}

/** Words in which a division's character and 委 or 政府 come together by chance: 市委托, 城区委员. */
const notAnOrgan = /^(?:委(?:托|派|员(?!会)|屈|婉|会|任|培)|人大(?:力|量|多|会堂)|政府(?:采购网))/u;

/** The organ whose division ends with the level character at `at`: `浙江省委`, `江东省云州市人大常委会`, `省政府`; null for none. */
export function readLocalOrgan(text: string, at: number): LocalOrgan | null {
  const after = at + 1;
  const candidates = byFirst.get(text[after] ?? '');
  if (!candidates || notAnOrgan.test(text.slice(after, after + 5))) return null;
  const level = text[at]!;
  const organ = candidates.find(({ form }) => text.startsWith(form, after));
  if (!organ) return null;
  if (organ.form.startsWith('委') && !withCommittee.includes(level)) return null;
  const start = chainStart(text, after);
  if (start === null) return null;
  const bare = start === at || text.slice(start, after) === '自治区' || text.slice(start, after) === '特区';
  // 省人大 alone is clear; 区法院 and 乡党委 alone are anybody's.
  if (bare && (organ.form === '法院' || organ.form === '党委') && text.slice(start, after) !== '自治区')
    return null;
  const prefix = ['中国共产党', '中共'].find((word) => text.endsWith(word, start) && start >= word.length);
  return {
    start: bare || !prefix ? start : start - prefix.length,
    end: after + organ.form.length,
    category: organ.category,
    division: bare ? null : text.slice(start, after),
    level,
    fullName: organ.fullName,
  };
}

/**
 * Where the division that ends at `end` begins, with the divisions it lies in (`江东省云州市`); just before the level character (or 自治区)
 * when the text names none, null when that can't be told.
 */
function chainStart(text: string, end: number): number | null {
  let start = oneDivision(text, end);
  if (start === null || start === end - 1 || text.slice(start, end) === '自治区') return start;
  // 江东省|云州市: the division above it stands right before.
  for (let i = 0; i < 3 && start > 0 && levelCharacters.includes(text[start - 1]!); i++) {
    const above = oneDivision(text, start);
    if (above === null || above === start - 1) break;
    start = above;
  }
  return start;
}

function oneDivision(text: string, end: number): number | null {
  const known = divisionStart(text, end);
  if (known >= 0) return known;
  const region = text.startsWith('自治区', end - 3)
    ? end - 3
    : text.startsWith('特区', end - 2)
      ? end - 2
      : null;
  const last = region ?? end - 1;
  // 自治区 and 特区 of a name that no list has don't exist.
  if (region !== null) return last;
  if (isDigit(text.charCodeAt(last - 1)) || /[一二两三四五六七八九十各全本我该]/u.test(text[last - 1] ?? ''))
    return null;
  if (isLeftEdge(text, last)) return last;
  // 直辖市人民政府, 县级以上城市人民政府: kinds of divisions.
  if (
    text[last - 1] === '城' ||
    /(?:直辖|地级|县级|省级|设区|单列|自治|民族|较大的|辖)$/u.test(text.slice(Math.max(0, last - 3), last))
  )
    return null;
  // 一年来|省政协, 会后|市政府: what stands before is a time, and the division is left out.
  if (/[年月来前后时内间期]/u.test(text[last - 1]!)) return last;
  // A place that no list has: two to four characters between an edge and the level character.
  for (let length = 2; length <= 4 && last - length >= 0; length++) {
    const start = last - length;
    if (!isHan(text.charCodeAt(start)) || stopsName(text, start)) return null;
    if (text.startsWith('中共', start)) return null;
    // Another division or an organ in between: 省委区 is no place.
    if (/[省市县委府协局份个位名些种届]/u.test(text[start]!)) return null;
    if (start === 0 || levelCharacters.slice(0, 6).includes(text[start - 1]!) || isLeftEdge(text, start))
      return start;
    if (text.endsWith('中共', start) || text.endsWith('共产党', start)) return start;
  }
  return null;
}
