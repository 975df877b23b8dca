import { isDigit, isLatin } from '../../text/characterClass';
import type { ParagraphContext, ParagraphRule, Report } from '../rule';
import { codeAfter, codeBefore, forEachOf, holdsHan, isChinese } from '../common/characters';
import { remarkFix, replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

/** Single quotes are looked for over this distance: further apart they are an apostrophe and something else. */
const LONGEST_SINGLE = 60;

/** 直引号 " ' ＂ in the place of “ ” ‘ ’. */
export const straightQuotes: ParagraphRule = {
  id: 'straight-quotes',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '直引号', en: 'Straight quotes' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '中文引号是“”和‘’，分左右。直引号不分左右，多由网页或代码编辑器带来。',
    en: 'Chinese quotation marks are curly; straight ones come from web pages and editors.',
  },
  examples: [{ bad: '推行⟪"链长制"⟫', good: '推行“链长制”' }],
  traps: ['6.7"屏幕', '东经15\'20"', "It's OK", '返回{"a":"甲"}', 'Tom said "OK" to us，很高兴'],
  triggers: '"\'＂＇',
  check(paragraph, report) {
    if (isTabular(paragraph.kind)) return;
    if (!checkNested(paragraph, report)) checkDouble(paragraph, report);
    checkSingle(paragraph, report);
  },
};

/**
 * 他说："我们要"撸起袖子"！": a speech behind a colon that goes to the end of its sentence, with quotations inside. Reports and returns true when
 * the paragraph's marks are exactly that.
 */
function checkNested({ text, mask }: ParagraphContext, report: Report): boolean {
  if (text.includes('“') || text.includes('”')) return false;
  const marks: number[] = [];
  forEachOf(text, '"', (at) => {
    if (!mask.covers(at, at + 1)) marks.push(at);
  });
  const first = marks[0];
  const last = marks[marks.length - 1];
  if (first === undefined || last === undefined || marks.length < 4 || marks.length % 2 === 1) return false;
  if (!/[：:]/.test(text[first - 1] ?? '') || !/[。！？.!?]/.test(text[last - 1]!)) return false;
  const inner = marks.slice(1, -1);
  // A stop before the second mark means that the speech was interrupted there.
  if (/[，。！？,.!?]/.test(text[inner[0]! - 1]!)) return false;
  reportPair(text, first, last, report);
  for (let i = 0; i < inner.length; i += 2) {
    report({
      start: inner[i]!,
      end: inner[i + 1]! + 1,
      message: '引号里再引用，用单引号‘’，这里是直引号',
      fix: remarkFix(inner[i]!, inner[i + 1]!, '‘’', true),
    });
  }
  return true;
}

/** Pairs straight marks with each other, or with a curly one that lacks its partner. */
function checkDouble({ text, mask }: ParagraphContext, report: Report): void {
  let straight = -1;
  let curly = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (mark === '“') curly = true;
    else if (mark === '”') curly = false;
    else if (mark === '"' || mark === '＂') {
      if (mask.covers(i, i + 1)) continue;
      if (straight >= 0) {
        reportPair(text, straight, i, report);
        straight = -1;
      } else if (curly && !closesLater(text, i)) {
        report({
          start: i,
          end: i + 1,
          message: '引号一半弯一半直，应为“”',
          fix: replaceFix(i, i + 1, '”', true),
        });
        curly = false;
      } else if (isInch(text, i)) continue;
      else if (closesLater(text, i)) {
        report({
          start: i,
          end: i + 1,
          message: '引号一半弯一半直，应为“”',
          fix: replaceFix(i, i + 1, '“', true),
        });
      } else straight = i;
    }
  }
  if (straight < 0 || !isChinese(codeBefore(text, straight)) || !isChinese(codeAfter(text, straight + 1)))
    return;
  report({
    start: straight,
    end: straight + 1,
    message: '直引号，且缺另一半',
    alternatives: ['“', '”'].map((mark) => replaceFix(straight, straight + 1, mark, false)),
  });
}

function reportPair(text: string, open: number, close: number, report: Report): void {
  const chinese =
    holdsHan(text, open, close) || isChinese(codeBefore(text, open)) || isChinese(codeAfter(text, close + 1));
  // class="…": an attribute.
  if (!chinese || close === open + 1 || text[open - 1] === '=') return;
  report({
    start: open,
    end: close + 1,
    message: '中文引号用“”，这里是直引号',
    fix: remarkFix(open, close, '“”', true),
  });
}

/** A ” follows before the next “ or straight mark. */
function closesLater(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '”') return true;
    if (text[i] === '“' || text[i] === '"') return false;
  }
  return false;
}

/** 6.7" and 15'20". */
function isInch(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1));
}

function checkSingle({ text, mask }: ParagraphContext, report: Report): void {
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "'" && text[i] !== '＇') continue;
    const before = text.charCodeAt(i - 1);
    if (mask.covers(i, i + 1) || isDigit(before) || (isLatin(before) && open < 0)) continue;
    if (isLatin(before) && isLatin(text.charCodeAt(i + 1))) continue;
    if (open < 0 || i - open > LONGEST_SINGLE) {
      open = i;
      continue;
    }
    if (holdsHan(text, open, i)) {
      report({
        start: open,
        end: i + 1,
        message: '中文引号用“”或‘’，这里是直引号',
        fix: remarkFix(open, i, insideDouble(text, open) ? '‘’' : '“”', true),
      });
    }
    open = -1;
  }
}

function insideDouble(text: string, at: number): boolean {
  const opener = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('"', at));
  if (opener < 0) return false;
  return text[opener] === '“' ? text.lastIndexOf('”', at) < opener : countBefore(text, at) % 2 === 1;
}

function countBefore(text: string, at: number): number {
  let count = 0;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) count++;
  return count;
}
