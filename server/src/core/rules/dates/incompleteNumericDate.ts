import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /(?<![\dA-Za-z.\-/—～_])((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])(?![\d.\-/—～_A-Za-z年月日号%])(?=[，。；、）)”》：\u4e00-\u9fff]|$)/g;

/** `2023-06`: the hyphenated form needs year, month and day. */
export const incompleteNumericDate: ParagraphRule = {
  id: 'incomplete-numeric-date',
  category: 'dates',
  title: { zh: '年月不用短横线', en: 'Year and month with a hyphen' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '“年-月-日”的扩展格式要三项齐全；只有年、月时写“2023年6月”。',
    en: 'The hyphenated form is for full dates; year and month are written 2023年6月.',
  },
  examples: [{ bad: '⟪2023-06⟫正式启用。', good: '2023年6月正式启用。' }],
  traps: ['见表2-8。', '发布于2023-06-15。', '文件编号2023-0615', '2011-12赛季联赛', '编号为2023-06的文件'],
  scope: 'paragraph',
  triggers: '-/',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ start, end, groups: [, year = '', month = ''] }) => {
      if (/^(?:赛季|学年|财年|财政|号|期|楼|室|型|款|跨年)/.test(paragraph.text.slice(end, end + 2))) return;
      if (
        /(?:图|表|式|编号|代码|代号|案号|号|第|期|批号|型号)[为是：:]?$/.test(
          paragraph.text.slice(Math.max(0, start - 5), start),
        )
      )
        return;
      report({
        start,
        end,
        message: '只有年、月时应写成“某年某月”',
        fix: replacement(start, end, `${year}年${Number(month)}月`, false),
      });
    });
  },
};
