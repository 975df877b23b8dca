import type { DocumentRule } from '../rule';
import { quotedPhrases, substitutions } from './quotedPhrases';

const contrast =
  '上下左右前后内外大小新旧东西南北男女老少甲乙丙丁正副公私进出开关有无多高低长短加减春夏秋冬早晚今昔软硬冷热黑白红绿蓝黄父母兄弟姐妹日夜省市县区乡镇村校院';
const numerals = '一二两三四五六七八九十百千万';

/** 同一提法前后不一: “三城联创” and “三城同创”. */
export const sloganInconsistent: DocumentRule = {
  id: 'slogan-inconsistent',
  category: 'names',
  title: { zh: '提法前后不一', en: 'Slogan worded in two ways' },
  severity: 'warning',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一篇里引号中的提法只差一个字，一处多见、一处仅见，多半有一处写错。',
    en: 'Two quoted phrases that differ in one character, one of them seen once, are mostly one phrase and a slip.',
  },
  examples: [
    { bad: '全市推进“三城联创”。⏎“三城联创”启动以来，市民广泛参与。⏎会议要求，巩固“⟪三城同创⟫”成果。' },
  ],
  traps: [
    '全市推进“三城联创”。⏎“三城联创”启动以来，市民广泛参与。⏎会议要求，巩固“三城联创”成果。',
    '推广“线上服务”和“线上服务”平台，保留“线下服务”窗口。',
    '增强“四个意识”、坚定“四个自信”，“四个意识”要落到实处。',
  ],
  scope: 'document',
  check({ paragraphs, knowledge }, report) {
    const seen = new Map<string, { count: number; start: number; end: number; headline: boolean }>();
    for (const { text, start, kind } of paragraphs) {
      if (!text.includes('“')) continue;
      for (const phrase of quotedPhrases(text, 12)) {
        if (phrase.text.length < 4 || !/^[\u4e00-\u9fff]+$/.test(phrase.text)) continue;
        const entry = seen.get(phrase.text);
        if (entry) {
          entry.count++;
          entry.headline ||= kind === 'headline';
        } else {
          seen.set(phrase.text, {
            count: 1,
            start: start + phrase.start,
            end: start + phrase.end,
            headline: kind === 'headline',
          });
        }
      }
    }
    if (seen.size < 2 || seen.size > 400) return;
    for (const [rare, at] of seen) {
      if (at.count !== 1 || knowledge.slogan(rare)) continue;
      for (const [common, other] of seen) {
        if (common.length !== rare.length || common === rare || (other.count < 2 && !other.headline))
          continue;
        const places = substitutions(common, rare);
        const swapped = places === 2 && [...common].sort().join('') === [...rare].sort().join('');
        if (places !== 1 && !swapped) continue;
        const index = [...rare].findIndex((character, i) => character !== common[i]);
        const pair = rare[index]! + common[index]!;
        if (places === 1 && [...pair].every((character) => contrast.includes(character))) continue;
        const counted = [...pair].some((character) => numerals.includes(character));
        // “两个维护” and “三个维护” are two phrases; in a longer one a number is rather a slip.
        if (counted && !swapped && rare.length < 6) continue;
        report({
          start: at.start,
          end: at.end,
          ...(counted && !swapped ? { severity: 'information' as const } : {}),
          message: `前后不一：文中另作“${common}”`,
          related: [{ start: other.start, end: other.end, message: `这里作“${common}”` }],
        });
        break;
      }
    }
  },
};
