import type { ParagraphRule } from '../rule';
import { deleteFix } from '../common/fixes';

/** Words that begin with 等, and what follows the verb 等: 等级, 等候, 等我. */
const word =
  /^等(?:等[再看我你]|离子|级|候|待|效|到|额|同于|同看|同对|比|温|高|距|身|号|深|量|边|腰|差|价|式|轴|次|闲|值|压|渗|分|概率|速|宽|长|面积|体积|外|而下|而上|一[等会下]|不[了及到]|着|了|我|你|您|他|她|它|咱|谁|车|船|来了|红灯|绿灯|通知|消息)/;

/** “等”前面的顿号. */
export const dunhaoBeforeDeng: ParagraphRule = {
  id: 'dunhao-before-deng',
  category: 'marks',
  scope: 'paragraph',
  title: { zh: '“等”前的顿号', en: '顿号 before 等' },
  severity: 'warning',
  fix: 'safe',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '并列成分列举未完而用“等”收尾时，“等”前面不用顿号。',
    en: 'No 顿号 before the 等 that ends a list.',
  },
  examples: [{ bad: '教育、水利⟪、⟫等部门', good: '教育、水利等部门' }],
  traps: ['分为优秀、等级两项', '领取号牌、等候叫号', '煤化工、等离子体'],
  triggers: '等',
  check({ text, mask }, report) {
    for (let at = text.indexOf('、等'); at >= 0; at = text.indexOf('、等', at + 2)) {
      const rest = text.slice(at + 1, at + 5);
      if (word.test(rest) || mask.covers(at, at + 1)) continue;
      report({
        start: at,
        end: at + 1,
        message: '列举后的“等”前面不用顿号',
        fix: deleteFix(at, at + 1, true),
      });
    }
  },
};
