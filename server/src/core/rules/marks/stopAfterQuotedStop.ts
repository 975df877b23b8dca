import type { ParagraphRule } from '../rule';
import { forEachOf } from '../common/characters';
import { deleteFix } from '../common/fixes';

/** 引号内外都有句末点号: 。”。 ！”。 */
export const stopAfterQuotedStop: ParagraphRule = {
  id: 'stop-after-quoted-stop',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '引号内外都有句号', en: 'Stop inside and outside a quotation' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '引文末尾已经有句末点号，引号外面不再用句号。',
    en: 'When the quotation ends with a stop of its own, none follows the closing mark.',
  },
  examples: [
    { bad: '他说：“要抓好落实。”⟪。⟫', good: '他说：“要抓好落实。”' },
    { bad: '她喊道：“加油！”⟪。⟫', good: '她喊道：“加油！”' },
  ],
  traps: ['他读了《谁是最可爱的人？》。', '他练了“几十遍”。', '（已批准。）。'],
  triggers: '”’',
  check({ text }, report) {
    forEachOf(text, '”’', (at) => {
      if (text[at + 1] !== '。') return;
      let last = at - 1;
      while (text[last] === '’' || text[last] === '”') last--;
      const stop = text[last];
      if (stop !== '。' && stop !== '！' && stop !== '？') return;
      report({
        start: at + 1,
        end: at + 2,
        // A question or a call inside a sentence (他问“为什么？”。) is common in print.
        ...(stop === '。' || introduced(text, at) ? {} : { severity: 'hint' as const }),
        message: `引文已用“${stop}”，引号外不再用句号`,
        fix: deleteFix(at + 1, at + 2, true),
      });
    });
  },
};

/** The quotation that closes at `at` opens behind a colon. */
function introduced(text: string, at: number): boolean {
  const open = text.lastIndexOf(text[at] === '”' ? '“' : '‘', at);
  return open > 0 && text[open - 1] === '：';
}
