import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';

const event =
  /《([^《》〈〉]{2,30}(?:座谈会|对接会|推进会|洽谈会|交流会|推介会|研讨会|发布会|动员会|博览会|交易会|运动会|锦标赛|先进个人|先进集体|先进单位|劳动模范|标兵|荣誉称号|奖章|勋章|[一二三特]等奖|优秀奖|金奖|银奖|铜奖|健身日|宣传周|宣传月|专项行动|主题活动|活动|培训班))》/g;
const document =
  /“([^“”‘’]{3,30}(?:公约|条例|管理办法|实施办法|暂行办法|实施细则|实施意见|暂行规定|管理规定))”(?![^，。；]{0,4}(?:精神|体系|工程))/g;

/** 书名号误用: 《经贸对接会》, “河道管理条例”. */
export const nonWorkTitleMark: ParagraphRule = {
  id: 'non-work-title-mark',
  category: 'names',
  title: { zh: '书名号误用', en: 'Title marks on no title' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: 'GB/T 15834-2011' },
  rationale: {
    zh: '书名号用于作品、报刊、文件；会议、活动、奖项、称号用引号或不用标点。反过来，文件名称用书名号。',
    en: 'Title marks are for works and documents; meetings, events, prizes and honours take quotation marks or none.',
  },
  examples: [
    { bad: '会上举办了⟪《经贸对接会》⟫。', good: '会上举办了“经贸对接会”。' },
    { bad: '修订⟪“柳溪河保护公约”⟫。', good: '修订《柳溪河保护公约》。' },
  ],
  traps: ['召开《实施方案》征求意见会。', '获得“先进个人”称号。', '印发《河道管理条例》。', '总结“土办法”。'],
  scope: 'paragraph',
  triggers: '《“',
  check(paragraph, report) {
    eachMatch(paragraph, event, ({ start, end, groups: [, name = ''] }) => {
      if (/[：—]/.test(name)) return;
      swap(start, end, '“', '”', '会议、活动、奖项、称号不用书名号');
    });
    eachMatch(paragraph, document, ({ start, end }) => {
      swap(start, end, '《', '》', '文件名称用书名号');
    });
    function swap(start: number, end: number, left: string, right: string, message: string): void {
      report({
        start,
        end,
        message,
        fix: {
          title: `改用“${left}${right}”`,
          safe: false,
          edits: [
            { start, end: start + 1, text: left },
            { start: end - 1, end, text: right },
          ],
        },
      });
    }
  },
};
