import type { ParagraphRule } from '../rule';
import { eachMatch } from '../common/matching';

const certain =
  /【(?:待补|待定|待核|待核实|待确认|待填|此处|补|图|配图|略|存疑|请核)[^】]{0,12}】|（(?:待补|待核|待核实|待补充|待确认|此处待补|数字待核)[^）]{0,10}）|TODO|FIXME|待补充数据/g;
const dated =
  /(?:(?:×{1,4}|[XxＸ]{2,4})年(?:[X×xＸ]{1,2}月)?(?:[X×xＸ]{1,2}日)?|[X×xＸ]{1,2}月[X×xＸ]{1,2}日|(?<![X×xＸ])[X×xＸ]{2,8}(?=[万亿]?[元人家户名个亩吨项件次篇]|[%％]|[省市县区镇乡村]|局|单位|同志|先生|女士|公司|小学|中学))/g;
const surname =
  /[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹窦章苏潘葛范彭郎鲁韦马方俞任袁柳史唐费薛雷贺汤殷罗毕郝邬安常傅皮卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米明戴宋庞熊纪舒屈项祝董梁杜阮蓝席季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫丁邓石崔龚程邢裴陆翁武刘叶白申黎乔关温易丘廖游曾欧某]$/;

/** 占位符: XX, ××, 【待补】, TODO left in the text. */
export const placeholderLeft: ParagraphRule = {
  id: 'placeholder-left',
  category: 'format',
  title: { zh: '占位符未填', en: 'Placeholder left in' },
  severity: 'error',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '“××”“【待补】”“TODO”是写稿时留的空，发稿前要补上或删去。隐去真名的“李××”不在此列。',
    en: 'Gaps left while writing are to be filled before printing; a name withheld (李××) is none.',
  },
  examples: [
    { bad: '活动将于⟪XX月XX日⟫举行。' },
    { bad: '总投资⟪××⟫万元。' },
    { bad: '出席会议的有⟪【待补】⟫。' },
  ],
  traps: ['嫌疑人李××已被抓获。', 'XX染色体', 'XXL号服装', '二十世纪（XX世纪）', '长×宽×高'],
  scope: 'paragraph',
  triggers: 'X×xＸ待TF补图此',
  check({ text }, report) {
    // The mask takes XX and TODO for Latin words.

    const open = { text, mask: { spans: [], covers: () => false } };
    eachMatch(open, certain, ({ start, end, groups: [whole = ''] }) => {
      if (
        /^[A-Z]/.test(whole) &&
        (/[A-Za-z]/.test(text[start - 1] ?? '') || /[A-Za-z]/.test(text[end] ?? ''))
      )
        return;
      report({ start, end, message: '占位内容还没有补上' });
    });
    eachMatch(open, dated, ({ start, end }) => {
      const before = text.slice(Math.max(0, start - 1), start);
      if (surname.test(before) || /[A-Za-z0-9]/.test(before) || /[A-Za-z]/.test(text[end] ?? '')) return;
      const sure =
        /[年月日]$/.test(text.slice(start, end)) || /^[万亿元人家户个亩吨项件次%％]/.test(text.slice(end));
      report({
        start,
        end,
        ...(sure ? {} : { severity: 'information' as const }),
        message: sure ? '占位符“××”还没有填上' : '“××”是占位还是隐名？请核对',
      });
    });
  },
};
