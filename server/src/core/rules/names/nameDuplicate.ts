import type { ParagraphRule } from '../rule';

const surnames = new Set(
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺汤殷罗毕郝安常傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童郭梅林徐邱高夏蔡田樊胡凌霍虞柯管卢莫丁邓石崔龚程裴陆翁武刘叶申黎乔温易廖曾聂靳谈关谭占候侯欧闻华尚甘文柴',
);

/** 名单里姓名重复. */
export const nameDuplicate: ParagraphRule = {
  id: 'name-duplicate',
  category: 'names',
  title: { zh: '名单里姓名重复', en: 'Name listed twice' },
  severity: 'error',
  fix: 'suggest',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一份名单里一个姓名出现两次，多半是粘贴时重复了；只差末尾的（王成、王成国）是两个人。',
    en: 'A name that stands twice in one list is mostly a paste; 王成 and 王成国 are two people.',
  },
  examples: [
    { bad: '市领导陆远、常宏、林舒、⟪常宏⟫、祝远参加。', good: '市领导陆远、常宏、林舒、祝远参加。' },
  ],
  traps: [
    '市领导陆远、常宏、林舒、祝远参加。',
    '市领导王成、王成国、卢山参加。',
    '陆远、常宏出席开幕式，常宏、林舒出席闭幕式。',
  ],
  scope: 'paragraph',
  triggers: '、',
  check({ text, mask, mentions }, report) {
    // Runs of items with 、 between; a stop ends the run.
    const starts = new Map<number, number>();
    const ends = new Map<number, number>();
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue;
      starts.set(mention.start, mention.end);
      ends.set(mention.end, mention.start);
    }
    let seen = new Map<string, number>();
    let items = 0;
    for (let at = text.indexOf('、'); at >= 0;) {
      const next = text.indexOf('、', at + 1);
      const stop = /[，。；：！？（）“”《》\s]/.exec(text.slice(at + 1, at + 9));
      const itemEnd = next >= 0 && (!stop || at + 1 + stop.index > next) ? next : -1;
      const mentioned = starts.get(at + 1);
      const end =
        itemEnd >= 0 ? itemEnd : (mentioned ?? (stop && stop.index >= 2 ? at + 1 + stop.index : -1));
      if (items === 0) {
        // The first item may follow a title: take its last two and three characters.
        const before = ends.get(at);
        if (before !== undefined) seen.set(text.slice(before, at), before);
        else
          for (const length of [2, 3]) if (at >= length) seen.set(text.slice(at - length, at), at - length);
      }
      items++;
      const name = end > at ? text.slice(at + 1, end) : '';
      if (name.length >= 2 && name.length <= 4 && surnames.has(name[0]!) && /^[\u4e00-\u9fff]+$/.test(name)) {
        if (seen.has(name) && items >= 2 && !mask.covers(at, end)) {
          report({
            start: at + 1,
            end,
            message: `“${name}”在名单里出现两次`,
            fix: { title: `删去“${name}”`, safe: false, edits: [{ start: at, end, text: '' }] },
            related: [
              { start: seen.get(name)!, end: seen.get(name)! + name.length, message: '第一次在这里' },
            ],
          });
        } else seen.set(name, at + 1);
      }
      if (itemEnd < 0) {
        seen = new Map();
        items = 0;
      }
      at = next;
    }
  },
};
