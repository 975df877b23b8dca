import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

const pattern =
  /(?:利率|占比|比重|增速|增幅|降幅|失业率|覆盖率|入学率|合格率|达标率|就业率|负债率|毛利率|利润率|城镇化率|收益率|渗透率|普及率|满意率|优良率|转化率|支持率)(?![^，。；]{0,4}增速)[^，。；：、\d%]{0,10}(?:提高|提升|上升|下降|下调|上调|回落|加快|降低|增加|扩大|收窄|下滑|放缓)了?(\d+(?:\.\d+)?)([%％])(?!的)/g;

/** 百分点: rates differ by percentage points. */
export const percentPoint: ParagraphRule = {
  id: 'percent-point',
  category: 'numbers',
  title: { zh: '比率变动用百分点', en: 'Percentage points' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '利率、占比、增速等本身是百分比，变动多少一般用“百分点”；用“%”是说相对变动。',
    en: 'Rates change by percentage points; % means a relative change.',
  },
  examples: [{ bad: '贷款利率下调⟪0.25%⟫。', good: '贷款利率下调0.25个百分点。' }],
  traps: ['贷款利率下调至3.45%。', '产量提高3%。', '占比提高3个百分点。'],
  scope: 'paragraph',
  triggers: '%％',
  check(paragraph, report) {
    eachMatch(paragraph, pattern, ({ end, groups: [, digits = '', sign = ''] }) => {
      const start = end - digits.length - sign.length;
      report({
        start,
        end,
        message: '比率的变动一般用“个百分点”，请核对',
        fix: replacement(start, end, `${digits}个百分点`, false),
      });
    });
  },
};
