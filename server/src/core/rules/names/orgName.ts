import type { Knowledge } from '../../knowledge/knowledge';
import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../shared/matching';

interface Slip {
  readonly pattern: RegExp;
  readonly right: string;
}

/** Endings of organs of any level that are never right. */
const slips: readonly Slip[] = [
  { pattern: /人民代表大会常务会(?!议)/g, right: '人民代表大会常务委员会' },
  { pattern: /工业(?:与|及)信息化(?=部|局|厅|委)/g, right: '工业和信息化' },
  { pattern: /人力资源(?:与|及)社会保障(?=部|局|厅|委)/g, right: '人力资源和社会保障' },
  { pattern: /住房(?:与|及)城乡建设(?=部|局|厅|委)/g, right: '住房和城乡建设' },
  { pattern: /文化(?:与|及)旅游(?=部|局|厅)/g, right: '文化和旅游' },
  { pattern: /发展(?:与|及)改革(?=委|局)/g, right: '发展和改革' },
  { pattern: /卫生(?:和|与)健康(?=委员会|委|局)/g, right: '卫生健康' },
  { pattern: /林业(?:与|及)草原(?=局)/g, right: '林业和草原' },
  { pattern: /人民检查院/g, right: '人民检察院' },
  { pattern: /(?<=[省市县区州高])检查院/g, right: '检察院' },
  { pattern: /纪律检察(?=委员会|委)/g, right: '纪律检查' },
  { pattern: /监查(?=委员会|委)/g, right: '监察' },
  { pattern: /(?<=中共[\u4e00-\u9fff]{2,7}?)(省|市|县)(?=组织部|宣传部|统战部|政法委)/g, right: '$委' },
];

interface Listed {
  readonly wrong: string;
  readonly right: string;
  readonly style: boolean;
}

const listedBy = new WeakMap<Knowledge, readonly Listed[]>();

function listed(knowledge: Knowledge): readonly Listed[] {
  let found = listedBy.get(knowledge);
  if (found) return found;
  const list: Listed[] = [];
  for (const organ of knowledge.organs()) {
    for (const wrong of organ.wrong) list.push({ wrong, right: shortest(organ, wrong), style: false });
    for (const wrong of organ.discouraged) list.push({ wrong, right: shortest(organ, wrong), style: true });
  }
  found = list.filter(({ wrong, right }) => wrong !== '' && wrong !== right);
  listedBy.set(knowledge, found);
  return found;
}

/** Of the organ's right names the one nearest in length to the wrong one. */
function shortest(organ: { name: string; short: readonly string[] }, wrong: string): string {
  return [organ.name, ...organ.short].reduce((best, form) =>
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
  triggers: '会部局厅委院社署办协院',
  check(paragraph, report) {
    const { text, knowledge } = paragraph;
    const taken: { start: number; end: number }[] = [];
    if (/[与及和查察共大]/.test(text)) {
      for (const { pattern, right } of slips) {
        eachMatch(paragraph, pattern, ({ start, end, groups: [whole = ''] }) => {
          taken.push({ start, end });
          const fixed = right.startsWith('$') ? whole + right.slice(1) : right;
          report({ start, end, message: `规范名称为“${fixed}”`, fix: replacement(start, end, fixed, false) });
        });
      }
    }
    for (const { wrong, right, style } of listed(knowledge)) {
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
        const end = at + wrong.length;
        if (paragraph.mask.covers(at, end) || taken.some((other) => other.start < end && at < other.end))
          continue;
        // The wrong form may be the beginning of a right one: 全国政协委员会议.
        const whole = right.startsWith(wrong) && text.startsWith(right, at);
        if (whole || (wrong.endsWith('会') && /^[议员]/.test(text.slice(end)))) continue;
        report({
          start: at,
          end,
          ...(style ? { severity: 'information' as const } : {}),
          message: style ? `中央媒体一般写“${right}”` : `规范名称为“${right}”`,
          fix: replacement(at, end, right, false),
        });
      }
    }
  },
};
