import type { ParagraphRule } from '../rule';

const patterns: readonly {
  readonly pattern: RegExp;
  readonly right: (groups: readonly string[]) => string;
}[] = [
  {
    pattern:
      /^(?:图片?[：:]?)?[（(]?(本报记者|通讯员|记者|特约记者)[：: \u3000]*([\u4e00-\u9fff]{2,4}?)[ \u3000/]*(?:摄影|摄)[）)]?$/,
    right: ([, role = '', name = '']) => `${role === '记者' ? '本报记者' : role} ${name}摄`,
  },
  {
    pattern: /^[（(]?()([\u4e00-\u9fff]{2,4})[ \u3000]*\/[ \u3000]*(?:摄影|摄)[）)]?$/,
    right: ([, , name = '']) => `${name}摄`,
  },
];

/** 图片署名: 本报记者 石磊摄. */
export const creditFormat: ParagraphRule = {
  id: 'credit-format',
  category: 'format',
  title: { zh: '图片署名格式', en: 'Form of a photo credit' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '图片署名写“本报记者 石磊摄”：身份与姓名之间空一格，“摄”紧跟姓名，不用冒号和斜线。',
    en: 'A credit is role, space, name and 摄, without colon or slash.',
  },
  examples: [
    { bad: '⟪记者：石磊 摄影⟫', good: '本报记者 石磊摄' },
    { bad: '⟪石磊/摄⟫', good: '石磊摄' },
  ],
  traps: ['本报记者 石磊摄', '通讯员 林舒摄', '石磊摄', '昨天他在江边摄影。'],
  scope: 'paragraph',
  triggers: '摄',
  check({ text }, report) {
    if (text.length > 24) return;
    for (const { pattern, right } of patterns) {
      const match = pattern.exec(text);
      if (!match) continue;
      const bracketed = /^[（(]/.test(text) && /[）)]$/.test(text);
      const fixed = bracketed ? `（${right(match)}）` : right(match);
      if (fixed === text) return;
      // 本报记者石磊摄 without a space is another house’s style.
      if (fixed.replace(/[ \u3000]/g, '') === text.replace(/[\u3000]/g, '')) return;
      report({
        start: 0,
        end: text.length,
        message: '图片署名写成“本报记者 某某摄”',
        fix: { title: `改为“${fixed}”`, safe: false, edits: [{ start: 0, end: text.length, text: fixed }] },
      });
      return;
    }
  },
};
