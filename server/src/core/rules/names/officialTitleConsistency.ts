import type { HeldPost } from '../../people/facts';
import type { DocumentRule } from '../rule';

/** 职务前后不一: 市长殷某, then 副市长殷某. */
export const officialTitleConsistency: DocumentRule = {
  id: 'official-title-consistency',
  category: 'names',
  title: { zh: '职务前后不一', en: 'Post told in two ways' },
  severity: 'error',
  fix: 'none',
  source: { standard: '报业惯例' },
  rationale: {
    zh: '同一个人在同一机构，前面写正职，后面写副职，必有一处写错；兼任（书记、主任）不算。',
    en: 'One person can’t be head and deputy head of one body; posts held beside each other are no conflict.',
  },
  examples: [{ bad: '云州市市长林若溪出席会议。⏎⟪云州市副市长⟫林若溪讲话。' }],
  traps: [
    '云州市委副书记、市长林若溪出席会议。⏎市长林若溪讲话。',
    '江东省委书记、省人大常委会主任常宏出席会议。',
    '云州市市长林若溪曾任云州市副市长。',
    '云州市原副市长、市长林若溪出席会议。',
  ],
  scope: 'document',
  check({ facts, article }, report) {
    for (const person of facts.people) {
      if (person.role !== 'official' || person.posts.length < 2) continue;
      const reported = new Set<number>();
      for (let i = 0; i < person.posts.length; i++) {
        for (let j = i + 1; j < person.posts.length && j < i + 20; j++) {
          const first = person.posts[i]!;
          const second = person.posts[j]!;
          if (!conflict(first, second) || reported.has(second.span.start)) continue;
          // 曾任, 升任: a career in one sentence is no conflict.
          const between = article.text.slice(Math.max(0, first.span.start - 8), second.span.end + 4);
          if (
            /曾|历任|时任|升任|转任|改任|当选|任命|免去|接替|拟任|此前|原任|先后/.test(
              between.slice(0, 300),
            ) &&
            between.length < 300
          )
            continue;
          reported.add(second.span.start);
          report({
            start: second.span.start,
            end: second.span.end,
            message: `${person.name}的职务另作“${first.text}”`,
            related: [{ start: first.span.start, end: first.span.end, message: `这里作“${first.text}”` }],
          });
        }
      }
    }
  },
};

/** Head and deputy of the same body of the same place, both in office. */
function conflict(a: HeldPost, b: HeldPost): boolean {
  if (a.qualifier !== b.qualifier || a.jurisdiction !== b.jurisdiction || a.organ !== b.organ) return false;
  if (a.organ === null && a.jurisdiction === null) return false;
  return a.title === `副${b.title}` || b.title === `副${a.title}`;
}
