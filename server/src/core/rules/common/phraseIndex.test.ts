import assert from 'node:assert/strict';
import { createPhraseIndex } from './phraseIndex';

const index = createPhraseIndex(['部署', '布署', '布署会', 'ab'], (phrase) => phrase);

function search(text: string, taken = true): string[] {
  const found: string[] = [];
  index.search(text, (phrase, start, end) => {
    assert.equal(text.slice(start, end), phrase);
    found.push(`${phrase}@${start}`);
    return taken;
  });
  return found;
}

describe('phrase index', () => {
  it('finds every phrase, the longest first', () => {
    assert.deepEqual(search('布署会议，部署'), ['布署会@0', '部署@5']);
    assert.deepEqual(search('abab'), ['ab@0', 'ab@2']);
  });

  it('tries the shorter ones when the longest is refused', () => {
    assert.deepEqual(search('布署会', false), ['布署会@0', '布署@0']);
  });

  it('takes empty and short texts', () => {
    assert.deepEqual(search(''), []);
    assert.deepEqual(search('布'), []);
    assert.deepEqual(search('布署'), ['布署@0']);
  });
});
