import type { ParagraphRule } from '../rule';
import { replacement } from '../common/matching';

const adverbs = new Set(
  '认真|深入|积极|大力|扎实|全面|切实|坚决|严格|紧密|不断|努力|深刻|广泛|充分|有效|持续|稳步|迅速|热烈|亲切|仔细|主动|自觉|自发|及时|顺利|圆满|熟练|高高兴兴|源源不断|坚定不移|一如既往|毫不犹豫|更好|更快|进一步|蓬勃|快速|逐步|耐心|热情'.split(
    '|',
  ),
);
const toDi =
  /^(?:学习|贯彻|落实|推进|推动|开展|团结|完成|投入|参与|听取|察看|实施|执行|解决|抓好|做好|支持|向前|发展|成立|走|说|讲|介绍|回答|询问|来到|赶到|行动|组织|帮助|服务)(?:了|着|起来|在一起|下去|贯彻|好各|到[位底])/;
const eager = new Set('自发|主动|积极|认真|努力|自觉|坚决|热情|迅速|耐心'.split('|'));
const deed =
  /^(?:学习|贯彻|落实|推进|推动|开展|团结|完成|投入|参与|听取|实施|执行|解决|支持|成立|介绍|回答|询问|行动|组织|帮助|服务|去)/;
const verbs = '说做干讲写唱跑办演踢打考睡住玩站学走想长';
const complement =
  /^(?:很|非常|十分|特别|更|最|真|太)?(?:好|对|快|慢|妙|棒|高|远|不错|漂亮|清楚|明白|精彩)[，。！；？]/;

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
  check({ text, mask }, report) {
    const flag = (at: number, right: string, reason: string): void => {
      if (mask.covers(at, at + 1)) return;
      report({
        start: at,
        end: at + 1,
        message: `${reason}，请核对`,
        fix: replacement(at, at + 1, right, false),
      });
    };
    for (let at = text.indexOf('的'); at >= 0; at = text.indexOf('的', at + 1)) {
      if (at >= 2 && verbs.includes(text[at - 1]!) && complement.test(text.slice(at + 1, at + 6))) {
        flag(at, '得', '动词后的补语前用“得”');
      } else if (follows(text, at, adverbs) && toDi.test(text.slice(at + 1, at + 7))) {
        flag(at, '地', '修饰动词用“地”');
      }
    }
    for (let at = text.indexOf('得'); at >= 0; at = text.indexOf('得', at + 1)) {
      if (follows(text, at, eager) && deed.test(text.slice(at + 1, at + 3))) flag(at, '地', '修饰动词用“地”');
    }
  },
};

/** True when one of the words (two to four characters) stands right before `at`. */
function follows(text: string, at: number, words: ReadonlySet<string>): boolean {
  for (let length = 2; length <= 4 && length <= at; length++) {
    if (words.has(text.slice(at - length, at))) return true;
  }
  return false;
}
