import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const superfluous =
  /(?<=[“‘])(五·四|七·一|八·一|十·一|三·八|五·一|六·一|九·一八|七·七|二·七|五·卅|九·三|三·一八|五·二〇)(?=[”’])|(?<![“‘\u4e00-\u9fff])(五·四|七·一|八·一|三·八|九·一八|七·七|二·七|五·卅)(?=运动|事变|精神|惨案|勋章|建军|妇女|讲话)/g;
const missing =
  /(?<=“)(一二八|一二九|一一七|十二九)(?=”)|(?<![“一二三四五六七八九十第\d])(一二八|一二九)(?=运动|事变|抗战)/g;

const separated: Readonly<Record<string, string>> = {
  一二八: '一·二八',
  一二九: '一二·九',
  一一七: '一·一七',
  十二九: '一二·九',
};

/** 汉字月日: the dot is for 一月、十一月、十二月 alone. */
export const hanziMonthDaySeparator: ParagraphRule = {
  id: 'hanzi-month-day-separator',
  category: 'dates',
  title: { zh: '汉字月日的间隔号', en: 'Dot between month and day in 汉字' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '用汉字时只有涉及一月、十一月、十二月才在月日间用间隔号：“一·二八”“一二·九”；“五四”“九一八”不用。',
    en: 'In 汉字 only January, November and December take the dot, lest they be misread.',
  },
  examples: [
    { bad: '弘扬“⟪五·四⟫”精神。', good: '弘扬“五四”精神。' },
    { bad: '“⟪一二八⟫”事变', good: '“一·二八”事变' },
  ],
  traps: ['“一·二八”事变', '“五四”精神', '“一二·九”运动', '一二九师'],
  scope: 'paragraph',
  triggers: '·八九七',
  check(paragraph, report) {
    if (!/·|一二[八九]|一一七|十二九/.test(paragraph.text)) return;
    eachMatch(paragraph, superfluous, ({ start, end, groups: [whole = ''] }) => {
      report({
        start,
        end,
        message: '汉字月日不涉及一月、十一月、十二月，不加间隔号',
        fix: replacement(start, end, whole.replace('·', ''), true),
      });
    });
    eachMatch(paragraph, missing, ({ start, end, groups: [whole = ''] }) => {
      report({
        start,
        end,
        message: '涉及一月、十二月的汉字月日要加间隔号',
        fix: replacement(start, end, separated[whole] ?? whole, true),
      });
    });
  },
};
