import { daysInMonth } from '../../text/calendar';
import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';

const days = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})(?:日|号(?![楼线院店馆码]))/g;
const months =
  /(?<![\d.])(\d{1,2})月(?=份|上旬|中旬|下旬|初[，。\u4e00-\u9fff]|底|末)|(?<=\d{4}年)(\d{1,2})月/g;
const clock = /(?<![\d.])(\d{1,2})[时点](\d{1,2})分/g;
const hour =
  /(?:日|上午|下午|凌晨|当晚|当天|今天|昨天|明天|当日|今日|昨日|夜间|傍晚)(\d{1,2})时(?!段|代|装|差|期|期|候)/g;
const colon =
  /(?:日|上午|下午|凌晨|晚上?|当天|当日|时间为?：?|[至到起])(\d{1,2})[:：](\d{2})(?![\d:：])(?!比|的比)/g;

/** 不存在的日期、时间: 2月30日, 13月, 25时. */
export const dateValidity: ParagraphRule = {
  id: 'date-validity',
  category: 'dates',
  title: { zh: '日期时间不存在', en: 'No such day or time' },
  severity: 'error',
  fix: 'none',
  source: { standard: '历法' },
  rationale: {
    zh: '小月没有31日，2月没有30日，平年2月没有29日，一天最多24时，一小时只有60分。',
    en: 'There is no such day in the calendar, or no such time on the clock.',
  },
  examples: [
    { bad: '活动定于⟪2月30日⟫举行。' },
    { bad: '⟪2023年2月29日⟫，新馆开放。' },
    { bad: '列车⟪9时70分⟫到达。' },
  ],
  traps: [
    '农历⟪lunar-date-arabic:2月30日⟫。',
    '画面比例为25:30。',
    '2024年2月29日，新馆开放。',
    '24时',
    '孩子18月龄。',
  ],
  scope: 'paragraph',
  triggers: '月时点:：',
  check(paragraph, report) {
    const { text } = paragraph;
    if (!/\d[月时点:：]/.test(text)) return;
    const hasMonth = /\d月/.test(text);
    const hasHour = /\d时/.test(text);
    if (hasMonth)
      eachMatch(paragraph, days, ({ start, end, groups: [, year = '', month = '', day = ''] }) => {
        const inYear = year ? Number(year) : null;
        const m = Number(month);
        const d = Number(day);
        if (m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(m, inYear)) return;
        if (
          m >= 1 &&
          m <= 12 &&
          d <= 30 &&
          /农历|阴历|旧历|夏历/.test(text.slice(Math.max(0, start - 8), start))
        )
          return;
        const message =
          m < 1 || m > 12
            ? `没有${m}月`
            : d === 29 && m === 2
              ? `${year}年不是闰年，2月没有29日`
              : `${m}月没有${d}日`;
        report({ start, end, message });
      });
    if (hasMonth)
      eachMatch(paragraph, months, ({ start, end, groups: [, a, b] }) => {
        const month = Number(a || b);
        if ((month >= 1 && month <= 12) || /^\d{1,2}[日号]/.test(text.slice(end, end + 3))) return;
        report({ start, end, message: `没有${month}月` });
      });
    if (/[时点]\d{1,2}分/.test(text))
      eachMatch(paragraph, clock, ({ start, end, groups: [, h = '', m = ''] }) => {
        if (Number(m) <= 59 && (Number(h) < 24 || (Number(h) === 24 && Number(m) === 0))) return;
        report({ start, end, message: '时间不存在：时不过24，分不过59' });
      });
    if (hasHour)
      eachMatch(paragraph, hour, ({ end, groups: [, h = ''] }) => {
        if (Number(h) <= 24 || /^\d{1,2}分/.test(text.slice(end, end + 3))) return;
        report({ start: end - h.length - 1, end, message: '时间不存在：一天只有24时' });
      });
    if (/\d[:：]\d/.test(text))
      eachMatch(paragraph, colon, ({ end, groups: [, h = '', m = ''] }) => {
        if (Number(m) <= 59 && (Number(h) < 24 || (Number(h) === 24 && Number(m) === 0))) return;
        report({ start: end - h.length - m.length - 1, end, message: '时间不存在：时不过24，分不过59' });
      });
  },
};
