import { daysInMonth } from '../../text/calendar';
import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /(?<![\w.\-/～—])((?:19|20)\d\d)([./．])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])日?(?![\w.\-/．]\d|\d|[A-Za-z])/g;

/** `2023.7.13`, `2023/7/13`. */
export const nonstandardDate: ParagraphRule = {
  id: 'nonstandard-date',
  category: 'dates',
  title: { zh: '日期写法不规范', en: 'Date with points or slashes' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '年月日写作“2023年7月13日”，或按扩展格式写作“2023-07-13”，不用圆点、斜线分隔。',
    en: 'Dates are written 2023年7月13日 or 2023-07-13, not with points or slashes.',
  },
  examples: [
    { bad: '会议定于⟪2023.7.13⟫召开。', good: '会议定于2023年7月13日召开。' },
    { bad: '会议定于⟪2023/7/13⟫召开。', good: '会议定于2023年7月13日召开。' },
  ],
  traps: [
    '服务器地址为192.168.2023.1。',
    '软件升级到V2023.7.13。',
    '会议定于2023-07-13召开。',
    '发布2023.7.13版。',
  ],
  scope: 'paragraph',
  triggers: './．',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end, groups: [, year = '', , month = '', day = ''] }) => {
      const { text } = paragraph;
      if (Number(day) > daysInMonth(Number(month), Number(year))) return;
      if (
        text[end] === '版' ||
        /(?:版本号?|编号|版)[为是：:]?$/.test(text.slice(Math.max(0, start - 5), start))
      )
        return;
      report({
        start,
        end,
        message: '日期应写成“某年某月某日”',
        fix: replacement(start, end, `${year}年${Number(month)}月${Number(day)}日`, true),
      });
    });
  },
};
