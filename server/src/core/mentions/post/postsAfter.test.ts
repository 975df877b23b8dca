import assert from 'node:assert/strict';
import { parsePostsAfter } from './postsAfter';

/** What follows the name → `text:qualifier` of the posts. */
const examples: readonly (readonly [after: string, expected: string])[] = [
  ['（江东省委书记）', '江东省委书记'],
  ['（女，汉族，江东省委常委、秘书长）出席', '江东省委常委 秘书长'],
  ['任江东省省长。', '江东省省长'],
  ['同志任云州市委委员、常委、书记；', '云州市委委员 常委 书记'],
  ['当选为云州市人大常委会主任', '云州市人大常委会主任'],
  ['的江东省副省长职务；', '江东省副省长:免去'],
  ['不再担任青山县县长', '青山县县长:不再担任'],
  ['为组长的工作组', '组长'],
  ['省长到会', '省长'],
  ['主任医师', '主任医师'],
  ['的讲话', ''],
  ['（中）在现场', ''],
  ['（左二', ''],
  ['参加会议', ''],
  ['任由事态发展', ''],
];

describe('posts behind a name', () => {
  for (const [after, expected] of examples) {
    it(`‸${after}`, () => {
      const chain = parsePostsAfter(`周远山${after}`, 3);
      const posts =
        chain?.posts.map(({ text, qualifier }) => (qualifier ? `${text}:${qualifier}` : text)) ?? [];
      assert.equal(posts.join(' '), expected);
    });
  }
});
