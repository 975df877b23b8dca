import type { ParagraphRule } from '../rule';
import { deletion } from '../common/matching';

const particles =
  /(?<!目)(的)的(?![确卡士当\u7684])|(?<=[到成行得加开动做定升展施现进强高])(了)了(?![解结断却然了之])|(?<![是现存实所内外潜自健好正旨不])(在)在(?![在建线校职岗场册编押逃网乎内位座野世行理外意于所])|(?<![是总但可还就凡要倒])(是)是(?![非否是])|(?<![共平缓温饱柔总亲中讲议谐随附调和应])(和)和(?![气美睦和平谐解])|(?<![参赠给付授与])(与)与(?![与])|(?<![认作因成行以称视较极颇尤更实名人])(为)为(?![为人民])|(已)已经|(?<![相])(继)继续|(我)我们|(他)他们|(?<=[我他你她它])(们)们|(?<![及])(及)及(?![格时早物])|(?<![把])(把)把(?![握手关柄门子])|(?<![被])(被)被(?![子褥告害动套面])|(?<![从服顺])(从)从(?![容从])/y;

const words =
  '会议列席同比环比建设企业经济社会我们他们可以进行项目问题通过以及已经目前其中同时因此但是由于根据按照关于对于成为作为情况部门单位全市全省全国全县政府人民中国国家地区城市农村群众委员主任书记市长省长县长增长下降实施推进推动加强加快提高提升坚持全面深入积极重点领导干部党员管理服务创新改革开放生产安全质量产业科技教育文化旅游卫生环境保护生态资源资金投资市场公司银行医院学校学生教师记者表示指出强调认为组织开展召开举行参加出席落实完成实现贯彻精神要求任务目标责任制度机制体系平台能力水平方面方式办法措施政策规划计划方案报告活动主题基础设施工程技术信息数据网络';
const pairs = new Set(words.match(/../g));
/** The second word may belong to a name: 建设建设银行, 城市城市更新, 工程工程师. */
const goesOn =
  /^(?:银行|兵团|家|部|局|厅|处|组|经理|主义|队|站|者|性|师|费|化|员|观|学|型|更新|运行|治理|管理|委|法院|日报|大学|共和国|社|党|点|长|量|力|率|率先|书|品|税|链|园|城|源|金|权|机|机构)/;

/** 重复的字词: 的的, 会议会议. */
export const repeatedWord: ParagraphRule = {
  id: 'repeated-word',
  category: 'words',
  title: { zh: '字词重复', en: 'Word typed twice' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一个字或词连写两遍，多半是修改时没有删干净。',
    en: 'The same word twice in a row is mostly left over from editing.',
  },
  examples: [
    { bad: '这是努力奋斗的⟪的⟫结果。', good: '这是努力奋斗的结果。' },
    { bad: '他列席⟪列席⟫会议。', good: '他列席会议。' },
    { bad: '产值同比⟪同比⟫增长5%。', good: '产值同比增长5%。' },
  ],
  traps: [
    '他的的确确来过。',
    '一项项工程竣工。',
    '大家认认真真学习。',
    '目的的达成。',
    '你应该了了这桩心事。',
    '现在在开会，反对对立。',
    '大家讨论讨论。',
  ],
  scope: 'paragraph',
  triggers: '',
  check(paragraph, report) {
    const { text, mask } = paragraph;
    let before = 0;
    let last = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === last) {
        if (listed[code] === 1) {
          particles.lastIndex = i - 1;
          if (particles.test(text) && !mask.covers(i - 1, i + 1)) flag(i, i + 1);
        }
      } else if (code === before && code >= 0x4e00 && i >= 3 && text.charCodeAt(i - 3) === last) {
        const word = text.slice(i - 1, i + 1);
        if (pairs.has(word) && !mask.covers(i - 3, i + 1) && !goesOn.test(text.slice(i + 1, i + 4)))
          flag(i - 1, i + 1);
      }
      before = last;
      last = code;
    }
    function flag(start: number, end: number): void {
      const word = text.slice(start, end);
      report({ start, end, message: `“${word}”重复，似多写了一遍`, fix: deletion(start, end, word, false) });
    }
  },
};

const listed = new Uint8Array(65536);
for (const character of '的了在是和与为已继我他们及把被从') listed[character.charCodeAt(0)] = 1;
