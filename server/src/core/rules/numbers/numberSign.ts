import type { ParagraphRule } from '../rule';
import { eachMatch, deletion } from '../common/matching';

const pattern =
  /(?:下降|减少|降低|下跌|下滑|回落|下调|缩减|萎缩|跌幅达?|降幅达?)了?([-－−])(?=\d+(?:\.\d+)?(?:%|％|‰|个百分点|万|亿|元|人|家|户|吨|点))/g;

/** `下降-1.8%`: the fall is told twice. */
export const numberSign: ParagraphRule = {
  id: 'number-sign',
  category: 'numbers',
  title: { zh: '下降后不用负号', en: 'Minus sign after a fall' },
  severity: 'error',
  fix: 'safe',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“下降”“减少”已表示变小，后面再用负号就成了相反的意思。',
    en: 'A word for falling followed by a minus sign says the opposite of what is meant.',
  },
  examples: [{ bad: '同比下降⟪-⟫1.8%。', good: '同比下降1.8%。' }],
  traps: ['气温下降至-5℃。', '同比下降1.8%。', '增速为-1.8%。'],
  scope: 'paragraph',
  triggers: '-－−',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ end, groups: [, sign = ''] }) => {
      const at = end - 1;
      report({
        start: at,
        end,
        message: '“下降”已含负号的意思，不再加负号',
        fix: deletion(at, end, sign, true),
      });
    });
  },
};
