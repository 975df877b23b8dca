import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';
import { endsRange, isCalendarRange, multiplierUnit, number, unit } from './ranges';

const pattern = new RegExp(
  `(?<![\\dA-Za-z.\\-–－/—:：])(第?)(${number})(${unit})?([-–－])(${number})(${unit})?`,
  'g',
);
/** `10月20日-11月30日`, `9:00-11:30`: what stands before the hyphen, and the hyphen. */
const times =
  /((?<![\d:：-])\d{1,2}[:：]\d{2}(?=[-–－]\d{1,2}[:：]\d{2}(?![\d:：-]))|\d日(?=[-–－](?:\d{4}年)?\d{1,2}月\d{1,2}日))([-–－])/g;

/** 连接号: a hyphen between two numbers, dates or times. */
export const rangeConnector: ParagraphRule = {
  id: 'range-connector',
  category: 'numbers',
  title: { zh: '起止不用短横线', en: 'Hyphen in a range' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011', clause: '4.13.3.2' },
  rationale: {
    zh: '数值范围用浪纹线“～”，时间、地域的起止用一字线“—”；短横线“-”用于编号和复合词。',
    en: 'A range of values takes ～, one of times or places takes —; the hyphen belongs to codes and compounds.',
  },
  examples: [
    { bad: '增速保持在5%⟪-⟫8%。', good: '增速保持在5%～8%。' },
    { bad: '规划期为2020⟪-⟫2023年。', good: '规划期为2020—2023年。' },
    { bad: '防火期为10月20日⟪-⟫11月30日。', good: '防火期为10月20日—11月30日。' },
    { bad: '每天服药2⟪-⟫3次。', good: '每天服药2～3次。' },
  ],
  traps: [
    '咨询电话010-66668888。',
    '发布日期为2023-07-13。',
    '新冠病毒（COVID-19）仍在变异。',
    '运-20和Y-20是同一型飞机。',
    '住在5-3-201室。',
    '发言人让-皮埃尔表示。',
    '最低气温-5℃。',
    '主队以3-1战胜客队。',
  ],
  scope: 'paragraph',
  triggers: '-–－',
  check(paragraph, report) {
    const { text } = paragraph;
    eachMatch(paragraph, times, ({ start, groups: [, from = ''] }) => {
      const at = start + from.length;
      report({
        start: at,
        end: at + 1,
        message: '时间的起止用一字线“—”，不用短横线',
        fix: replacement(at, at + 1, '—', true),
      });
    });
    eachMatch(paragraph, pattern, ({ start, end, groups }) => {
      const [, ordinal = '', from = '', fromUnit = '', , to = '', toUnit = ''] = groups;
      if (!endsRange(text, end, to, toUnit)) return;
      // 2022-23赛季 is how leagues call their seasons.
      if (from.length === 4 && to.length === 2 && /^(?:赛季|学年|财年)/.test(toUnit)) return;
      const at = start + ordinal.length + from.length + fromUnit.length;
      const years =
        from.length === 4 && to.length >= 2 && !fromUnit && !toUnit && isYears(text, start, end, from, to);
      if (!toUnit && !fromUnit && !years) {
        if (/^(?:之间|左右|不等)/.test(text.slice(end, end + 2)) && Number(from) < Number(to)) {
          report({
            start: at,
            end: at + 1,
            message: '数值范围用浪纹线“～”，不用短横线',
            fix: replacement(at, at + 1, '～', false),
          });
        }
        return;
      }
      const calendar = years || isCalendarRange(text, start, from, fromUnit || toUnit, toUnit);
      if (!calendar && !(Number(from) < Number(to)) && fromUnit === '') return;
      const missing = fromUnit === '' ? multiplierUnit(toUnit, from, to) : '';
      report({
        start: at,
        end: at + 1,
        message: calendar ? '时间的起止用一字线“—”，不用短横线' : '数值范围用浪纹线“～”，不用短横线',
        fix: replacement(at, at + 1, `${missing}${calendar ? '—' : '～'}`, true),
      });
    });
  },
};

/** `（2021-2025）`: two years in brackets of their own. */
function isYears(text: string, start: number, end: number, from: string, to: string): boolean {
  if (!/[（(]/.test(text[start - 1] ?? '') || !/[）)]/.test(text[end] ?? '')) return false;
  return to.length === 4 && /^(?:1[0-9]|20)/.test(from) && Number(from) < Number(to);
}
