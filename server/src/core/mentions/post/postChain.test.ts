import assert from 'node:assert/strict';
import { parsePostChainBefore } from './postChain';

/** `left|posts` → what is read: `text:place:organ:title:qualifier`, posts in order. */
function read(before: string): string {
  const chain = parsePostChainBefore(`${before}周远山`, before.length);
  if (chain === null) return '';
  if (chain.group) return `${chain.group.text}→${chain.group.jurisdictions.join('+')}`;
  return chain.posts
    .map(({ text, place, organ, title, qualifier }) =>
      [text, place ?? '', organ ?? '', title, qualifier ?? ''].join(':'),
    )
    .join(' ');
}

const examples: readonly (readonly [before: string, expected: string])[] = [
  // 省市县，名字没人听说过
  ['江东省委书记', '江东省委书记:江东省:省委:书记:'],
  ['会上，江东省云州市委书记', '江东省云州市委书记:江东省云州市:市委:书记:'],
  ['13日，市委副书记、市长', '市委副书记::市委:副书记: 市长::市政府:市长:'],
  ['，江东省委书记、省人大常委会主任', '江东省委书记:江东省:省委:书记: 省人大常委会主任::人大常委会:主任:'],
  ['陪同江东省云州市青山县委原书记', '江东省云州市青山县委原书记:江东省云州市青山县:县委:书记:原'],
  ['云山彝族自治州代州长', '云山彝族自治州代州长:云山彝族自治州:州政府:州长:代'],
  ['时任江东省常务副省长', '时任江东省常务副省长:江东省:省政府:常务副省长:时任'],
  ['由云州市教育局原党组书记、局长', '云州市教育局原党组书记:云州市:教育局党组:书记:原 局长:::局长:'],
  ['中共云州市委组织部部长', '中共云州市委组织部部长:云州市:市委组织部:部长:'],
  ['江东省人民政府副省长', '江东省人民政府副省长:江东省:省政府:副省长:'],
  ['赴原平市市长', '原平市市长:原平市:市政府:市长:'],
  ['云州市云河县县委书记', '云州市云河县县委书记:云州市云河县:县委:书记:'],
  ['他说：“要抓好落实。”县长', '县长::县政府:县长:'],
  ['副市长', '副市长::市政府:副市长:'],
  ['江东省第十四届人大常委会副主任', '江东省第十四届人大常委会副主任:江东省:人大常委会:副主任:'],
  ['民盟云州市委主委', '民盟云州市委主委:云州市:民盟市委:主委:'],
  ['云州市文化广电和旅游局局长', '云州市文化广电和旅游局局长:云州市:文化广电和旅游局:局长:'],
  ['中国江东公司原党委委员', '中国江东公司原党委委员::中国江东公司党委:委员:原'],
  // 机构名里的“和、与、、”
  ['会见工业和信息化部部长', '工业和信息化部部长::工业和信息化部:部长:'],
  ['巴西发展、工业与贸易部长', '巴西发展、工业与贸易部长:巴西:发展、工业与贸易部:部长:'],
  ['省长王成和江东省副省长', '江东省副省长:江东省:省政府:副省长:'],
  // 外国
  ['同斯里兰卡总统', '斯里兰卡总统:斯里兰卡::总统:'],
  ['。俄总统', '俄总统:俄::总统:'],
  ['欢迎乌国防部长', '乌国防部长:乌:国防部:部长:'],
  ['在北京会见以总理', '以总理:以::总理:'],
  // 兼
  ['欢迎国务委员兼国务院秘书长', '国务委员兼国务院秘书长::国务院:国务委员兼秘书长:'],
  // 地名不是管辖地
  ['邀请云州大学校长', '云州大学校长::云州大学:校长:'],
  // 领导名单
  ['江东省和云州市领导', '江东省和云州市领导→江东省+云州市'],
  ['京浙领导', '京浙领导→北京市+浙江省'],
  // 不是职务
  ['会见主席夫人', ''],
  ['有人代表', ''],
  ['青山县村民', ''],
  ['他来自', ''],
];

describe('posts before a name', () => {
  for (const [before, expected] of examples) {
    it(`${before}‸`, () => assert.equal(read(before), expected));
  }

  it('takes time that grows with the text at most', () => {
    const text = '江东省委副书记、'.repeat(20_000);
    const begun = Date.now();
    for (let at = 0; at < text.length; at += 8) parsePostChainBefore(text, at);
    assert.ok(Date.now() - begun < 4000);
  });
});
