import type { ParagraphRule } from '../rule';

const line =
  /^[（(]?(?:选自|摘自|原载|转自|来源[：:]|据)([“"《]?)([\u4e00-\u9fff]{2,12}(?:报|日报|晚报|周刊|杂志|网|通讯社|时报|早报|商报|周报))([”"》]?)(.*)$/;

/** 出处行: 选自《北京日报》（2023年7月15日第1版）. */
export const sourceLineFormat: ParagraphRule = {
  id: 'source-line-format',
  category: 'format',
  title: { zh: '出处行格式', en: 'Form of the source line' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '出处写明报名、日期、版次：选自《云州日报》（2023年7月15日第1版）。报名用书名号，括号用全角。',
    en: 'The source line gives paper, date and page; the paper in title marks, the brackets full-width.',
  },
  examples: [
    { bad: '选自⟪“云州日报”⟫（2023年7月15日第1版）', good: '选自《云州日报》（2023年7月15日第1版）' },
    { bad: '选自《云州日报》⟪(2023年7月15日第1版)⟫', good: '选自《云州日报》（2023年7月15日第1版）' },
  ],
  traps: ['选自《云州日报》（2023年7月15日第1版）', '来源：云州日报', '据云州日报报道，大桥昨日通车。'],
  scope: 'paragraph',
  triggers: '选摘载转源据',
  check({ text }, report) {
    if (text.length > 60) return;
    const match = line.exec(text);
    if (!match) return;
    const [, open = '', name = '', close = '', rest = ''] = match;
    if (/[，。]/.test(rest) || text.startsWith('据')) return;
    const at = text.indexOf(open + name);
    const nameEnd = at + open.length + name.length + close.length;
    if (/[“"]/.test(open) || /[”"]/.test(close)) {
      report({
        start: at,
        end: nameEnd,
        message: '报刊名用书名号',
        fix: {
          title: `改为“《${name}》”`,
          safe: false,
          edits: [{ start: at, end: nameEnd, text: `《${name}》` }],
        },
      });
    } else if (
      open === '' &&
      close === '' &&
      /^(?:选自|摘自|原载|转自)/.test(text) &&
      /^[（(\d]|^$/.test(rest)
    ) {
      report({
        start: at,
        end: nameEnd,
        message: '报刊名用书名号',
        fix: {
          title: `改为“《${name}》”`,
          safe: false,
          edits: [{ start: at, end: nameEnd, text: `《${name}》` }],
        },
      });
    }
    const bracket = /\(([^()（）]*)\)/.exec(rest);
    if (bracket && /年|版/.test(bracket[1]!)) {
      const start = nameEnd + bracket.index;
      const end = start + bracket[0].length;
      report({
        start,
        end,
        message: '括号用全角“（）”',
        fix: {
          title: '改用全角括号',
          safe: false,
          edits: [
            { start, end: start + 1, text: '（' },
            { start: end - 1, end, text: '）' },
          ],
        },
      });
    }
    if (/^选自|^摘自|^原载/.test(text) && !/\d{4}年|\d{4}-\d/.test(rest) && !/〇/.test(rest)) {
      report({
        start: at,
        end: text.length,
        severity: 'information',
        message: '出处缺日期，应写明年月日和版次',
      });
    }
  },
};
