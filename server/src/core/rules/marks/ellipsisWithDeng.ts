import type { ParagraphRule } from '../rule';

/** 省略号与“等”并用. */
export const ellipsisWithDeng: ParagraphRule = {
  id: 'ellipsis-with-deng',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '省略号与“等”并用', en: 'Ellipsis together with 等' },
  severity: 'information',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“等”和省略号都表示列举未完，只用一个。',
    en: '等 and …… both say that the list goes on; one of them is enough.',
  },
  examples: [{ bad: '苹果、梨、桃⟪……等⟫水果' }, { bad: '苹果、梨、桃⟪等……⟫' }],
  traps: ['他望着远方……等到天黑', '他说：“等……”', '苹果、梨、桃……'],
  triggers: '…',
  check({ text, mask }, report) {
    for (let at = text.indexOf('……等'); at >= 0; at = text.indexOf('……等', at + 3)) {
      if (/^[到待候着了我你他她它一不他车人级]/.test(text.slice(at + 3)) || mask.covers(at, at + 3)) continue;
      if (!isList(text, at)) continue;
      report({ start: at, end: at + 3, message: '“等”和省略号只用一个' });
    }
    for (let at = text.indexOf('等……'); at >= 0; at = text.indexOf('等……', at + 3)) {
      const start = text[at - 1] === '等' ? at - 1 : at;
      if (!isList(text, start) || mask.covers(at, at + 3)) continue;
      report({ start, end: at + 3, message: '“等”和省略号只用一个' });
    }
  },
};

/** A 顿号, a closing mark or a comma stands not far before: what ends is a list. */
function isList(text: string, at: number): boolean {
  return /[、》”][^。！？；]{0,16}$/.test(text.slice(Math.max(0, at - 20), at));
}
