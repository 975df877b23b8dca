import type { ParagraphRule } from '../rule';
import { forEachDunhaoBetween } from '../common/dunhao';
import { deleteFix } from '../common/fixes';

/** 并列的引号之间的顿号. */
export const dunhaoBetweenQuoted: ParagraphRule = {
  id: 'dunhao-between-quoted',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '引号之间的顿号', en: '顿号 between quotations' },
  severity: 'information',
  profiles: { 公文: 'warning', web: 'hint' },
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011', clause: '4.5.3.5' },
  rationale: {
    zh: '标有引号的并列成分之间通常不用顿号。其中有的带括注，或并列着没有引号的成分，顿号仍要用。',
    en: 'Quoted items in a row need no 顿号, unless one carries a note or an unquoted item stands among them.',
  },
  examples: [{ bad: '“强基”⟪、⟫“双减”', good: '“强基”“双减”' }],
  traps: ['“强基”（试点）、“双减”', '“强基”、双减', '“强基”工作、“双减”政策'],
  triggers: '、',
  check({ text }, report) {
    forEachDunhaoBetween(text, '“', '”', (at) => {
      report({
        start: at,
        end: at + 1,
        message: '并列的引号之间通常不用顿号',
        fix: deleteFix(at, at + 1, true),
      });
    });
  },
};
