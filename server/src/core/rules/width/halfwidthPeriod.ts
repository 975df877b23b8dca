import { isDigit, isHan, isLatin } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import {
  beginsChinese,
  CLOSERS,
  codeAfter,
  forEachOf,
  holdsHan,
  isHanNumeral,
  STOPS,
} from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';
import { mayDotName } from '../common/transliteration';

/** Words that are written with a full stop of their own. */
const abbreviations = new Set(
  'Inc Ltd Co Corp Jr Sr No Vol Mr Mrs Ms Dr St Prof etc al vs pp ed eds approx'.split(' '),
);

/** Shorter stretches before a dot are more likely a number, a name or a heading than a sentence. */
const SENTENCE = 3;

/** 半角句点 used as 句号. */
export const halfwidthPeriod: ParagraphRule = {
  id: 'halfwidth-period',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '用半角句点作句号', en: 'Half-width full stop' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '中文句号是“。”。半角句点只用于小数、外文缩写、网址和序次语。',
    en: 'The Chinese full stop is 。; the ASCII dot belongs to decimals, abbreviations, addresses and list numbers.',
  },
  examples: [{ bad: '要提高政治站位⟪.⟫', good: '要提高政治站位。' }],
  traps: [
    '增长3.5%',
    '系统2.0版',
    '1.加强领导',
    '见report.docx',
    'Dr. Smith来访',
    '使用.cn域名',
    '乔治⟪middle-dot:.⟫史密斯到访',
  ],
  triggers: '.',
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    forEachOf(text, '.', (at) => {
      if (text[at - 1] === '.' || text[at + 1] === '.' || at === 0) return;
      if (mask.covers(at, at + 1) || !endsSentence(text, at)) return;
      let gap = at + 1;
      while (text[gap] === ' ') gap++;
      report({
        start: at,
        end: at + 1,
        message: '中文句号用“。”，这里是半角句点',
        fix: replaceFix(at, gap < text.length ? gap : at + 1, '。', true),
      });
    });
  },
};

function endsSentence(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = codeAfter(text, at + 1);
  const closes = next !== 0 && CLOSERS.includes(String.fromCharCode(next));
  const last = next === 0 || (closes && at + 3 >= text.length);
  const from = sentenceStart(text, at);
  if (isHan(before)) {
    if (next !== 0 && !closes && !beginsChinese(next)) {
      // 完成任务.2023年: only behind what is long enough for a sentence.
      return (isDigit(next) || isLatin(next)) && at - from >= 8;
    }
    if (isOrdinal(text, from, at)) return false;
    if (isHanNumeral(text[at - 1]) && isHanNumeral(text[at + 1])) return false;
    if (isHan(next) && (mayDotName(text, at) || insideTitle(text, at))) return false;
    return last || closes || at - from >= SENTENCE;
  }
  if (before === 0x25 || before === 0xff05 || CLOSERS.includes(text[at - 1]!)) {
    return next === 0 || closes || beginsChinese(next);
  }
  if (before === 0x29) return last && holdsHan(text, from, at);
  if (!last || !holdsHan(text, from, at)) return false;
  if (isDigit(before)) return at - from > SENTENCE;
  if (isLatin(before)) {
    const word = /[A-Za-z]+$/.exec(text.slice(Math.max(from, at - 12), at));
    return !word || !(abbreviations.has(word[0]) || word[0].length === 1);
  }
  return false;
}

/** Where the stretch that the dot would end begins: behind the last stop or the last dot before 汉字. */
function sentenceStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !STOPS.includes(text[from - 1]!)) {
    if (text[from - 1] === '.' && !isDigit(text.charCodeAt(from))) break;
    from--;
  }
  return from;
}

/** 一. 十二. 第三. （二）. at the beginning: for the rules of ordinals. */
function isOrdinal(text: string, from: number, at: number): boolean {
  return at - from <= 5 && /^(?:第?[一二三四五六七八九十百]+|[甲乙丙丁戊])$/.test(text.slice(from, at));
}

/** 《三国志.魏书》: the dot parts a work and its volume. */
function insideTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}
