import type { ParagraphRule, Report } from '../rule';
import { eachMatch } from '../common/matching';

const total =
  /(\d+(?:\.\d+)?)(万|亿)?([个名项人家户件所条座台元吨亩例起处篇场]{1,2})[^。；\d]{0,12}，(?:其中|包括)([^。；]{2,80})/g;
const part = /(\d+(?:\.\d+)?)(万|亿)?([个名项人家户件所条座台元吨亩例起处篇场]{1,2})/g;
const sum =
  /(\d+(?:\.\d+)?)(万|亿)?([元人户家个项件名吨亩]{1,2})[、和](?:[^，。；、\d]{0,8})(\d+(?:\.\d+)?)(万|亿)?\3(?:[、和](?:[^，。；、\d]{0,8})(\d+(?:\.\d+)?)(万|亿)?\3)?，(?:合计|共计|总计)(\d+(?:\.\d+)?)(万|亿)?\3/g;
const sumWords = /，(?:合计|共计|总计)/;
const average =
  /(\d{1,3})天[^。；，\d]{0,10}(\d+(?:\.\d+)?)(万|亿)?(人次|人|件|单|元|吨)[^。；，\d]{0,4}，日均[^。；，\d]{0,6}?(\d+(?:\.\d+)?)(万|亿)?\4/g;

function value(digits: string | undefined, multiple: string | undefined): number {
  return Number(digits) * (multiple === '万' ? 1e4 : multiple === '亿' ? 1e8 : 1);
}

/** 分项与总数: a part larger than its whole, a sum that doesn't add up. */
export const sumMismatch: ParagraphRule = {
  id: 'sum-mismatch',
  category: 'numbers',
  title: { zh: '分项与总数不符', en: 'Parts and total disagree' },
  severity: 'warning',
  fix: 'none',
  source: { standard: '事实核对' },
  rationale: {
    zh: '“其中”的分项不会大于总数，合计应等于各项之和，日均乘天数应等于总数。',
    en: 'A part is never larger than its whole, and a total is the sum of its parts.',
  },
  examples: [{ bad: '出台措施11项，其中⟪16项⟫已落实。' }],
  traps: [
    '出台措施16项，其中11项已落实。',
    '培训300人，其中女性180人。',
    '签约项目12个，其中投资30亿元的项目2个。',
  ],
  scope: 'paragraph',
  triggers: '其包合共总均',
  check(paragraph, report) {
    const { text } = paragraph;
    if (text.includes('，其中') || text.includes('，包括'))
      eachMatch(paragraph, total, (match) => {
        // `比上年末增加4.1万人，其中…`: the parts are not of the increase.
        const lead = text.slice(Math.max(0, match.start - 8), match.start);
        if (!/比|增加|增长|减少|净增|下降/.test(lead)) checkParts(match, report);
      });
    if (sumWords.test(text))
      eachMatch(paragraph, sum, ({ start, end, groups }) => {
        const [, a, am, , b, bm, c, cm, whole, wholeMultiple] = groups;
        const parts = value(a, am) + value(b, bm) + (c ? value(c, cm) : 0);
        const claimed = value(whole, wholeMultiple);
        if (Math.abs(parts - claimed) <= Math.max(claimed * 0.002, 0.11 * value('1', wholeMultiple))) return;
        report({ start, end, message: `各项之和与合计不等（相加得${shorten(parts)}）` });
      });
    if (text.includes('，日均'))
      eachMatch(
        paragraph,
        average,
        ({ start, end, groups: [, days = '', all, allMultiple, , mean, meanMultiple] }) => {
          const claimed = value(all, allMultiple);
          const product = value(mean, meanMultiple) * Number(days);
          if (Number(days) < 2 || Math.abs(product - claimed) <= claimed * 0.03) return;
          report({ start, end, message: `日均与总数对不上（日均×${days}天得${shorten(product)}）` });
        },
      );
  },
};

function shorten(number: number): string {
  if (number >= 1e8) return `${Math.round(number / 1e6) / 100}亿`;
  if (number >= 1e4) return `${Math.round(number / 100) / 100}万`;
  return String(Math.round(number * 100) / 100);
}

function checkParts({ end, groups }: { end: number; groups: readonly string[] }, report: Report): void {
  const [, digits, multiple, unit = '', rest = ''] = groups;
  const whole = value(digits, multiple);
  const restStart = end - rest.length;
  part.lastIndex = 0;
  // Only the first part is surely one of this total.
  const first = part.exec(rest);
  if (
    !first ||
    first[3] !== unit ||
    first.index > 12 ||
    /同比|比|去年|上年|累计|达到|超/.test(rest.slice(0, first.index))
  )
    return;
  const found = value(first[1], first[2]);
  if (found <= whole) return;
  const start = restStart + first.index;
  report({
    start,
    end: start + first[0].length,
    message: `分项${shorten(found)}大于总数${shorten(whole)}，请核对`,
  });
}
