import type { Knowledge, OrganRecord } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { createPhraseIndex, type PhraseIndex } from '../common/phraseIndex';

interface Slip {
  readonly wrong: string;
  readonly right: string;
  /** What must follow, what must not, and what must come before; anchored. */
  readonly then?: RegExp;
  readonly not?: RegExp;
  readonly after?: RegExp;
  /** Common, merely avoided by the central media. */
  readonly style?: true;
}

const organEnd = /^(?:部|局|厅|委)/;
/** Endings of organs of any level that are never right. */
const endings: readonly Slip[] = [
  { wrong: '人民代表大会常务会', right: '人民代表大会常务委员会', not: /^议/ },
  ...['与', '及'].flatMap((and): Slip[] => [
    { wrong: `工业${and}信息化`, right: '工业和信息化', then: organEnd },
    { wrong: `人力资源${and}社会保障`, right: '人力资源和社会保障', then: organEnd },
    { wrong: `住房${and}城乡建设`, right: '住房和城乡建设', then: organEnd },
    { wrong: `文化${and}旅游`, right: '文化和旅游', then: /^(?:部|局|厅)/ },
    { wrong: `发展${and}改革`, right: '发展和改革', then: /^(?:委|局)/ },
    { wrong: `林业${and}草原`, right: '林业和草原', then: /^局/ },
  ]),
  { wrong: '卫生和健康', right: '卫生健康', then: /^(?:委|局)/ },
  { wrong: '卫生与健康', right: '卫生健康', then: /^(?:委|局)/ },
  { wrong: '人民检查院', right: '人民检察院' },
  { wrong: '检查院', right: '检察院', after: /[省市县区州高]$/ },
  { wrong: '纪律检察', right: '纪律检查', then: /^委/ },
  { wrong: '监查', right: '监察', then: /^委/ },
];

const indexes = new WeakMap<Knowledge, PhraseIndex<Slip>>();

function indexOf(knowledge: Knowledge): PhraseIndex<Slip> {
  let index = indexes.get(knowledge);
  if (!index) {
    const slips: Slip[] = [...endings];
    const taken = new Set(endings.map(({ wrong }) => wrong));
    for (const organ of knowledge.organs()) {
      for (const wrong of organ.wrong)
        if (!taken.has(wrong)) slips.push({ wrong, right: nearest(organ, wrong) });
      for (const wrong of organ.discouraged) slips.push({ wrong, right: nearest(organ, wrong), style: true });
    }
    index = createPhraseIndex(
      slips.filter(({ wrong, right }) => wrong !== right),
      ({ wrong }) => wrong,
    );
    indexes.set(knowledge, index);
  }
  return index;
}

/** Of the organ's right names the one nearest in length to the wrong one. */
function nearest({ name, short }: OrganRecord, wrong: string): string {
  return [name, ...short].reduce((best, form) =>
    Math.abs(form.length - wrong.length) < Math.abs(best.length - wrong.length) ? form : best,
  );
}

/** 机构名称有误: 工业与信息化局, 检查院, and the organs table. */
export const orgName: ParagraphRule = {
  id: 'org-name',
  category: 'names',
  title: { zh: '机构名称有误', en: 'Wrong name of an organ' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: '机构规范名称' },
  rationale: {
    zh: '机构的全称和规范简称一个字都不能错：“工业和信息化局”不写“工业与信息化局”，“检察院”不写“检查院”。',
    en: 'Names of organs are fixed to the letter, in full and in short.',
  },
  examples: [
    { bad: '市⟪工业与信息化⟫局负责实施。', good: '市工业和信息化局负责实施。' },
    { bad: '江州市⟪人民代表大会常务会⟫', good: '江州市人民代表大会常务委员会' },
    { bad: '市⟪人民检查院⟫提起公诉。', good: '市人民检察院提起公诉。' },
  ],
  traps: [
    '市工业和信息化局负责实施。',
    '召开人民代表大会常务会议。',
    '工业与信息化深度融合。',
    '文化与旅游融合发展。',
  ],
  scope: 'paragraph',
  triggers: '',
  check({ text, mask, knowledge }, report) {
    indexOf(knowledge).search(text, ({ wrong, right, then, not, after, style }, start, end) => {
      if (mask.covers(start, end)) return false;
      const next = text.slice(end, end + 3);
      if ((then && !then.test(next)) || not?.test(next)) return false;
      if (after && !after.test(text.slice(Math.max(0, start - 1), start))) return false;
      // The wrong form may be the beginning of a right one: 全国政协委员会议.
      if (
        (right.startsWith(wrong) && text.startsWith(right, start)) ||
        (wrong.endsWith('会') && /^[议员]/.test(next))
      )
        return false;
      report({
        start,
        end,
        ...(style ? { severity: 'information' as const } : {}),
        message: style ? `中央媒体一般写“${right}”` : `规范名称为“${right}”`,
        fix: replacement(start, end, right, false),
      });
      return true;
    });
  },
};
