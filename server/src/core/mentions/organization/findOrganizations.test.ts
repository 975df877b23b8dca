import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createKnowledge } from '../../knowledge/createKnowledge';
import { findOrganizations } from './findOrganizations';

const knowledge = createKnowledge();
const find = (text: string) => findOrganizations(text, knowledge);
const marks = /⟪([^⟫]*)⟫/gu;

describe('organisations', () => {
  for (const marked of [
    '⟪浙江省委⟫、⟪省政府⟫和浙江人民长期关心',
    '来到⟪浙江省市场监管局⟫，了解情况',
    '来到⟪江东省市场监管局⟫，了解情况',
    '⟪江东省委⟫、⟪省政府⟫高度重视',
    '感谢⟪江东省云州市人民政府⟫',
    '⟪中共云州市委⟫召开会议',
    '⟪云州市人大常委会⟫第五次会议',
    '⟪北京市高级人民法院⟫宣判',
    '⟪云州市中级人民法院⟫宣判',
    '⟪省委宣传部⟫、⟪市委政法委⟫联合发文',
    '⟪国家发展改革委⟫、⟪财政部⟫、⟪工业和信息化部⟫印发通知',
    '记者从⟪公安部⟫获悉',
    '⟪新华社⟫北京电',
    '⟪清华大学⟫与⟪云州大学⟫签约',
    '⟪浙江大学医学院附属第一医院⟫',
    '走进⟪云州三江科技有限公司⟫',
    '⟪三江科技有限公司⟫成立',
    '走进⟪三江（云州）科技有限公司⟫',
    '⟪北京日报社⟫主办',
    '⟪云州市人民政府⟫委托⟪云州大学⟫调查',
    '⟪中国物流与采购联合会⟫发布',
    '⟪中国科学院⟫与⟪中国工程院⟫',
    '⟪全国人大常委会⟫表决',
    '⟪云州市红十字会⟫',
    '会上，⟪云州市住房和城乡建设局⟫通报',
    '⟪北京市教委⟫发布',
    '⟪浙江省交通集团⟫',
    '一年来⟪省政协⟫围绕大局开展协商',
    '会后⟪市政府⟫作了部署',
    // None of these is a body's name, or it belongs to a post.
    '北京市委书记尹力，市委副书记、市长殷勇',
    '浙江省人大常委会主任易炼红',
    '一家上市公司、三甲医院和大学生',
    '这个局面，市委托管',
    '俄罗斯外交部发言人',
    '他在全国办理业务',
    '学会了开车，协会议定书',
    '人大力支持',
    '有关部门、科技公司、当地医院',
    '许多银行存款',
    '新闻中心城区',
    '他考上大学了',
    '县级以上城市人民政府，直辖市人民政府，省级政府办公厅',
    '城市副中心和高水平高职学校',
  ]) {
    it(marked, () => {
      const text = marked.replace(marks, '$1');
      const found = find(text);
      for (const mention of found) assert.equal(text.slice(mention.start, mention.end), mention.text);
      assert.deepEqual(
        found.map((mention) => mention.text),
        [...marked.matchAll(marks)].map((match) => match[1]),
      );
    });
  }

  for (const [text, expected] of [
    ['浙江省委、省政府', '中国共产党浙江省委员会 浙江省人民政府'],
    ['中共江东省委，省人大常委会', '中国共产党江东省委员会 江东省人民代表大会常务委员会'],
    ['省委、省政府', '- -'],
    ['云州市政协', '中国人民政治协商会议云州市委员会'],
    ['国家发展改革委', '国家发展和改革委员会'],
    ['省委宣传部，江东省委', '- 中国共产党江东省委员会'],
    [
      '浙江省市场监管局、省工信厅、省发展改革委',
      '浙江省市场监督管理局 浙江省工业和信息化厅 浙江省发展和改革委员会',
    ],
    ['省教育厅', '-'],
    ['云州市卫健委', '云州市卫生健康委员会'],
    ['江东省高院', '江东省高级人民法院'],
    ['全国政协', '中国人民政治协商会议全国委员会'],
  ] as const) {
    it(`${text} in full`, () => {
      assert.equal(
        find(text)
          .map(({ fullName }) => fullName ?? '-')
          .join(' '),
        expected,
      );
    });
  }

  it('tells categories', () => {
    const categories = (text: string) => find(text).map(({ category }) => category);
    assert.deepEqual(categories('云州市委、市政府、市人大、市政协、市法院'), [
      'party',
      'government',
      'congress',
      'consultative',
    ]);
    assert.deepEqual(categories('最高人民法院、新华社、中央军委、民盟中央'), [
      'judicial',
      'media',
      'military',
      'party',
    ]);
  });

  it('never throws, spans in order and inside', () => {
    const piece = fc.constantFrom(
      ...'省市县区委政府人大协局厅公司大学集团医院浙江北京云州和与、，（）的在书记',
      '\ud800',
      '有限公司',
      '中国',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of find(text)) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          end = mention.end;
        }
      }),
    );
  });
});
