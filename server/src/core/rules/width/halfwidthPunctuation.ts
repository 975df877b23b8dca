import { isDigit } from '../../text/characterClass';
import type { ParagraphRule } from '../rule';
import {
  beginsChinese,
  codeAfter,
  codeBefore,
  forEachOf,
  holdsHan,
  isChinese,
  runEnd,
} from '../common/characters';
import { replaceFix } from '../common/fixes';
import { isTabular } from '../common/paragraphKinds';

const ASCII = ',;:!?';
const FULL = '，；：！？';

/** 半角点号 in Chinese text: , ; : ! ? */
export const halfwidthPunctuation: ParagraphRule = {
  id: 'halfwidth-punctuation',
  category: 'width',
  scope: 'paragraph',
  title: { zh: '中文里的半角标点', en: 'Half-width punctuation' },
  severity: 'warning',
  fix: 'safe',
  convention: '，；：！？',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '中文的逗号、分号、冒号、问号、叹号占一个字的位置。半角标点多是输入法没有切换，排出来疏密不匀。',
    en: 'Chinese stops are full-width; half-width ones are usually typed with the wrong input method.',
  },
  examples: [
    { bad: '会议指出⟪,⟫要抓好落实。', good: '会议指出，要抓好落实。' },
    { bad: '他说⟪:⟫“干得好⟪!⟫”', good: '他说：“干得好！”' },
  ],
  traps: [
    '共12,345.6元',
    '上午9:30开始',
    '以3:1取胜',
    '见https://example.cn/a?b=1,2查看',
    'Smith Co., Ltd.，产品',
  ],
  triggers: ASCII,
  check({ text, kind, mask }, report) {
    if (isTabular(kind)) return;
    forEachOf(text, ASCII, (at) => {
      // A run of marks (?!) is judged, and flagged, once.
      if (at > 0 && ASCII.includes(text[at - 1]!)) return;
      const end = runEnd(text, at, ASCII);
      if (mask.covers(at, end)) return;
      const before = codeBefore(text, at);
      const after = codeAfter(text, end);
      if (isDigit(before) && isDigit(after)) return;
      const percent = before === 0x25 && holdsHan(text, Math.max(0, at - 8), at);
      if (!isChinese(before) && !percent && !(before !== 0 && beginsChinese(after))) return;
      const full = [...text.slice(at, end)].map((mark) => FULL[ASCII.indexOf(mark)]!).join('');
      let from = at;
      while (text[from - 1] === ' ') from--;
      let gap = end;
      while (text[gap] === ' ') gap++;
      const fix = replaceFix(from, gap < text.length ? gap : end, full, true);
      report({
        ...(isWebLabel(text, at) ? { severity: 'information' as const } : {}),
        start: at,
        end,
        message: `中文里用全角“${full}”，这里是半角`,
        fix,
      });
    });
  },
};

/**
 * The labels that web pages put above an article (来源: …): they go with the page, not with the text. Spaces before them may be gone by
 * now, so the ones that can't be part of a sentence need none.
 */
function isWebLabel(text: string, at: number): boolean {
  if (text[at] !== ':') return false;
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  return (
    /(?:^|[ \u3000\d])(?:来源|时间|发布时间|发布日期|日期|作者|编辑|责任编辑|责编|浏览|浏览次数|点击|阅读|打印)$/.test(
      before,
    ) ||
    before.endsWith('字体') ||
    (before.endsWith('时间') && /^ ?\d{4}-\d/.test(text.slice(at + 1, at + 8)))
  );
}
