import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../shared/matching';

const adverbs =
  '认真|深入|积极|大力|扎实|全面|切实|坚决|严格|紧密|不断|努力|深刻|广泛|充分|有效|持续|稳步|迅速|热烈|亲切|仔细|主动|自觉|自发|及时|顺利|圆满|熟练|高高兴兴|源源不断|坚定不移|一如既往|毫不犹豫|更好|更快|进一步|蓬勃|快速|逐步|耐心|热情';
const verbs =
  '学习|贯彻|落实|推进|推动|开展|团结|完成|投入|参与|听取|察看|实施|执行|解决|抓好|做好|支持|向前|发展|成立|走|说|讲|介绍|回答|询问|来到|赶到|行动|组织|帮助|服务';
const toDi = new RegExp(
  `(?<=(?:${adverbs}))的(?=(?:${verbs})(?:了|着|起来|在一起|下去|贯彻|好各|到[位底]))`,
  'g',
);
const toDiFromDe = new RegExp(
  `(?<=(?:自发|主动|积极|认真|努力|自觉|坚决|热情|迅速|耐心))得(?=(?:${verbs}|去))`,
  'g',
);
const toDe =
  /(?<=[，。：“\u4e00-\u9fff](?:说|做|干|讲|写|唱|跑|办|演|踢|打|考|睡|住|玩|站|学|走|想|长))的(?=(?:很|非常|十分|特别|更|最|真|太)?(?:好|对|快|慢|妙|棒|高|远|不错|漂亮|清楚|明白|精彩)[，。！；？])/g;

/** 的地得: only closed pairs of adverb and verb. */
export const deParticle: ParagraphRule = {
  id: 'de-particle',
  category: 'words',
  title: { zh: '的、地、得', en: 'The particles 的, 地, 得' },
  severity: 'information',
  fix: 'suggest',
  source: { standard: '现代汉语语法' },
  rationale: {
    zh: '修饰动词用“地”，补充说明动作用“得”，修饰名词用“的”。这里只提示最典型的搭配。',
    en: '地 stands between adverb and verb, 得 before a complement, 的 before a noun.',
  },
  examples: [
    { bad: '更加紧密⟪的⟫团结在一起。', good: '更加紧密地团结在一起。' },
    { bad: '这件事办⟪的⟫好，值得推广。', good: '这件事办得好，值得推广。' },
  ],
  traps: ['这是认真的学习态度。', '开展了深入的研究。', '他做的好事很多。', '更加紧密地团结在一起。'],
  scope: 'paragraph',
  triggers: '的得',
  check(paragraph, report) {
    for (const [pattern, right, reason] of [
      [toDi, '地', '修饰动词用“地”'],
      [toDiFromDe, '地', '修饰动词用“地”'],
      [toDe, '得', '动词后的补语前用“得”'],
    ] as const) {
      eachMatch(paragraph, pattern, ({ start, end }) => {
        report({ start, end, message: `${reason}，请核对`, fix: replacement(start, end, right, false) });
      });
    }
  },
};
