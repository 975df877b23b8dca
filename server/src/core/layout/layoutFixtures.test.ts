import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../text/textEdit';
import { cleanEdits, layOut } from './layOut';

const folder = 'test-fixtures/layout';

/** One paragraph a line: blank lines, indents and the kind of line break are the house's choice. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('made-up texts as extractors give them back', () => {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.in.txt')) continue;
    const name = file.slice(0, -'.in.txt'.length);
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    const gold = readFileSync(`${folder}/${name}.gold.txt`, 'utf8');

    it(name, () => {
      const article = layOut(source, { fileName: null });
      const cleaned = applyEdits(source, cleanEdits(article, 'none'));
      assert.deepEqual(paragraphsOf(cleaned), paragraphsOf(gold));
      assert.deepEqual(
        article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
        paragraphsOf(gold),
      );
      if (name.startsWith('clean-')) assert.equal(cleaned, source);
      assert.deepEqual(layOut(cleaned, { fileName: null }).edits, []);
    });
  }
});
