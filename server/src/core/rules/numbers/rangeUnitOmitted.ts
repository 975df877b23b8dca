import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';
import { multiplierUnit, number, unit } from './ranges';

const pattern = new RegExp(
  `(?<![\\dA-Za-z.第—～-])(${number})(～|—)(${number})((?:%|％|‰)|[万亿](?:${unit})?)`,
  'g',
);

/** `15～30%`: the first number lacks what makes it a percentage or a multiple of ten thousand. */
export const rangeUnitOmitted: ParagraphRule = {
  id: 'range-unit-omitted',
  category: 'numbers',
  title: { zh: '范围前项缺单位', en: 'Unit left out in a range' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15835-2011' },
  rationale: {
    zh: '表示数值范围时，前一项的“%”“万”“亿”省去会引起歧义：“15～30%”应写“15%～30%”。',
    en: 'Leaving out %, 万 or 亿 after the first number makes the range ambiguous.',
  },
  examples: [
    { bad: '同比增长⟪15～30%⟫。', good: '同比增长15%～30%。' },
    { bad: '每户补助⟪3～5万元⟫。', good: '每户补助3万元～5万元。' },
  ],
  traps: ['每袋重100～150千克。', '每户补助3万元～5万元。', '全程8～10公里。', '收入在8000元～1万元。'],
  scope: 'paragraph',
  triggers: '～—',
  check(paragraph, report) {
    eachMatch(
      paragraph,
      pattern,
      ({ start, end, groups: [, from = '', mark = '', to = '', toUnit = ''] }) => {
        // 2018—2020万… would be years.
        if (mark === '—' && from.length === 4) return;
        const missing = multiplierUnit(toUnit, from, to);
        if (missing === '') return;
        const at = start + from.length;
        report({
          start,
          end,
          message: `前一项省去“${missing}”会有歧义，应补上`,
          fix: { title: `补上“${missing}”`, safe: true, edits: [{ start: at, end: at, text: missing }] },
        });
      },
    );
  },
};
