import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const known = new Set(
  '3.15 5.12 9.18 9.11 7.7 12.9 1.28 5.4 4.15 5.18 6.18 11.11 12.4 12.13 7.20 8.12 4.20 3.8 8.1 7.1 10.1'.split(
    ' ',
  ),
);
const noun = '事件|事故|特大|地震|汶川|晚会|案|专案|行动|大案|暴雨|惨案|事变|运动|维权|火灾|爆炸|恐怖';
const quoted = /“(1[0-2]|[1-9])\.(3[01]|[12]\d|[1-9])”(?!版|更新|系统|固件|补丁|英寸|倍|米)/g;
const bare = new RegExp(`(?<![\\d.\\w“])(1[0-2]|[1-9])\\.(3[01]|[12]\\d|[1-9])(?=”?(?:${noun}))`, 'g');

/** 以月日指事件用间隔号: “3·15”. */
export const monthDayEvent: ParagraphRule = {
  id: 'month-day-event',
  category: 'dates',
  title: { zh: '月日事件用间隔号', en: 'Dot in the name of an event' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '以月日为标志的事件、节日，用阿拉伯数字时在月和日之间用间隔号：“3·15”“9·11”。',
    en: 'Events named after month and day take the middle dot in figures.',
  },
  examples: [{ bad: '“3⟪.⟫15”晚会如期举行。', good: '“3·15”晚会如期举行。' }],
  traps: ['“3.15”版本已经发布。', '“3·15”晚会如期举行。', '全长3.15公里。', '面积9.11平方米。'],
  scope: 'paragraph',
  triggers: '.',
  check(paragraph, report) {
    const { text, mask } = paragraph;
    const flag = (at: number, safe: boolean): void => {
      report({
        start: at,
        end: at + 1,
        message: '以月日指事件，中间用间隔号“·”',
        fix: replacement(at, at + 1, '·', safe),
      });
    };
    eachMatch({ text, mask }, quoted, ({ start, end, groups: [, month = '', day = ''] }) => {
      const isKnown = known.has(`${month}.${day}`);
      if (!isKnown && !new RegExp(`^(?:${noun})`).test(text.slice(end, end + 4))) return;
      if (/(?:版本|版|V|系统)$/.test(text.slice(Math.max(0, start - 3), start))) return;
      flag(start + 1 + month.length, isKnown);
    });
    eachMatch({ text, mask }, bare, ({ start, end, groups: [, month = '', day = ''] }) => {
      // Known days only: `1.5案` may be anything.
      if (known.has(`${month}.${day}`)) flag(start + month.length, false);
      void end;
    });
  },
};
