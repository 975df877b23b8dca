import * as assert from 'node:assert/strict';
import { createKnowledge } from '../../knowledge/createKnowledge';
import { recognize } from '../recognize';

const knowledge = createKnowledge();
const marks = /⟪([^⟫]*)⟫/gu;

describe('names whose given part is a word', () => {
  for (const marked of [
    '江东省委常委、云州市委书记⟪马千里⟫，省长⟪陆承安⟫出席。',
    '白鹭县县长⟪马千里⟫。',
    // None of these is a name.
    '云州市委书记任职前，先到基层调研。',
    '江东省省长方面，已作出安排。',
    '云州市市长高度评价。',
    '云州市委书记严肃地，又说了一遍。',
  ]) {
    it(marked, () => {
      const text = marked.replace(marks, '$1');
      const found = recognize(text, 'body', knowledge)
        .filter((mention) => mention.kind === 'person')
        .map((mention) => text.slice(mention.start, mention.end));
      assert.deepEqual(
        found,
        [...marked.matchAll(marks)].map((match) => match[1]),
      );
    });
  }
});
