import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /([[(（〔【［﹝])((?:19|20)\d\d)([\])）〕】］﹞])(第?)(0*)(\d{1,4})号(?![楼院线车店门馆厅台])/g;
/** The letters before the year, ending in what kind of document it is. */
const code =
  /[\u4e00-\u9fff](?:发|函|办|字|通|呈|复|纪|规|任|议|请|报|传|电|党|改|建|教|财|委|府|政|人社|环|卫|交|农|文|旅|安|经|信|科|商|税|审|监|质|保|联|公告|通告)$/;
const brackets = '[](（）)【】［］﹝﹞';

/** 发文字号: 云政发〔2023〕15号. */
export const docNumber: ParagraphRule = {
  id: 'doc-number',
  category: 'names',
  title: { zh: '发文字号格式', en: 'Form of a document number' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 9704-2012', clause: '7.2.5' },
  rationale: {
    zh: '发文字号的年份用六角括号“〔〕”括入，发文顺序号不加“第”字，不编虚位（1不编为01）。',
    en: 'The year of a document number stands in 〔〕; the serial takes neither 第 nor leading noughts.',
  },
  examples: [
    { bad: '根据云政发⟪[2023]15号⟫文件要求', good: '根据云政发〔2023〕15号文件要求' },
    { bad: '云政办发⟪〔2023〕第05号⟫', good: '云政办发〔2023〕5号' },
  ],
  traps: ['案号为（2023）云01民初15号。', '国务院令第15号公布。', '参考文献[12]', '云政发〔2023〕15号'],
  scope: 'paragraph',
  triggers: '[(（〔【［﹝',
  check(paragraph, report) {
    // The mask takes document numbers for codes; this rule is about them.
    const open = { text: paragraph.text, mask: { spans: [], covers: () => false } };
    eachMatch(open, pattern, ({ start, end, groups }) => {
      const [, left = '', year = '', right = '', di = '', noughts = '', serial = ''] = groups;
      if (!brackets.includes(left) && !brackets.includes(right) && di === '' && noughts === '') return;
      if (!code.test(paragraph.text.slice(Math.max(0, start - 8), start))) return;
      const form = `〔${year}〕${serial}号`;
      report({
        start,
        end,
        message:
          brackets.includes(left) || brackets.includes(right)
            ? '发文字号的年份用六角括号“〔〕”'
            : '发文顺序号不加“第”，不编虚位',
        fix: replacement(start, end, form, true),
      });
    });
  },
};
