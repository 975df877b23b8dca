import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createKnowledge } from '../../knowledge/createKnowledge';
import { confirmNames } from './documentPass';
import { findPersons } from './findPersons';

const knowledge = createKnowledge();
const noRoster = { ...knowledge, officialNames: () => [] };

/** Names of the article whose paragraphs are the lines of `marked`, marked with the same brackets as the expectation. */
function markNames(text: string): string {
  const paragraphs = text.split('\n').map((line) => ({
    text: line,
    mentions: findPersons(line, { kind: 'body', knowledge: noRoster }),
  }));
  return confirmNames(paragraphs, noRoster)
    .map((persons, p) => {
      let line = paragraphs[p]!.text;
      for (const { start, end } of [...persons].reverse()) {
        line = `${line.slice(0, start)}⟪${line.slice(start, end)}⟫${line.slice(end)}`;
      }
      return line;
    })
    .join('\n');
}

/** Every name must be found, with exactly these ends, and nothing else. */
const articles: Record<string, string> = {
  'title on the left': '云州市委书记⟪陈思远⟫，市委副书记、市长⟪何立⟫会见客人。',
  'a list under a group title': '江东省和云州市领导⟪刘长青⟫、⟪王平⟫、⟪王平安⟫、⟪卢海⟫参加。',
  'a byline': '本报讯（记者 ⟪周晓棠⟫）7月13日，江东省党政代表团赴云州市学习考察。',
  'a verb that shares a character': '会上，省长⟪李强⟫强调了三点。\n⟪李强⟫强调，要抓好落实。',
  'no title later on':
    '云州市市长⟪陈思远⟫致辞。\n⟪陈思远⟫在调研时指出，要加快发展。\n对此，⟪陈思远⟫表示感谢。',
  'a foreign name': '国家主席会见东方共和国总统⟪阿里·邦巴·翁托⟫。\n⟪翁托⟫表示感谢。',
  'function words as surnames':
    '市委书记⟪向文海⟫，市委副书记、市长⟪于小舟⟫，与市长⟪和志强⟫座谈。\n⟪于小舟⟫在致辞中说，和平发展是大势所趋。',
  'names run together in a headline':
    '⟪陈伯远⟫⟪严立群⟫⟪卞思齐⟫出席\n省委书记⟪陈伯远⟫、省长⟪严立群⟫会见客人。\n副省长⟪卞思齐⟫参加。',
  'names of minorities, Japanese and Korean names':
    '省人大常委会副主任⟪扎西平措⟫、省政协副主席⟪巴图孟克⟫出席。\n日本驻华大使⟪森田正雄⟫、韩国驻华大使⟪朴在勋⟫参加。',
  'forms of address, places and sides are none':
    '白湖镇、马王村、陈店乡的干部参加培训，李大娘来了。\n他指出，韩方应当尊重中方关切。',
  'nothing that looks like a name': '和谐发展，向高质量发展迈进，由政府主导，于今年完成。',
};

describe('names of people', () => {
  for (const [title, marked] of Object.entries(articles)) {
    it(title, () => assert.equal(markNames(marked.replaceAll(/[⟪⟫]/gu, '')), marked));
  }

  it('keeps every span inside the text, in order, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '王',
        '李强',
        '阿里',
        '·',
        '、',
        '市长',
        '先生',
        ' ',
        '\u3000',
        '-',
        '\ud840',
        '参加',
        '林郑',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, end } of findPersons(text, { kind: 'body', knowledge })) {
          assert.ok(start >= before && end > start && end <= text.length);
          before = end;
        }
      }),
    );
  });
});
