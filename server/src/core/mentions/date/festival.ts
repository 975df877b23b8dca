import type { CalendarFields } from '../mention';
import { isAt, wordAt, type Found } from './dateParts';

/** Names of festivals as texts write them, longest first, with the name that the calendar knows them by. */
const festivals = new Map<string, string>([
  ['国际劳动妇女节', '妇女节'],
  ['“五一”国际劳动节', '劳动节'],
  ['五一国际劳动节', '劳动节'],
  ['中华人民共和国成立纪念日', '国庆节'],
  ['南京大屠杀死难者国家公祭日', '国家公祭日'],
  ['国家公祭日', '国家公祭日'],
  ['烈士纪念日', '烈士纪念日'],
  ['国家宪法日', '国家宪法日'],
  ['“五一”劳动节', '劳动节'],
  ['五四青年节', '青年节'],
  ['八一建军节', '建军节'],
  ['“六一”儿童节', '儿童节'],
  ['六一儿童节', '儿童节'],
  ['三八妇女节', '妇女节'],
  ['国庆中秋', '国庆节'],
  ['中秋国庆', '中秋节'],
  ['元宵节', '元宵节'],
  ['清明节', '清明节'],
  ['劳动节', '劳动节'],
  ['端午节', '端午节'],
  ['中秋节', '中秋节'],
  ['国庆节', '国庆节'],
  ['重阳节', '重阳节'],
  ['腊八节', '腊八节'],
  ['七夕节', '七夕节'],
  ['中元节', '中元节'],
  ['妇女节', '妇女节'],
  ['植树节', '植树节'],
  ['青年节', '青年节'],
  ['儿童节', '儿童节'],
  ['建党节', '建党节'],
  ['建军节', '建军节'],
  ['教师节', '教师节'],
  ['记者节', '记者节'],
  ['护士节', '护士节'],
  ['医师节', '医师节'],
  ['“五一”', '劳动节'],
  ['“十一”', '国庆节'],
  ['“七一”', '建党节'],
  ['“八一”', '建军节'],
  ['“六一”', '儿童节'],
  ['“三八”', '妇女节'],
  ['元旦', '元旦'],
  ['春节', '春节'],
  ['元宵', '元宵节'],
  ['清明', '清明节'],
  ['五一', '劳动节'],
  ['端午', '端午节'],
  ['中秋', '中秋节'],
  ['国庆', '国庆节'],
  ['重阳', '重阳节'],
  ['除夕', '除夕'],
  ['七夕', '七夕节'],
]);

const names = [...festivals.keys()].sort((a, b) => b.length - a.length);

/** The first and second characters of all names, for the scan. */
export const festivalTriggers = {
  first: new Set(names.map((name) => name[0]!)),
  second: new Set(names.map((name) => name[1]!)),
};

/** What shows behind a festival's name that the time is meant, not a gala, a product or a street. */
const timeWords = [
  '假期',
  '假日',
  '期间',
  '前后',
  '前夕',
  '长假',
  '小长假',
  '黄金周',
  '当天',
  '当日',
  '当晚',
  '将至',
  '来临',
  '临近',
  '将临',
  '过后',
  '之前',
  '之后',
  '之际',
  '以来',
  '到来',
  '佳节',
  '前',
  '后',
];

/** Forms of two characters that are also ordinary words or places (清明上河图, 国庆路): only with a word of time. */
const needsTime = new Set([
  '元宵',
  '清明',
  '五一',
  '端午',
  '中秋',
  '国庆',
  '重阳',
  '七夕',
  '“五一”',
  '“十一”',
  '“七一”',
  '“八一”',
  '“六一”',
  '“三八”',
]);

/** A festival at `at`, with the year that stands before it. */
export function readFestival(text: string, at: number, fields: CalendarFields | null): Found | null {
  const form = wordAt(text, at, names);
  if (form === null) return null;
  let end = at + form.length;
  const time = wordAt(text, end, timeWords);
  const dated = fields !== null && (fields.year !== null || fields.yearOffset !== undefined);
  if (time === null && needsTime.has(form) && !(dated && isAt(text, end, '，。、；至到'))) return null;
  // 春节联欢晚会 and 劳动节奖章: a name that goes on is no date.
  if (
    time === null &&
    !dated &&
    !isAt(text, end, '，。、；：）至到上下早晚凌这是将在放休也正快已还又就要里，“”') &&
    end < text.length
  ) {
    return null;
  }
  if (time !== null && !'前后'.includes(time[0]!) && time !== '以来') end += time.length;
  const base = { type: 'festival', name: festivals.get(form)!, year: fields?.year ?? null } as const;
  return {
    expression: fields?.yearOffset === undefined ? base : { ...base, yearOffset: fields.yearOffset },
    end,
  };
}
