import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const halves: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '.',
  '；': '; ',
  '：': ': ',
  '！': '!',
  '？': '?',
};
const mark = /[，。；：！？]/g;
const functionWord =
  /\b(?:the|is|are|was|were|and|of|to|in|for|with|that|this|will|have|has|be|it|we|you|they|he|she|I|a|an|on|at|by|from|not|can)\b/;

/** 英文句子里的全角标点. */
export const fullwidthInEnglish: ParagraphRule = {
  id: 'fullwidth-in-english',
  category: 'names',
  title: { zh: '英文句内全角标点', en: 'Full-width mark in English' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'CY/T 154-2017' },
  rationale: {
    zh: '整句英文里用英文标点，后面空一格。',
    en: 'A whole English sentence keeps English punctuation.',
  },
  examples: [
    {
      bad: '在昨天下午举行的大学生英语演讲比赛颁奖仪式上，他用英语说：“This is a good plan⟪，⟫and we will support it.”',
      good: '在昨天下午举行的大学生英语演讲比赛颁奖仪式上，他用英语说：“This is a good plan, and we will support it.”',
    },
  ],
  traps: [
    'Tom、Jerry和Linda参加活动。',
    '在昨天下午举行的大学生英语演讲比赛颁奖仪式上，他用英语说：“This is a good plan.”',
    '论文发表在Nature Energy，引起关注。',
  ],
  scope: 'paragraph',
  triggers: '，。；：！？',
  check({ text }, report) {
    if (!/[A-Za-z]{2} [A-Za-z]/.test(text)) return;
    mark.lastIndex = 0;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const at = match.index;
      const before =
        /(?:[A-Za-z][A-Za-z'’-]*[ ,]{1,2}){0,14}[A-Za-z][A-Za-z'’-]*$/.exec(
          text.slice(Math.max(0, at - 120), at),
        )?.[0] ?? '';
      const after =
        /^ ?[A-Za-z][A-Za-z'’-]*(?:[ ,]{1,2}[A-Za-z][A-Za-z'’-]*){0,14}/.exec(
          text.slice(at + 1, at + 120),
        )?.[0] ?? '';
      if (!/ /.test(before) || !functionWord.test(before) || (after !== '' && !functionWord.test(after)))
        continue;
      const stop = /[。！？]/.test(match[0]);
      if (
        after === '' &&
        !(
          stop &&
          /^[”’]?$/.test(text.slice(at + 1)) &&
          before.split(' ').length >= 4 &&
          !/[\u4e00-\u9fff]/.test(text.slice(Math.max(0, at - before.length - 1), at - before.length))
        )
      )
        continue;
      const end = at + 1 + (after.startsWith(' ') ? 1 : 0);
      const half = halves[match[0]] ?? match[0];
      const right = after !== '' && stop ? `${half} ` : after === '' ? half.trim() : half;
      report({
        start: at,
        end: at + 1,
        message: '英文句子里用英文标点',
        fix: { ...replacement(at, end, right, false), title: `改为英文“${half.trim()}”` },
      });
    }
  },
};
