import type { ParagraphRule } from '../rule';
import { replaceFix } from '../shared/fixes';

/** Words that begin with 和, 及, 与 and are items of their own. */
const word =
  /^(?:和(?:睦|谐|平|解|气|美|顺|善|声|田|合|悦|好|弦|尚|龙|县|风|蔼|缓|煦|政|林|硕|静|布|服|约|局|面|稀|盘|记|衷|颜|亲|议|牛)|及(?:格|时|早|第|物|笄)|与(?:会|时|众|日|人|世|民|邻|国|共|其))/;

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
      if (also ? text[at + 2] !== '及' : word.test(text.slice(at + 1, at + 3))) continue;
      report({
        start: at,
        end: at + 1,
        message: also ? '“以及”前不用顿号，可用逗号' : `“${next}”表示并列，前面不用顿号`,
        fix: replaceFix(at, at + 1, also ? '，' : '', false),
      });
    }
  },
};
