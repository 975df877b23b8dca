import type { DocumentRule } from '../rule';
import { replacement } from '../common/matching';

const item = /^(?:（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}[.．]|[①-⑳])/;

/** 分项列举的末项用句号 (公文). */
export const listPunct: DocumentRule = {
  id: 'list-punct',
  category: 'official',
  title: { zh: '分项列举的标点', en: 'Marks in a list of items' },
  severity: 'warning',
  profiles: { newspaper: 'off', web: 'off' },
  fix: 'suggest',
  source: { standard: 'GB/T 9704-2012' },
  rationale: {
    zh: '分项列举，各项末尾用分号，最后一项用句号。',
    en: 'Items of a list end in a semicolon, the last one in a full stop.',
  },
  examples: [
    {
      bad: '申请人应当提交下列材料：⏎（一）申请书；⏎（二）身份证明；⏎（三）授权委托书⟪；⟫',
      good: '申请人应当提交下列材料：⏎（一）申请书；⏎（二）身份证明；⏎（三）授权委托书。',
    },
  ],
  traps: [
    '申请人应当提交下列材料：⏎（一）申请书；⏎（二）身份证明；⏎（三）授权委托书。',
    '（一）申请书⏎（二）身份证明⏎（三）授权委托书',
  ],
  scope: 'document',
  check({ paragraphs }, report) {
    for (let i = 0; i < paragraphs.length;) {
      const level = levelOf(paragraphs[i]!.text);
      if (level === '') {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < paragraphs.length && levelOf(paragraphs[end]!.text) === level) end++;
      const items = paragraphs.slice(i, end);
      i = end;
      if (items.length < 2) continue;
      const marks = items.map(({ text }) => text.at(-1) ?? '');
      const semicolons = marks.slice(0, -1).filter((mark) => mark === '；').length;
      // Only lists whose items are clauses parted by semicolons.
      if (semicolons === 0 || items.slice(0, -1).some(({ text }) => text.slice(0, -1).includes('。')))
        continue;
      items.forEach(({ start, text }, index) => {
        const last = index === items.length - 1;
        const mark = marks[index]!;
        if (!/[；，、。]/.test(mark)) return;
        const right = last ? '。' : '；';
        if (mark === right || (last && mark === '。')) return;
        // Both or neither: a full stop in the middle may end the list and begin another.
        if (!last && (mark === '。' || semicolons * 2 < items.length - 1)) return;
        const at = start + text.length - 1;
        report({
          start: at,
          end: at + 1,
          message: last ? '最后一项末尾用句号' : '各项之间用分号',
          fix: replacement(at, at + 1, right, false),
        });
      });
    }
  },
};

/** The kind of number the item begins with, '' when it's none. */
function levelOf(text: string): string {
  const match = item.exec(text);
  return match
    ? match[0]
        .replace(/[一二三四五六七八九十]+/g, '一')
        .replace(/\d+/g, '1')
        .replace(/[①-⑳]/, '①')
    : '';
}
