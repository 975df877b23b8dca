import type { ParagraphRule } from '../rule';
import { forEachDunhaoBetween } from '../common/dunhao';
import { deleteFix } from '../common/fixes';

/** 并列的书名号之间的顿号. */
export const dunhaoBetweenTitles: ParagraphRule = {
  id: 'dunhao-between-titles',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '书名号之间的顿号', en: '顿号 between titles' },
  severity: 'information',
  profiles: { 公文: 'warning', web: 'hint' },
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011', clause: '4.5.3.5' },
  rationale: {
    zh: '标有书名号的并列成分之间通常不用顿号。其中有的带括注，或并列着没有书名号的成分，顿号仍要用。',
    en: 'Titles in a row need no 顿号, unless one carries a note or something without title marks stands among them.',
  },
  examples: [{ bad: '《规划》⟪、⟫《方案》', good: '《规划》《方案》' }],
  traps: ['《规划》（2022年）、《方案》', '《规划》、有关方案', '《规划》草案、《方案》文本'],
  triggers: '、',
  check({ text }, report) {
    forEachDunhaoBetween(text, '《', '》', (at) => {
      report({
        start: at,
        end: at + 1,
        message: '并列的书名号之间通常不用顿号',
        fix: deleteFix(at, at + 1, true),
      });
    });
  },
};
