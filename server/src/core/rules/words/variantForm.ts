import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { confusablesIn } from './confusables';

/** 异形词: the form that dictionaries put second. */
export const variantForm: ParagraphRule = {
  id: 'variant-form',
  category: 'words',
  title: { zh: '异形词宜用推荐词形', en: 'Variant form of a word' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '第一批异形词整理表' },
  rationale: {
    zh: '两种写法都通行的词，报刊用推荐词形，全篇才统一：“账号”“叫作”。',
    en: 'Of two current forms newspapers take the recommended one.',
  },
  examples: [
    { bad: '请填写⟪帐号⟫。', good: '请填写账号。' },
    { bad: '这种树⟪叫做⟫银杏。', good: '这种树叫作银杏。' },
  ],
  traps: ['帐篷里亮着灯。', '请填写账号。', '这一讲座落幕了。'],
  scope: 'paragraph',
  triggers: '',
  check(paragraph, report) {
    for (const { start, end, tier, wrong, right } of confusablesIn(paragraph)) {
      if (tier !== 'D') continue;
      report({
        start,
        end,
        message: `“${wrong}”的推荐词形是“${right}”`,
        fix: replacement(start, end, right, false),
      });
    }
  },
};
