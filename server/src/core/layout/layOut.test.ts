import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../text/textEdit';
import { cleanEdits, layOut } from './layOut';

const clean = (text: string): string =>
  applyEdits(text, cleanEdits(layOut(text, { fileName: null }), 'none'));

describe('the sample article', () => {
  const source = readFileSync('test-fixtures/beijing-zhejiang.txt', 'utf8');
  const article = layOut(source, { fileName: null });
  const texts = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));

  it('comes out as a person would retype it', () => {
    assert.equal(article.paragraphs.length, 10);
    assert.equal(article.text, `${texts.join('\n')}\n`);
    assert.equal(texts[0], '北京市党政代表团赴浙江省学习考察');
    assert.equal(texts[1], '深化京浙交流合作 共同推进高质量发展');
    assert.equal(texts[2], '尹力殷勇与易炼红王浩座谈');
    assert.match(
      texts[3]!,
      /^本报讯（记者 祁梦竹）7月13日至14日，北京市党政代表团赴.*市委副书记、市长殷勇，.*合作。$/,
    );
    assert.match(texts[4]!, /“1个市场监管大脑\+市场监管10大重点领域\+X项改革举措\+Y项数字化应用”/);
    assert.equal(texts[9], '选自《北京日报》（2023年7月15日第1版）');
    for (const text of texts.slice(3))
      assert.ok(text.startsWith('本报讯（记者 祁') || !/\s/.test(text), text);
  });

  it('knows what its paragraphs are', () => {
    assert.deepEqual(
      article.paragraphs.map(({ kind }) => kind),
      [...Array<string>(3).fill('headline'), ...Array<string>(6).fill('body'), 'sourceLine'],
    );
  });

  it('was published on the day of the source line', () => {
    const { date, from, name, page, span } = article.publication;
    assert.deepEqual(
      { date, from, name, page },
      { date: '2023-07-15', from: 'sourceLine', name: '北京日报', page: '第1版' },
    );
    assert.equal(article.text.slice(span!.start, span!.end), texts[9]);
  });

  it('is left alone once it is clean', () => {
    assert.equal(clean(clean(source)), clean(source));
    assert.deepEqual(layOut(clean(source), { fileName: null }).edits, []);
  });

  it('gives every edit its reason', () => {
    for (const edit of article.edits)
      assert.ok(edit.evidence.length > 0 && edit.evidence.every(({ message }) => message));
  });
});

describe('what is said twice', () => {
  it('is no page header when it is a sentence, or when there is no page', () => {
    for (const text of [
      '会议指出，要抓好落实。会议指出，要抓好落实。',
      '会议指出，要抓好落实。\n会议指出，要抓好落实。\n',
      '云州市防汛通知\n云州市防汛通知\n',
      '我们一定要赢！\n我们一定要赢！\n我们一定要赢！\n队员们喊着口号。\n观众也喊了起来。\n比赛开始了。\n场上一片沸腾。\n',
    ]) {
      assert.equal(clean(text), text);
    }
  });
});
