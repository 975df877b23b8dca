import { isDigit } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import { forEachOf } from '../common/characters';
import { replaceFix } from '../common/fixes';

/** 时间 right before the figures: what makes 9：30 a time rather than a score or a ratio. */
const timeBefore =
  /(?:[日号晚早午晨夜]|凌晨|时间|周[一二三四五六日]|星期[一二三四五六日天]|[今明昨每]天|时刻|于|定在|截至|\d:\d\d[至到—～-])$/;
const timeAfter =
  /^(?:[至到—～-](?:次日|翌日|下午|晚)?\d{1,2}[:：]|开始|准时|许|左右|前|整|起|开幕|开赛|发车|起飞|出发|集合|开门)/;
/** Words of scores and ratios. */
const score = /[比分胜负平率局输赢克队]|领先|落后|扳|不敌|击败|配方|混合|约为/;

/** 时间里的全角冒号. */
export const timeColon: ParagraphRule = {
  id: 'time-colon',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '时间里的冒号', en: 'Colon in a time' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '用数字写时刻，时、分、秒之间用半角冒号。',
    en: 'Hours, minutes and seconds in figures are parted by an ASCII colon.',
  },
  examples: [{ bad: '上午9⟪：⟫30开始', good: '上午9:30开始' }],
  traps: ['表1：2023年指标', '议题：3项', '以25：18取胜', '按10：15混合'],
  triggers: '：',
  check({ text }, report) {
    forEachOf(text, '：', (at) => {
      if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return;
      const left = /(?<!\d)(?:[01]?\d|2[0-4])$/.exec(text.slice(Math.max(0, at - 3), at));
      const right = /^[0-5]\d(?!\d)/.exec(text.slice(at + 1, at + 4));
      if (!left || !right) return;
      const start = at - left[0].length;
      const context = text.slice(Math.max(0, start - 12), start);
      const rest = text.slice(at + 3, at + 12);
      if (score.test(context.slice(-6)) && !timeBefore.test(context)) return;
      const certain =
        timeBefore.test(context) || timeAfter.test(rest) || timeBefore.test(context.replace(/[：]/g, ':'));
      if (!certain) {
        if (/[注表图例题件第]$/.test(context)) return;
        if (score.test(context + rest)) return;
        report({
          start: at,
          end: at + 1,
          severity: 'hint',
          message: '如是时刻，时、分之间用半角冒号',
          fix: replaceFix(at, at + 1, ':', false),
        });
        return;
      }
      report({
        start: at,
        end: at + 1,
        message: '时、分、秒之间用半角冒号',
        fix: replaceFix(at, at + 1, ':', true),
      });
    });
  },
};
