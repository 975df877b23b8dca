import type { Division, Knowledge } from '../knowledge/knowledge';
import { regionsOf } from './divisionNames';
import homes from '../mentions/packed/posts.json';

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

/** The division whose paper an article comes from, and the ones above it. Names are full. */
export interface PaperHome {
  readonly names: readonly string[];
}

/** Home of the paper named in the source line (北京日报 → 北京市), or null. `text` tells whether an unknown place is one. */
export function paperHome(paper: string | null, text: string, knowledge: Knowledge): PaperHome | null {
  if (paper === null) return null;
  const known = knownHomes.get(paper);
  if (known) return { names: regionsOf(known, knowledge) };
  if (nationwide.test(paper)) return null;
  for (let length = 4; length >= 2; length--) {
    const divisions = knowledge.divisions(paper.slice(0, length));
    const division = divisions.length === 1 ? divisions[0]! : highest(divisions);
    if (division) return { names: regionsOf(division.name, knowledge) };
  }
  const place = paperName.exec(paper)?.[1];
  if (!place) return null;
  const names = ['省', '市', '县', '州', '区', '旗']
    .map((unit) => place + unit)
    .filter((name) => text.includes(name));
  return names.length > 0 ? { names } : null;
}

/** 吉林日报 is the province's. */
function highest(divisions: readonly Division[]): Division | null {
  const provinces = divisions.filter(({ level }) => level === 'province');
  return provinces.length === 1 ? provinces[0]! : null;
}
