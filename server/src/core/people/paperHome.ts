import type { Division, Knowledge } from '../knowledge/knowledge';
import type { Article } from '../layout/article';
import homes from '../mentions/packed/posts.json';
import type { Span } from '../text/span';
import { regionsOf } from './divisionNames';

/** Papers whose names don't tell their home. */
const knownHomes = new Map(
  homes.paperHomes.map((line) => line.split(' ')).map(([paper, home]) => [paper!, home!] as const),
);
/** 北京日报, 云州晚报, 江东新闻网: the place is what stands before. */
const paperName =
  /^(\p{Script=Han}{2,4}?)(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|新闻|发布|电视台|广播电视台|在线)/u;
/** Papers of the whole country. */
const nationwide =
  /^(?:人民|光明|经济|法治|法制|工人|农民|中国|科技|解放军|新华|参考|环球|检察|消费|学习|国际)/u;

/** 新华社杭州7月14日电, 本报云州7月14日讯: where the report was sent from. */
const dateline =
  /(?:本报|本刊|本台|[社网报])(\p{Script=Han}{2,6}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息)/u;
/** The dateline stands in one of the first paragraphs, near its beginning. */
const FIRST_PARAGRAPHS = 8;
const OPENING = 40;

/** The division that an article comes from and the ones it lies in, and the words that tell. Names are full. */
export interface PaperHome {
  readonly names: readonly string[];
  readonly span: Span;
}

/** Home of the paper named in the source line (北京日报 → 北京市), else the place of the dateline, or null. */
export function articleHome(article: Article, knowledge: Knowledge): PaperHome | null {
  const { publication, text, paragraphs } = article;
  const names = publication.name === null ? null : homeOfPaper(publication.name, text, knowledge);
  if (names && publication.span) return { names, span: publication.span };
  for (const { start, end } of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const match = dateline.exec(text.slice(start, Math.min(end, start + OPENING)));
    if (!match) continue;
    const [whole, place] = match as unknown as [string, string];
    const from = start + match.index + whole.indexOf(place);
    return { names: homeOfDateline(place, text, knowledge), span: { start: from, end: from + place.length } };
  }
  return null;
}

function homeOfPaper(paper: string, text: string, knowledge: Knowledge): readonly string[] | null {
  const known = knownHomes.get(paper);
  if (known) return regionsOf(known, knowledge);
  if (nationwide.test(paper)) return null;
  for (let length = 4; length >= 2; length--) {
    const division = knownDivision(paper.slice(0, length), knowledge);
    if (division) return regionsOf(division.name, knowledge);
  }
  const place = paperName.exec(paper)?.[1];
  const names = place === undefined ? [] : writtenNames(place, text);
  return names.length > 0 ? names : null;
}

function homeOfDateline(place: string, text: string, knowledge: Knowledge): readonly string[] {
  const division = knownDivision(place, knowledge);
  if (division) return regionsOf(division.name, knowledge);
  const names = writtenNames(place, text);
  if (names.length > 0) return names;
  // Datelines name cities.
  return [/^.{2,}[省市县州区旗]$/u.test(place) ? place : `${place}市`];
}

/** Full names of an unknown place as the article itself writes them. */
function writtenNames(place: string, text: string): string[] {
  return ['省', '市', '县', '州', '区', '旗']
    .map((unit) => place + unit)
    .filter((name) => text.includes(name));
}

/** The division of this name; of several the province (吉林日报). */
function knownDivision(name: string, knowledge: Knowledge): Division | null {
  const divisions = knowledge.divisions(name);
  if (divisions.length === 1) return divisions[0]!;
  const provinces = divisions.filter(({ level }) => level === 'province');
  return provinces.length === 1 ? provinces[0]! : null;
}
