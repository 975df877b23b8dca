import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const receiver =
  /^(?:各[\u4e00-\u9fff]{2,}|[\u4e00-\u9fff、，（）]{4,60}(?:人民政府|委员会|办公室|单位|部门|局|厅|部|院|校|公司|机构|委|办))[；，。,;:]$/;

/** 主送机关后用全角冒号 (公文). */
export const salutationColon: ParagraphRule = {
  id: 'salutation-colon',
  category: 'official',
  title: { zh: '主送机关后用冒号', en: 'Colon after the addressee' },
  severity: 'warning',
  profiles: { newspaper: 'off', web: 'off' },
  fix: 'safe',
  source: { standard: 'GB/T 9704-2012' },
  rationale: {
    zh: '公文的主送机关顶格书写，最后一个机关名称后标全角冒号。',
    en: 'The last addressee of an official document is followed by a full-width colon.',
  },
  examples: [{ bad: '各区县人民政府⟪；⟫', good: '各区县人民政府：' }],
  traps: ['各区县人民政府：', '各单位要高度重视。'],
  scope: 'paragraph',
  triggers: '；，。,;:',
  check({ text, kind }, report) {
    if (
      text.length > 60 ||
      (kind !== 'salutation' && kind !== 'body' && kind !== 'headline' && kind !== 'subheading')
    )
      return;
    if (!receiver.test(text) || /要|应|将|请|须|的/.test(text)) return;
    const end = text.length;
    report({
      start: end - 1,
      end,
      message: '主送机关后用全角冒号',
      fix: replacement(end - 1, end, '：', true),
    });
  },
};
