import { pairs } from './packed/traditional';
import { lastStartingAtOrBefore } from '../../text/span';
import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const simplified = new Map<number, string>();
const isTraditional = new Uint8Array(65536);
for (let i = 0; i + 1 < pairs.length; i += 2) {
  simplified.set(pairs.charCodeAt(i), pairs[i + 1]!);
  isTraditional[pairs.charCodeAt(i)] = 1;
}

/** 繁体字. */
export const traditionalChar: ParagraphRule = {
  id: 'traditional-char',
  category: 'words',
  title: { zh: '繁体字', en: 'Traditional character' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '通用规范汉字表' },
  rationale: {
    zh: '出版物用规范汉字；人名、书名和引文里需要保留繁体的除外。',
    en: 'Publications use the simplified characters; names and quotations may keep theirs.',
  },
  examples: [
    { bad: '认真⟪學習⟫会议精神。', good: '认真学习会议精神。' },
    { bad: '⟪會見⟫代表团一行。', good: '会见代表团一行。' },
  ],
  traps: ['他信藉词语。', '乾隆年间', '明察秋毫，瞭望塔', '认真学习会议精神。'],
  scope: 'paragraph',
  triggers: '',
  check({ text, mask, mentions, kind }, report) {
    let depth = 0;
    let total = 0;
    const runs: { start: number; end: number; quoted: boolean }[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x201c || code === 0x300a) depth++;
      else if (code === 0x201d || code === 0x300b) depth = Math.max(0, depth - 1);
      if (isTraditional[code] === 0) continue;
      total++;
      const last = runs.at(-1);
      if (last && last.end === i) last.end = i + 1;
      else runs.push({ start: i, end: i + 1, quoted: depth > 0 });
    }
    if (total === 0) return;
    // A text in traditional characters is meant to be so.
    const whole = total * 5 > text.length && text.length > 20;
    const people = mentions.filter(({ kind: what }) => what === 'person');
    for (const { start, end, quoted } of runs) {
      if (mask.covers(start, end)) continue;
      const person = people[lastStartingAtOrBefore(people, start)];
      if (person && end <= person.end) continue;
      const right = [...text.slice(start, end)].map((c) => simplified.get(c.charCodeAt(0)) ?? c).join('');
      report({
        start,
        end,
        ...(quoted || whole || kind === 'verse' ? { severity: 'information' as const } : {}),
        message: `繁体字，规范字为“${right}”`,
        fix: replacement(start, end, right, false),
      });
    }
  },
};
