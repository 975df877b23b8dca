import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { createPhraseIndex } from '../common/phraseIndex';

interface Slip {
  /** The title or department itself, with its vice. */
  readonly word: string;
  /** What stands before the word (and before 副), anchored at its end. */
  readonly before: RegExp;
  /** What must not follow. */
  readonly not?: RegExp;
  /** How many characters before the word are flagged with it. */
  readonly shown: number;
  readonly right: (shown: string, vice: string) => string;
  readonly message: string;
}

const place = /[\u4e00-\u9fff]{2}(?:省|自治区|自治州|(?<![城都超全各])市|(?<![全各])县)$/;
const local = '[省市县区州旗]';
const office = (word: string): Slip => ({
  word,
  before: place,
  not: /^[分属委]/,
  shown: 1,
  right: (shown) => `${shown}委${word}`,
  message: '党委工作部门应写“某委宣传部”，不漏“委”',
});
/** Organ → what its head is called: a closed table. */
const slips: readonly Slip[] = [
  {
    word: '书记',
    before: place,
    not: /^[处员官办协是工岗们院讲]/,
    shown: 1,
    right: (shown) => `${shown}委书记`,
    message: '应写“某省委书记”“某市委书记”，不漏“委”',
  },
  {
    word: '主任',
    before: new RegExp(`${local}人大$`),
    not: /^(?:委员|会议)/,
    shown: 2,
    right: (_, vice) => `人大常委会${vice}主任`,
    message: '应写“人大常委会主任”',
  },
  {
    word: '主任',
    before: /政协$/,
    not: /^(?:委员|科员|会议)/,
    shown: 2,
    right: (_, vice) => `政协${vice}主席`,
    message: '政协的领导职务是“主席”',
  },
  {
    word: '院长',
    before: /检察院$/,
    shown: 3,
    right: (_, vice) => `检察院${vice}检察长`,
    message: '检察院的首长称“检察长”',
  },
  {
    word: '检察长',
    before: /人民法院$/,
    shown: 4,
    right: (_, vice) => `人民法院${vice}院长`,
    message: '法院的首长称“院长”',
  },
  office('组织部'),
  office('宣传部'),
  office('统战部'),
  {
    word: '主任',
    before: /[省市县区州旗央]纪委$/,
    not: /^科员/,
    shown: 2,
    right: (_, vice) => `纪委${vice}书记`,
    message: '纪委的领导职务是“书记”',
  },
  {
    word: '书记',
    before: /[省市县区州旗家]监委$/,
    shown: 2,
    right: (_, vice) => `监委${vice}主任`,
    message: '监委的领导职务是“主任”',
  },
  {
    word: '委员长',
    before: new RegExp(`${local}人大常委会$`),
    shown: 0,
    right: (_, vice) => `${vice}主任`,
    message: '地方人大常委会的领导职务是“主任”',
  },
  {
    word: '主任',
    before: /全国人大常委会$/,
    not: /^(?:委员|会议)/,
    shown: 0,
    right: (_, vice) => `${vice}委员长`,
    message: '全国人大常委会的领导职务是“委员长”',
  },
];
const index = createPhraseIndex([...new Set(slips.map(({ word }) => word))], (word) => word);

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
    const { text, mask } = paragraph;
    index.search(text, (word, at, end) => {
      const vice = text[at - 1] === '副' && !word.endsWith('部') ? '副' : '';
      const head = text.slice(Math.max(0, at - vice.length - 8), at - vice.length);
      const next = text.slice(end, end + 2);
      const slip = slips.find(
        (other) => other.word === word && other.before.test(head) && !other.not?.test(next),
      );
      if (!slip) return false;
      const start = at - vice.length - slip.shown;
      if (mask.covers(start, end)) return false;
      const right = slip.right(text.slice(start, at - vice.length), vice);
      report({ start, end, message: slip.message, fix: replacement(start, end, right, false) });
      return true;
    });
  },
};
