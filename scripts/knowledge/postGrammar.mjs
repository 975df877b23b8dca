// A deliberately narrow grammar of post phrases: what it accepts whole is a post beyond doubt. Used to check the roster row by row.
import { readCsv } from './csv.mjs';

const list = (cell) => (cell ? cell.split(';') : []);

export const states = readCsv('server/data/states.csv', ['name', 'short']);
export const organs = readCsv('server/data/organs.csv', ['name', 'short']);

const stateOf = new Map();
for (const { name, short } of states) for (const form of [name, ...list(short)]) stateOf.set(form, name);

/** Heads by the kind of organ; a rank may stand before them. */
const rank = '(?:副|常务副|第一副)?';
const ministry = `(?:党组书记|党组副书记|党委书记|${rank}(?:部长|主任|局长|署长|行长|审计长|院长|社长|主席|台长))`;
const commission = `(?:${rank}(?:主任委员|主任|书记|秘书长|主席|组长)|党组书记|党委书记)`;

const fixed = [
  '中共中央(?:总书记|政治局常委|政治局委员|书记处书记|军委主席|军委副主席)',
  '中央(?:军委|军事委员会)(?:主席|副主席|委员)',
  '中央书记处书记',
  `(?:中央纪委|中央纪律检查委员会)(?:书记|副书记|常务副书记)`,
  '国务院(?:总理|副总理|秘书长|副秘书长)',
  '国务委员(?:兼(?:国务院秘书长|公安部部长|外交部部?长|国防部部?长))?',
  '国家(?:主席|副主席)',
  `(?:全国人大常委会|全国人民代表大会常务委员会)(?:委员长|副委员长|秘书长|副秘书长)`,
  `全国政协(?:主席|副主席|秘书长|副秘书长|副主席兼秘书长)`,
  `(?:全国人大[\\u4e00-\\u9fff]{0,14}(?:委员会|委|工委))(?:${rank}(?:主任委员|主任))`,
  `(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央(?:主席|副主席|常务副主席)`,
  `全国工商联(?:主席|副主席|党组书记)`,
  `(?:最高人民法院|最高法)(?:院长|副院长|常务副院长)`,
  `(?:最高人民检察院|最高检)(?:检察长|副检察长|常务副检察长)`,
  `中国人民解放军军事(?:法院院长|检察院检察长)`,
  `国家监(?:委|察委员会)(?:主任|副主任)`,
  `(?:香港|澳门)特(?:别行政)?区行政长官`,
  `共青团中央书记处第一书记`,
  `中央政治局(?:常委|委员)`,
].map((source) => new RegExp(`^${source}$`, 'u'));

const local = new RegExp(
  `^(?:(?:市委|省委|自治区党委|党委|区委|县委)(?:书记|副书记|常委)|(?:省|市)人大常委会(?:主任|副主任)|人大常委会(?:主任|副主任)|` +
    `(?:省|市)?政协(?:主席|副主席)|(?:人民政府)?(?:主席|副主席)|(?:副)?(?:省长|市长))$`,
  'u',
);

const foreign = new RegExp(
  `^(?:总统|副总统|代总统|代理总统|总理|副总理|第一副总理|首相|副首相|国王|王储兼首相|总督|国家主席|政府总理|联邦总统|` +
    `联邦总理|联邦主席|外长|外交部长|外交大臣|外交部发言人|国防部长|国防大臣|防长|财政部长|财政大臣|内政部长|国务卿|国务总理|` +
    `总统新闻秘书|总统助理|总统办公室主任|最高领袖|武装部队总司令|武装部队总参谋长|国会主席|国会议长|国民议会议长|议会议长|议长|参议长|` +
    `众议长|国家杜马主席|联邦委员会主席|驻(?:华|美|美国)大使|副总理兼(?:外长|外交部长|财政部长)|副首相兼外交大臣|劳动党总书记)$`,
  'u',
);

const international =
  /^(?:联合国(?:秘书长|常务副秘书长|秘书长发言人)|欧盟委员会主席|欧洲理事会主席|欧洲央行行长|北约秘书长|国际奥委会主席|国际原子能机构总干事|国际货币基金组织总裁|世界银行行长|世界卫生组织总干事|世界贸易组织总干事|世贸组织总干事|上海合作组织秘书长|东盟秘书长|新开发银行行长|亚洲基础设施投资银行行长|世界知识产权组织总干事|阿盟秘书长|美联储主席|非盟委员会主席|红十字国际委员会主席|越共中央总书记|老挝人民革命党中央总书记|朝鲜劳动党总书记)$/u;

/** National bodies with a head of their own; the longest form first, so that nothing is left over. */
const nationalOrgans = organs
  .flatMap(({ name, short }) => [name, ...list(short)])
  .filter((form) => form.length >= 3)
  .sort((a, b) => b.length - a.length);

/**
 * What a post phrase is: `{ kind: 'domestic' | 'foreign' | 'international', jurisdiction }`, or null when any part of it is unclear.
 * `places` are full names of provinces and cities with their short names.
 */
export function parsePost(post, places) {
  if (fixed.some((pattern) => pattern.test(post))) return { kind: 'domestic', jurisdiction: null };
  for (const form of nationalOrgans) {
    if (!post.startsWith(form)) continue;
    const rest = post.slice(form.length);
    const heads = form.endsWith('委员会') || form.endsWith('委') ? commission : ministry;
    if (new RegExp(`^${heads}$`, 'u').test(rest)) return { kind: 'domestic', jurisdiction: null };
  }
  if (international.test(post)) return { kind: 'international', jurisdiction: null };
  for (let length = Math.min(post.length, 12); length > 0; length--) {
    const head = post.slice(0, length);
    const state = stateOf.get(head);
    if (state && foreign.test(post.slice(length)))
      return { kind: 'foreign', jurisdiction: state, role: post.slice(length) };
    const place = places.get(head);
    if (place) {
      const rest = post.slice(length);
      // `浙江省委书记`: the division's last character is also the organ's first.
      const overlapping = head.at(-1) + rest;
      if (local.test(rest) || (/[省市区]$/u.test(head) && local.test(overlapping))) {
        return { kind: 'domestic', jurisdiction: place };
      }
    }
  }
  return null;
}
