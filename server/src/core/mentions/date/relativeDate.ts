import type { CalendarFields } from '../mention';
import { readAfterMonth, readAfterYear, readFirstMonths } from './calendarDate';
import {
  isAt,
  isNumeralAt,
  noFields,
  readDayTail,
  readWeekday,
  weekdayOf,
  wordAt,
  type Found,
} from './dateParts';
import { readNumeral } from './numeral';
import { readDecadeOfCentury } from './numericDate';

interface RelativeWord {
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'none';
  readonly offset: number;
  /** Characters before it that make it part of another word (以上年, 3年前年). */
  readonly notAfter?: string;
  /** What goes on behind it as another word (今日说法, 日前往). */
  readonly notBefore?: string;
}

const numbers = '0123456789０１２３４５６７８９一二三四五六七八九十百千两几数多半';

const words: Readonly<Record<string, RelativeWord>> = {
  今年: { unit: 'year', offset: 0 },
  本年: { unit: 'year', offset: 0, notAfter: '日基', notBefore: '轻龄' },
  去年: { unit: 'year', offset: -1, notAfter: '过', notBefore: '轻' },
  上年: { unit: 'year', offset: -1, notAfter: '以晚早史世', notBefore: '纪龄轻级' },
  明年: { unit: 'year', offset: 1, notAfter: '说表证清' },
  前年: { unit: 'year', offset: -2, notAfter: `年以之目此月日${numbers}`, notBefore: '轻均龄度' },
  后年: { unit: 'year', offset: 2, notAfter: `年以之今此月日然最战${numbers}`, notBefore: '轻均龄代' },
  本月: { unit: 'month', offset: 0, notAfter: '日基成', notBefore: '刊票' },
  上个月: { unit: 'month', offset: -1, notAfter: '以' },
  上月: { unit: 'month', offset: -1, notAfter: '以晚早海', notBefore: '球亮' },
  下个月: { unit: 'month', offset: 1, notAfter: '以' },
  下月: { unit: 'month', offset: 1, notAfter: '以地天', notBefore: '球亮' },
  这个月: { unit: 'month', offset: 0 },
  本周: { unit: 'week', offset: 0, notAfter: '日基', notBefore: '期转边刊岁年围密' },
  这周: { unit: 'week', offset: 0, notBefore: '期转边刊岁年围密' },
  上周: { unit: 'week', offset: -1, notAfter: '以', notBefore: '期转边刊岁年围密王' },
  下周: { unit: 'week', offset: 1, notAfter: '以', notBefore: '期转边刊岁年围密' },
  本星期: { unit: 'week', offset: 0 },
  上星期: { unit: 'week', offset: -1 },
  上个星期: { unit: 'week', offset: -1 },
  下星期: { unit: 'week', offset: 1 },
  下个星期: { unit: 'week', offset: 1 },
  今天: { unit: 'day', offset: 0, notBefore: '下' },
  今日: { unit: 'day', offset: 0, notAfter: '如', notBefore: '头说关看俄报' },
  今晚: { unit: 'day', offset: 0, notBefore: '报' },
  今晨: { unit: 'day', offset: 0, notBefore: '报' },
  今早: { unit: 'day', offset: 0 },
  今夜: { unit: 'day', offset: 0 },
  昨天: { unit: 'day', offset: -1 },
  昨日: { unit: 'day', offset: -1, notBefore: '重' },
  昨晚: { unit: 'day', offset: -1 },
  昨夜: { unit: 'day', offset: -1, notBefore: '星今' },
  前天: { unit: 'day', offset: -2, notAfter: `天日月年以之目此${numbers}`, notBefore: '津气空桥主' },
  明天: { unit: 'day', offset: 1, notAfter: '说表证', notBefore: '会更' },
  明日: { unit: 'day', offset: 1, notAfter: '说表证', notBefore: '之香帝复新科方星' },
  明晚: { unit: 'day', offset: 1 },
  明早: { unit: 'day', offset: 1 },
  后天: {
    unit: 'day',
    offset: 2,
    notAfter: `天日月年以之今此然最先${numbers}`,
    notBefore: '津气空努的培养性形环获下',
  },
};

const vague: readonly string[] = [
  '近一段时间',
  '近年来',
  '近几年来',
  '近几年',
  '近些年来',
  '近些年',
  '连日来',
  '前不久',
  '不久前',
  '近日',
  '近期',
  '近来',
  '日前',
];

/** Behind 日前: 日前往, 日前夕. Before it: a day (5日前) or another word (节日前). */
const agoAfter = `${numbers}近今昨当次生节每即时旧平往末假休工落抗期明翌元终整`;

const byFirst = new Map<string, string[]>();
for (const word of [...Object.keys(words), ...vague]) {
  const list = byFirst.get(word[0]!) ?? [];
  list.push(word);
  byFirst.set(word[0]!, list);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** The first and second characters of all that {@link readRelativeDate} knows, for the scan. */
export const relativeTriggers = {
  first: new Set([...byFirst.keys(), '本', '上', '周', '星']),
  second: new Set([...[...byFirst.values()].flat().map((word) => word[1]!), ...'世期一二三四五六日天']),
};

/** 今年7月, 去年底, 本月13日, 上周五, 昨天下午, 近日, 周五 … at `at`, or null. */
export function readRelativeDate(text: string, at: number): Found | null {
  const first = text[at]!;
  if (first === '周' || first === '星') return readPlainWeekday(text, at);
  if (text.startsWith('世纪', at + 1) && (first === '上' || first === '本')) {
    return readDecadeOfCentury(text, at + 3, first === '上' ? 20 : 21);
  }
  const word = wordAt(text, at, byFirst.get(first) ?? []);
  if (word === null) return null;
  const end = at + word.length;
  const known = words[word];
  if (!known) return readVague(text, at, word);
  if (isAt(text, at - 1, known.notAfter ?? '') || isAt(text, end, known.notBefore ?? '')) return null;
  switch (known.unit) {
    case 'year': {
      const fields: CalendarFields = { ...noFields, yearOffset: known.offset };
      return (
        readAfterYear(text, end, fields, at) ?? {
          expression: { type: 'relative', unit: 'year', offset: known.offset, fields, weekday: null },
          end,
        }
      );
    }
    case 'month':
      return readAfterMonth(text, end, { ...noFields, monthOffset: known.offset }, at);
    case 'week':
      return readWeek(text, end, known.offset);
    default: {
      const bare = word.endsWith('天') || word.endsWith('日');
      const tail = readDayTail(text, end);
      // 走到今天, 美好的明天, 今天的中国: the present age, no day.
      const figurative =
        bare &&
        tail.end === end &&
        (isAt(text, at - 1, '到的好向创是至如与和像') || text[end] === '的' || isAt(text, at - 1, '“《‘'));
      return {
        expression: {
          type: 'relative',
          unit: figurative ? 'none' : 'day',
          offset: figurative ? 0 : known.offset,
          fields: noFields,
          weekday: tail.weekday,
        },
        end: tail.end,
      };
    }
  }
}

function readVague(text: string, at: number, word: string): Found | null {
  const end = at + word.length;
  if (word === '日前' && (isAt(text, at - 1, agoAfter) || isAt(text, end, '往来去夕端景线程后提沿')))
    return null;
  if (word === '近期' && isAt(text, at - 1, '临邻附')) return null;
  if (word.startsWith('近') && isAt(text, at - 1, '最附临邻靠接亲将贴远')) {
    // 最近几年来 begins with 最近 and means the same.
    if (!(text[at - 1] === '最' && word.length > 2)) return null;
  }
  if (word === '近日' && isAt(text, end, '点行')) return null;
  return {
    expression: { type: 'relative', unit: 'none', offset: 0, fields: noFields, weekday: null },
    end,
  };
}

/** Behind 上周, 本星期 …: the day of the week, or the whole week. */
function readWeek(text: string, at: number, offset: number): Found | null {
  let end = at;
  let weekday = weekdayOf(text[end]);
  // 上周天气: not the Sunday.
  if (text[end] === '天' && isAt(text, end + 1, '气')) weekday = null;
  if (weekday !== null) end = readDayTail(text, end + 1).end;
  else if (text[end] === '末' || text.startsWith('周末', end)) {
    return {
      expression: { type: 'relative', unit: 'week', offset, fields: noFields, weekday: 6 },
      end: end + (text[end] === '末' ? 1 : 2),
    };
  }
  return { expression: { type: 'relative', unit: 'week', offset, fields: noFields, weekday }, end };
}

/** 周五上午, 星期四: a weekday without its week. 每周五, 一周三次, 周三元 aren't. */
function readPlainWeekday(text: string, at: number): Found | null {
  const weekday = readWeekday(text, at);
  if (!weekday) return null;
  if (isNumeralAt(text, at - 1) || isAt(text, at - 1, '每几数半隔双单首头前两个整')) return null;
  const tail = readDayTail(text, weekday.end);
  const closed =
    tail.end > weekday.end || weekday.end >= text.length || isAt(text, weekday.end, '，。、；：）)（');
  const opened = at === 0 || isAt(text, at - 1, '，。、；：（(于在至到日“');
  // A person called 周一平 and 周日均量: without marks on both sides only 星期 is beyond doubt.
  if (text[at] === '周' && !(closed && opened) && tail.end === weekday.end) return null;
  // 星期一到星期五, 周一至周五: every week.
  if (isAt(text, tail.end, '至到—') && /^[至到—]+(?:周|星期)/u.test(text.slice(tail.end, tail.end + 4)))
    return null;
  if (
    isAt(text, at - 1, '至到—') &&
    /(?:周|星期)[一二三四五六日天][至到—]+$/u.test(text.slice(Math.max(0, at - 6), at))
  ) {
    return null;
  }
  if (isAt(text, tail.end, '次回岁')) return null;
  return {
    expression: {
      type: 'relative',
      unit: 'week',
      offset: 0,
      fields: { ...noFields },
      weekday: weekday.weekday,
    },
    end: tail.end,
  };
}

const openParts = [
  '上半年',
  '下半年',
  '前三季度',
  '一季度',
  '二季度',
  '三季度',
  '四季度',
  '年初',
  '年底',
  '年末',
  '岁末',
  '月初',
  '月底',
  '月末',
];

/** 上半年, 一季度, 年底, 前5个月: parts of a year or month that isn't named. */
export function readOpenPart(text: string, at: number): Found | null {
  const shift = text[at] === '第' ? 1 : 0;
  const word = wordAt(text, at + shift, openParts);
  if (word !== null) {
    if (shift === 1 && !word.endsWith('季度')) return null;
    const end = at + shift + word.length;
    // 3年底, 每年初, 一月底 belong to what stands before them.
    if (isAt(text, at - 1, `${numbers}每整全同隔近当个次翌某历`)) return null;
    if (
      isAt(text, end, word.endsWith('初') ? '一二三四五六七八九十级中' : word.endsWith('底') ? '线薪盘' : '')
    )
      return null;
    if (word.startsWith('上半年') && isAt(text, at - 1, '以')) return null;
    if (word.endsWith('季度') && (isAt(text, at - 1, '连各') || isAt(text, end, '假'))) return null;
    return {
      expression: {
        type: 'part',
        year: null,
        month: null,
        part: word,
        yearOffset: null,
        monthOffset: word.startsWith('月') ? 0 : null,
      },
      end,
    };
  }
  const months = readFirstMonths(text, at);
  if (!months || text[at] !== '前') return null;
  return {
    expression: { type: 'part', year: null, month: null, part: `前${months.count}个月`, yearOffset: null },
    end: months.end,
  };
}

const planWords = [
  '时期',
  '期间',
  '以来',
  '末期',
  '中后期',
  '初期',
  '末',
  '开局之年',
  '收官之年',
  '开局',
  '收官',
];

/** “十四五”时期, “十四五”期间, 十五五时期. A plan alone (“十四五”规划) is a document, no period. */
export function readPlanPeriod(text: string, at: number): Found | null {
  const open = text[at] === '“' || text[at] === '‘' ? 1 : 0;
  const from = at + open;
  let number: number;
  let end: number;
  const tens = readNumeral(text, from);
  if (text[from] === '十') {
    // 十四五 is 14 and then 五; readNumeral takes 十四 and stops at 五 as an approximation.
    const unit = '一二三四五六七八九'.indexOf(text[from + 1] ?? '?');
    if (unit < 0) return null;
    if (text[from + 2] === '五') {
      number = 11 + unit;
      end = from + 3;
    } else if (text[from + 1] === '五' && open === 1) {
      number = 10;
      end = from + 2;
    } else return null;
  } else if (open === 1 && tens === null) {
    // 八五: two digits in a row that the numeral reader leaves alone.
    return null;
  } else if (open === 1 && tens!.end === from + 2 && tens!.value % 10 === 5 && tens!.form === 'positional') {
    number = Math.floor(tens!.value / 10);
    end = from + 2;
  } else return null;
  if (open === 1) {
    if (!isAt(text, end, '”’')) return null;
    end++;
  }
  const word = wordAt(text, end, planWords);
  if (word === null) return null;
  return {
    expression: { type: 'plan', number },
    end: end + (word === '时期' || word === '期间' || word.length >= 2 ? word.length : 1),
  };
}
