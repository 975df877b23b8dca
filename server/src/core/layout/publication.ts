import type { Paragraph, Publication } from './article';

const NONE: Publication = { date: null, from: null, name: null, page: null, span: null };

const fullDate = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/;
const hanDate =
  /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const titleMarks = /《([^《》]{2,20})》/;
const bareName =
  /([\u4e00-\u9fff]{2,10}(?:日报|晚报|时报|早报|晨报|快报|导报|商报|周报|学报|都市报|新闻网|在线|网))/;
const pageNumber = /(第\s*[0-9０-９A-Za-z一二三四五六七八九十]{1,4}\s*版|[A-Z]\d{1,3}版)/;
/** 新华社北京7月14日电, 本报云州7月14日讯, 【…7月14日电】 */
const dateline =
  /^[【（(]?[\u4e00-\u9fff]{0,12}?(?:社|报|网|台|通讯|本刊)[\u4e00-\u9fff]{0,8}?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:电|讯|消息)/;
/** 发布时间：2023-07-15 10:20　来源：… */
const published =
  /(?:发布|发稿|发表|刊发|出版|更新)?(?:时间|日期)[：:]\s*(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})|^date:\s*['"]?(\d{4})-(\d{1,2})-(\d{1,2})/;
const webHead = /^(\d{4})[年/-](\d{1,2})[月/-](\d{1,2})日?\s+\d{1,2}:\d{2}/;

/** Reads when and where the article was published. Offsets of `paragraphs` in `text`. */
export function readPublication(
  text: string,
  paragraphs: readonly Paragraph[],
  fileName: string | null,
): Publication {
  let fromSource: Publication | null = null;
  let signed: string | null = null;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const { start, end, kind } = paragraphs[i]!;
    if (kind === 'sourceLine' && !fromSource) fromSource = readSourceLine(text.slice(start, end), start, end);
    if (kind === 'dateLine' && signed === null) signed = dateIn(text.slice(start, end));
  }
  const head = readHead(text, paragraphs);
  const file = fileName === null ? null : dateInFileName(fileName);
  const name = fromSource?.name ?? null;
  const page = fromSource?.page ?? null;
  const span = fromSource?.span ?? null;
  if (fromSource?.date) return fromSource;
  if (head.dateline) {
    const { month, day } = head.dateline;
    const year = head.dateline.year ?? yearOf(head.published) ?? yearOf(file) ?? yearOf(signed);
    const date = year === null ? null : isoDate(year, month, day);
    if (date !== null) return { date, from: 'dateline', name, page, span: span ?? head.dateline.span };
  }
  if (head.published !== null) return { date: head.published, from: 'frontMatter', name, page, span };
  if (file !== null) return { date: file, from: 'fileName', name, page, span };
  if (signed !== null) return { date: signed, from: 'dateLine', name, page, span };
  return fromSource ?? NONE;
}

function readSourceLine(line: string, start: number, end: number): Publication {
  const date = dateIn(line);
  const name =
    titleMarks.exec(line)?.[1] ??
    bareName.exec(line.replace(/^[（(【]?(?:选自|摘自|转自|原载|来源|载于|刊于|据)[：:]?\s*/, ''))?.[1] ??
    null;
  const page = pageNumber.exec(line)?.[1]?.replace(/\s+/g, '') ?? null;
  return { date, from: date === null ? null : 'sourceLine', name, page, span: { start, end } };
}

interface Head {
  readonly published: string | null;
  readonly dateline: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    readonly span: Paragraph;
  } | null;
}

/** Front matter and dateline stand in the first paragraphs. */
function readHead(text: string, paragraphs: readonly Paragraph[]): Head {
  let date: string | null = null;
  let line: Head['dateline'] = null;
  for (const paragraph of paragraphs.slice(0, 12)) {
    const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
    const match = published.exec(opening) ?? webHead.exec(opening);
    if (match && date === null) {
      date = isoDate(
        Number(match[1] ?? match[4]),
        Number(match[2] ?? match[5]),
        Number(match[3] ?? match[6]),
      );
    }
    const found: RegExpExecArray | null = line ? null : dateline.exec(opening);
    if (found) {
      line = {
        year: found[1] ? Number(found[1]) : null,
        month: Number(found[2]),
        day: Number(found[3]),
        span: paragraph,
      };
    }
  }
  return { published: date, dateline: line };
}

/** The first full date of a piece of text as ISO, or null. */
function dateIn(text: string): string | null {
  const match = fullDate.exec(text);
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  const han = hanDate.exec(text);
  if (!han) return null;
  const year = Number([...han[1]!].map((digit) => hanDigit(digit)).join(''));
  return isoDate(year, hanNumber(han[2]!), hanNumber(han[3]!));
}

/** 20230715.txt, 2023-07-15-x.txt, 2023年7月15日稿.txt */
function dateInFileName(fileName: string): string | null {
  const match = /(?<!\d)(\d{4})[年._-]?(\d{1,2})[月._-]?(\d{1,2})日?(?!\d)/.exec(fileName);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function hanDigit(digit: string): number {
  return digit === '零' || digit === '○' ? 0 : '〇一二三四五六七八九'.indexOf(digit);
}

function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const first = text.includes('十') ? (tens === '' ? 1 : hanDigit(tens!)) : 0;
  return first * 10 + (ones ? hanDigit(ones) : 0);
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** ISO date, or null when there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (day > days[month - 1]!) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
