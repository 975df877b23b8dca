import packed from '../packed/posts.json';
import { createWordTrie, lengthOf, valueOf, type WordTrie } from './wordTrie';

/** What sort of word heads a phrase before a name. */
export enum RoleKind {
  /** No role word. */
  None = 0,
  /** 公职: 书记 省长 发言人 少将 */
  Office = 1,
  /** 职称、企业与社会职务: 教授 董事长 导演 */
  Title = 2,
  /** 职业身份, no post: 村民 选手 司机 */
  Occupation = 3,
  /** 采编署名: 记者 通讯员 */
  Press = 4,
  /** 亲属称谓, no post: 夫人 */
  Kin = 5,
}

function entries(): [string, number][] {
  const { office, title, occupation, press, kin } = packed.roles;
  const all: [string, number][] = [];
  // Earlier sections win over later ones, so they come last.
  for (const [words, kind] of [
    [kin, RoleKind.Kin],
    [press, RoleKind.Press],
    [occupation, RoleKind.Occupation],
    [title, RoleKind.Title],
    [office, RoleKind.Office],
  ] as const) {
    for (const word of words.split(' ')) all.push([word, kind]);
  }
  return all;
}

const roles: WordTrie = createWordTrie(entries(), 'backward');

/** Length of the longest role word (职务词) that ends at `end`, 0 when none does. Offsets are UTF-16. */
export function endsWithRole(text: string, end: number, limit = 0): number {
  return lengthOf(roles.longest(text, end, limit));
}

/** The kind of the longest role word that ends at `end`. */
export function roleKindBefore(text: string, end: number, limit = 0): RoleKind {
  return valueOf(roles.longest(text, end, limit)) as RoleKind;
}
