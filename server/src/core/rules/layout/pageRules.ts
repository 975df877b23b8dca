import type { LayoutRule } from '../rule';

const houseStyle = { standard: '报业惯例' };

/** 换行、分页、分栏等版面残留. */
export const pageRules: readonly LayoutRule[] = [
  {
    id: 'layout-artifacts',
    scope: 'layout',
    category: 'layout',
    title: { zh: '排版残留汇总', en: 'Layout artifacts' },
    severity: 'information',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '从 PDF、Word 或网页粘贴来的文字常带硬换行、页码和多余空格。这一条把全文的残留合成一处，一次清理，正文一字不动。',
      en: 'Text pasted from PDF, Word or a web page carries hard line breaks, page numbers and stray spaces. This sums them up with one clean-up as its fix; no word is touched.',
    },
    examples: [{ bad: '会议于⟪ ⟫7 月 13 日召开。', good: '会议于7月13日召开。' }],
    traps: ['会议于7月13日召开。'],
  },
  {
    id: 'hard-wrapped-paragraph',
    scope: 'layout',
    category: 'layout',
    title: { zh: '段落内硬换行', en: 'Hard-wrapped paragraph' },
    severity: 'information',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '换行落在句子中间，是按版心宽度断的行，不是分段。行宽、段首缩进、行末空格和编号一起决定哪里真正分段；没有把握的地方给出两种改法。',
      en: 'The line breaks where the page was full, not where the paragraph ends. Line width, indents, trailing spaces and numbering decide together; where they leave doubt both fixes are offered.',
    },
    examples: [
      {
        bad: '江东省近日出台新的办法，规范⟪⏎⟫农村饮水工程的运行和管理，明⟪⏎⟫确各级水利部门的职责，保障群⟪⏎⟫众喝上放心水。',
        good: '江东省近日出台新的办法，规范农村饮水工程的运行和管理，明确各级水利部门的职责，保障群众喝上放心水。',
      },
    ],
    traps: [
      '春风轻轻过柳堤，⏎白鹭低低下稻畦。⏎谁家少年骑竹马，⏎笑声惊起一池鸡。',
      '一、加强组织领导⏎二、明确工作责任⏎三、落实资金保障',
    ],
  },
  {
    id: 'page-furniture',
    scope: 'layout',
    category: 'layout',
    title: { zh: '页码与页眉页脚', en: 'Page furniture' },
    severity: 'information',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '页码、页眉、页脚和浏览器打印的网址行是版面上的东西，不是稿件内容，夹在正文里还会把句子切断。去掉的每一处都会列出来。',
      en: 'Page numbers, running headers and the lines that browsers print belong to the page, not to the article. Everything removed is listed.',
    },
    examples: [
      {
        bad: '江东省近日出台新的办法。⏎⟪— 1 —⏎⟫会议要求抓好落实，确保群众喝上放心水。',
        good: '江东省近日出台新的办法。⏎会议要求抓好落实，确保群众喝上放心水。',
      },
    ],
    traps: ['——云州市重点项目推进会侧记⏎云州市昨天召开会议，部署下一阶段任务。'],
  },
  {
    id: 'interleaved-columns',
    scope: 'layout',
    category: 'layout',
    title: { zh: '两栏混排', en: 'Interleaved columns' },
    severity: 'warning',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '有的工具把左右两栏的文字排在同一行。栏间空当每行都在同一位置时，按先左后右拆开；位置不齐就不动，只提醒。',
      en: 'Some extractors print both columns on one line. Where the gutter stands at one place they are parted and put in reading order; otherwise the text is left alone with a warning.',
    },
    examples: [
      {
        bad: '云州市昨天召开全市重点⟪     近年来，江东省把农村供⏎⟫项目推进会，总结上半年⟪     水作为民生大事来抓，先⏎⟫工作，部署下一阶段任务。⟪    后投入专项资金改造管网，⏎⟫会议要求各县区各部门抢⟪     惠及山区群众三十多万人，⏎⟫抓时间节点，强化要素保⟪     许多村庄第一次用上了干⏎⟫障，推动项目早开工早投⟪     净的自来水。⏎⟫产早见效。⟪⟫',
        good: '云州市昨天召开全市重点项目推进会，总结上半年工作，部署下一阶段任务。会议要求各县区各部门抢抓时间节点，强化要素保障，推动项目早开工早投产早见效。⏎近年来，江东省把农村供水作为民生大事来抓，先后投入专项资金改造管网，惠及山区群众三十多万人，许多村庄第一次用上了干净的自来水。',
      },
    ],
    traps: ['姓名    单位⏎周洁    云州市教育局⏎李明    云州市卫健委'],
  },
  {
    id: 'multiple-blank-lines',
    scope: 'layout',
    category: 'layout',
    title: { zh: '多余空行', en: 'Superfluous blank lines' },
    severity: 'information',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '段落之间最多留一个空行；只有空格的空行看不出来，一并清掉。',
      en: 'At most one blank line parts two paragraphs; blank lines that hold only white space are emptied.',
    },
    examples: [
      {
        bad: '会议指出要抓好落实。⟪⏎⏎⏎⟫云州市有关负责人参加会议。',
        good: '会议指出要抓好落实。⏎⏎云州市有关负责人参加会议。',
      },
    ],
    traps: ['会议指出要抓好落实。⏎⏎云州市有关负责人参加会议。'],
  },
  {
    id: 'paragraph-indent',
    scope: 'layout',
    category: 'layout',
    title: { zh: '段首缩进不一', en: 'Mixed paragraph indents' },
    severity: 'information',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '同一篇稿件里有的段落用两个全角空格缩进，有的用半角空格或制表符，统一为两个全角空格。',
      en: 'Where some paragraphs are indented by two ideographic spaces and others by spaces or tabs, all get two ideographic spaces.',
    },
    examples: [
      {
        bad: '　　云州市昨天召开全市重点项目推进会，部署任务。⏎⟪    ⟫会议要求各部门强化要素保障，推动项目早投产。',
        good: '　　云州市昨天召开全市重点项目推进会，部署任务。⏎　　会议要求各部门强化要素保障，推动项目早投产。',
      },
    ],
    traps: ['云州市召开会议⏎　　云州市昨天召开全市重点项目推进会，部署任务。'],
  },
  {
    id: 'trailing-whitespace',
    scope: 'layout',
    category: 'layout',
    title: { zh: '行末空格', en: 'Trailing white space' },
    severity: 'hint',
    fix: 'safe',
    source: houseStyle,
    rationale: {
      zh: '行末的空格看不见，却会在转排时变成多余的字距；先用它判断分段，再去掉。',
      en: 'Spaces at the end of a line can’t be seen but come back as gaps in typesetting. They serve as a sign of paragraph ends before they go.',
    },
    examples: [{ bad: '会议指出要抓好落实。⟪ ⟫', good: '会议指出要抓好落实。' }],
    traps: ['　　会议指出要抓好落实。'],
  },
];
