import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';
import { confusablesIn } from './confusables';

/** 错别字: words that no dictionary knows and that are one slip from one it does. */
export const confusableWord: ParagraphRule = {
  id: 'confusable-word',
  category: 'words',
  title: { zh: '错别字', en: 'Misspelt word' },
  severity: 'error',
  fix: 'safe',
  source: { standard: '现代汉语通用词语' },
  rationale: {
    zh: '词典里没有这样的写法，是音近或形近字之误。四字以上的可以放心改，两三字的请看一眼。',
    en: 'No dictionary has the word; it is one slip of sound or shape from one that is.',
  },
  examples: [
    { bad: '会议⟪布署⟫了防汛工作。', good: '会议部署了防汛工作。' },
    { bad: '大家⟪一如继往⟫地支持我们。', good: '大家一如既往地支持我们。' },
    { bad: '新设备已经⟪按装⟫完毕。', good: '新设备已经安装完毕。' },
  ],
  traps: [
    '请发布署名文章。',
    '他按装配要求操作。',
    '诸侯机敏过人。',
    '提高审美情趣既定目标不变。',
    '学生抄作业。',
    '今日的地位来之不易。',
  ],
  scope: 'paragraph',
  triggers: '',
  check(paragraph, report) {
    for (const { start, end, tier, wrong, right } of confusablesIn(paragraph)) {
      if (tier === 'D') continue;
      report({
        start,
        end,
        ...(tier === 'B' ? { severity: 'warning' as const } : {}),
        message: `“${wrong}”应为“${right}”`,
        fix: replacement(start, end, right, tier === 'A'),
      });
    }
  },
};
