import { dayNumber, daysInMonth, parseIsoDay } from '../../text/calendar';
import type { DocumentRule } from '../rule';
import { eachMatch } from '../common/matching';

const dayPattern = /(?:(?<!\d)((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})日/g;
// What a text must hold for the patterns, which cost more.
const monthDay = /\d月\d{1,2}日/;
const dayOnly = /\d日/;
const leadPattern = /(?<![\d月至到—～\-、])(\d{1,2})日(?=，|上午|下午|晚|凌晨)/g;
const yearPattern = /(?<!\d)((?:19|20)\d{2})年(?:上半年|下半年|第?[一二三四]季度|1[0-2]月|[1-9]月(?!\d))/g;
const past =
  /举行了?|召开了|召开。|出席|会见了?|指出|强调|表示|考察|调研|签署|签订了|开幕。|落幕|闭幕|发生|获悉|抵达|通报|印发了|走访|慰问|看望|完成了|实现了|同比|座谈|揭牌|来到|获得|了/;
const future =
  /将|拟|计划|预计|截止|截至|止|前|起|定于|为期|有望|即将|届时|倒计时|未来|力争|目标|规划|到期|安排|有效期|明[天年日]|下[周月]|以后|之后|待|预报|预测|至|到|—|～|要|争取|确保|或/;

/** 事发日期晚于出版日期. */
export const dateAfterPublication: DocumentRule = {
  id: 'date-after-publication',
  category: 'dates',
  title: { zh: '日期晚于出版日期', en: 'Told before it happened' },
  severity: 'error',
  fix: 'none',
  source: { standard: '事实核对' },
  rationale: {
    zh: '已经发生的事，日期不会晚于出版日期：不是事发日期写错，就是出处的日期写错。',
    en: 'What has happened can’t be dated after the day of publication.',
  },
  examples: [
    {
      bad: '本报讯（记者 祝远）⟪7月18日⟫，云州市党政代表团来到江东市考察。⏎选自《云州日报》（2023年7月15日第1版）',
    },
  ],
  traps: [
    '本报讯（记者 祝远）7月18日，云州市将举行马拉松比赛。⏎选自《云州日报》（2023年7月15日第1版）',
    '本报讯（记者 祝远）7月14日，云州市党政代表团来到江东市考察。⏎选自《云州日报》（2023年7月15日第1版）',
  ],
  scope: 'document',
  check({ article, paragraphs }, report) {
    const published = parseIsoDay(article.publication.date);
    if (!published || article.publication.from === 'fileName') return;
    const today = dayNumber(published);
    let otherMonth = false;
    for (const paragraph of paragraphs) {
      const { text, start: base, kind } = paragraph;
      const covered = article.publication.span;
      const inSource = (at: number): boolean => covered !== null && at >= covered.start && at < covered.end;
      if (kind === 'sourceLine' || kind === 'dateLine' || kind === 'signature' || kind === 'headline')
        continue;
      if (monthDay.test(text))
        eachMatch(paragraph, dayPattern, ({ start, end, groups: [, year, month = '', day = ''] }) => {
          const m = Number(month);
          const d = Number(day);
          if (m !== published.month) otherMonth = true;
          if (inSource(base + start) || m < 1 || m > 12 || d < 1 || d > daysInMonth(m, null)) return;
          const date = dayNumber({ year: year ? Number(year) : published.year, month: m, day: d });
          // Without a year, half a year ahead is rather the year before.
          if (date <= today || (!year && date - today > 180)) return;
          if (!toldAsPast(text, start, end)) return;
          report({
            start: base + start,
            end: base + end,
            severity: date - today > 60 && !year ? 'warning' : 'error',
            message: `晚于出版日期${article.publication.date}，却写成已经发生`,
          });
        });
      if (!otherMonth && kind === 'body' && dayOnly.test(text)) {
        eachMatch(paragraph, leadPattern, ({ start, end, groups: [, day = ''] }) => {
          const d = Number(day);
          if (d <= published.day || d > 31 || d - published.day > 10 || !toldAsPast(text, start, end)) return;
          report({
            start: base + start,
            end: base + start + day.length + 1,
            severity: 'warning',
            message: `晚于出版日期${article.publication.date}，却写成已经发生`,
          });
        });
      }
      if (text.includes('年'))
        eachMatch(paragraph, yearPattern, ({ start, end, groups: [, year = ''] }) => {
          if (Number(year) <= published.year || inSource(base + start)) return;
          if (
            !/同比|实现了|完成了|达到了|以来/.test(sentenceAfter(text, end)) ||
            future.test(sentence(text, start, end))
          )
            return;
          report({
            start: base + start,
            end: base + end,
            message: `晚于出版日期${article.publication.date}，却写成已经发生`,
          });
        });
    }
  },
};

function sentenceAfter(text: string, end: number): string {
  return /^[^。！？]*。?/.exec(text.slice(end, end + 120))?.[0] ?? '';
}

function sentence(text: string, start: number, end: number): string {
  const before = /[^。！？]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return before + text.slice(start, end) + sentenceAfter(text, end);
}

/** True when the sentence tells of the day as past and no word in it points ahead. */
function toldAsPast(text: string, start: number, end: number): boolean {
  return (
    past.test(sentenceAfter(text, end)) &&
    !future.test(
      sentence(text, start, end)
        .replace(text.slice(start, end), '')
        .replaceAll('来到', '来')
        .replaceAll('感到', '')
        .replaceAll('要求', '')
        .replaceAll('重要', ''),
    )
  );
}
