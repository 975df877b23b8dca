import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../shared/matching';

interface Slip {
  readonly pattern: RegExp;
  readonly right: (groups: readonly string[]) => string;
  readonly message: string;
}

const place = '(?<=[\\u4e00-\\u9fff]{2})(省|自治区|自治州|(?<![城都超全各])市|(?<![全各])县)';
/** Organ → what its head is called: a closed table. */
const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`${place}书记(?![处员官办协是工岗们院讲])`, 'g'),
    right: ([, level = '']) => `${level}委书记`,
    message: '应写“某省委书记”“某市委书记”，不漏“委”',
  },
  {
    pattern: /(?<=[省市县区州旗])人大(副?主任)(?!委员)/g,
    right: ([, title = '']) => `人大常委会${title}`,
    message: '应写“人大常委会主任”',
  },
  {
    pattern: /政协(副?)主任(?!委员|科员)/g,
    right: ([, vice = '']) => `政协${vice}主席`,
    message: '政协的领导职务是“主席”',
  },
  {
    pattern: /检察院(副?)院长/g,
    right: ([, vice = '']) => `检察院${vice}检察长`,
    message: '检察院的首长称“检察长”',
  },
  {
    pattern: /人民法院(副?)检察长/g,
    right: ([, vice = '']) => `人民法院${vice}院长`,
    message: '法院的首长称“院长”',
  },
  {
    pattern: new RegExp(`${place}(组织部|宣传部|统战部)(?=[^分属委]|$)`, 'g'),
    right: ([, level = '', department = '']) => `${level}委${department}`,
    message: '党委工作部门应写“某委宣传部”，不漏“委”',
  },
  {
    pattern: /(?<=[省市县区州旗央])纪委(副?)主任(?!科员)/g,
    right: ([, vice = '']) => `纪委${vice}书记`,
    message: '纪委的领导职务是“书记”',
  },
  {
    pattern: /(?<=[省市县区州旗家])监委(副?)书记/g,
    right: ([, vice = '']) => `监委${vice}主任`,
    message: '监委的领导职务是“主任”',
  },
  {
    pattern: /(?<=[省市县区州旗]人大常委会)(副?)委员长/g,
    right: ([, vice = '']) => `${vice}主任`,
    message: '地方人大常委会的领导职务是“主任”',
  },
  {
    pattern: /(?<=全国人大常委会)(副?)主任(?!委员)/g,
    right: ([, vice = '']) => `${vice}委员长`,
    message: '全国人大常委会的领导职务是“委员长”',
  },
];

/** 职务名称与机构不符: 市人大主任, 检察院院长. */
export const postWrong: ParagraphRule = {
  id: 'post-wrong',
  category: 'names',
  title: { zh: '职务名称不规范', en: 'Organ and post don’t match' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: '宪法和组织法' },
  rationale: {
    zh: '机构与领导职务有固定的搭配：省委书记、人大常委会主任、政协主席、检察长，字不能少也不能换。',
    en: 'Each organ has its own title for its head; no word of it may be left out or changed.',
  },
  examples: [
    { bad: '江东⟪省书记⟫常宏讲话。', good: '江东省委书记常宏讲话。' },
    { bad: '市⟪人大主任⟫林舒出席。', good: '市人大常委会主任林舒出席。' },
    { bad: '云州市人民⟪检察院院长⟫陆远', good: '云州市人民检察院检察长陆远' },
  ],
  traps: [
    '江东省委书记常宏讲话。',
    '市人大常委会主任林舒出席。',
    '市政协主席陆远',
    '市人民检察院检察长',
    '省人大法制委员会主任委员',
    '全市书记抓基层党建述职评议会',
  ],
  scope: 'paragraph',
  triggers: '记任院长部',
  check(paragraph, report) {
    if (!/书记|主任|院长|检察长|委员长|[织传战]部/.test(paragraph.text)) return;
    for (const { pattern, right, message } of slips) {
      eachMatch(paragraph, pattern, ({ start, end, groups }) => {
        report({ start, end, message, fix: replacement(start, end, right(groups), false) });
      });
    }
  },
};
