import type { ParagraphRule } from '../rule';
import { replaceFix } from '../common/fixes';

/** Words that begin with 和, 及, 与 and are items of their own. */
const word = new RegExp(
  [
    // 和气 but 和气象, 和美 but 和美国: the longer word is joined by 和.
    '和(?:[睦谐顺善悦弦尚蔼缓煦硕静衷颜]|平|声(?!音)|气(?!象|候|温|体|田)|美(?!国|元|洲|术|食)|解(?!放|决|读|答|说|除)|田(?!径|间|园|野)|合(?!作|理|格|同|法|并)',
    '|好(?!友|人)|龙|县(?!区|市|级|域|里|城)|风(?!险|电|景|力)|政(?!府|策|治|务|协|法)|林(?!业|区|木|草)|布(?!局|置)|服(?!务)|约(?!束|定|会)|局(?!长|部|势|面)',
    '|面(?!积|向|临|对|貌|料)|稀泥|盘托|记(?!者|录|忆)|亲(?!属|友|人|情|子)|议(?!案|题|程)|牛)',
    '|及(?:格|时|早|第(?![一二三四五六七八九十])|物|笄)',
    '|与(?:会(?!计|议|场|展)|时|众|日(?!本)|人(?!民|才|工|口|大|员|类)|世(?!界)|民(?!生|营|政|族|间|众|用|企|宿)|邻|共|其)',
  ].join(''),
  'y',
);

/** 连词前面的顿号. */
export const dunhaoBeforeConjunction: ParagraphRule = {
  id: 'dunhao-before-conjunction',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '连词前的顿号', en: '顿号 before a conjunction' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“和、及、与”本身表示并列，前面不再用顿号；“以及”前面可用逗号。',
    en: '和, 及 and 与 join by themselves; before 以及 a comma may stand.',
  },
  examples: [
    { bad: '教育、卫生⟪、⟫和水利部门', good: '教育、卫生和水利部门' },
    { bad: '机关、学校⟪、⟫以及社区', good: '机关、学校，以及社区' },
  ],
  traps: ['文明、和谐', '家庭、和睦', '参与率、及格率', '团结、与时俱进'],
  triggers: '和及与',
  check({ text, mask }, report) {
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const next = text[at + 1];
      if (next !== '和' && next !== '及' && next !== '与' && next !== '以') continue;
      if (mask.covers(at, at + 1)) continue;
      const also = next === '以';
      if (also ? text[at + 2] !== '及' : isWord(text, at + 1)) continue;
      report({
        start: at,
        end: at + 1,
        message: also ? '“以及”前不用顿号，可用逗号' : `“${next}”表示并列，前面不用顿号`,
        fix: replaceFix(at, at + 1, also ? '，' : '', false),
      });
    }
  },
};

function isWord(text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}
