import packed from '../packed/posts.json';
import { createWordTrie, type Direction, type WordTrie } from './wordTrie';

const trie = (list: string, direction: Direction): WordTrie =>
  createWordTrie(
    list.split(' ').map((word) => [word, 1] as const),
    direction,
  );

/** 副 常务副 第一 名誉: what stands right before a role and belongs to the title. */
export const RANK = 1;
/** 代 代理 临时: stands there too, but qualifies the whole post. */
export const RANK_QUALIFIER = 2;
export const ranks: WordTrie = createWordTrie(
  [
    ...packed.ranks.rank.split(' ').map((word) => [word, RANK] as const),
    ...packed.ranks.qualifier.split(' ').map((word) => [word, RANK_QUALIFIER] as const),
  ],
  'backward',
);

/** 原 时任 前 候任, at the left end of a post. */
export const leadingQualifiers = trie(packed.qualifiers.leading, 'forward');
/** The same right before rank or role (区委原书记). */
export const innerQualifiers = trie(packed.qualifiers.inner, 'backward');

/** Words that a post never reaches over on its left. */
export const stoppers = trie(packed.stoppers.words, 'backward');
/** Words that hold a stopper's characters without being one (对外, 斯里兰卡). */
export const protectedWords = createWordTrie(
  [
    ...packed.protected.words.split(' '),
    ...packed.protected.places.split(' '),
    ...packed.countries.flatMap((line) => line.split(' ').filter((form) => form.length > 1)),
  ].map((word) => [word, 1] as const),
  'backward',
);
/** 工业, 发展 …: what stands before 、 or 和 inside an organ's name. */
export const portfolios = trie(packed.portfolios.words, 'backward');
/** Last words of organs' names. */
export const organTails = trie(packed.organTails.words, 'backward');

export const NATIONAL = 1;
export const INTERNATIONAL = 2;
/** Organs that are no division's: {@link NATIONAL} or {@link INTERNATIONAL}. */
export const stateOrgans = createWordTrie(
  [
    ...packed.nationalOrgans.international.split(' ').map((word) => [word, INTERNATIONAL] as const),
    ...packed.nationalOrgans.national.split(' ').map((word) => [word, NATIONAL] as const),
  ],
  'forward',
);
/** 中共 共青团 …, before a place. */
export const parties = trie(packed.organWords.party, 'forward');
/** What may follow a state's one-character name (俄|总统). */
export const foreignHeads = trie(packed.organWords.foreign, 'forward');
/** 大学 公司 …: the place before them is no jurisdiction. */
export const placelessTails = trie(packed.organWords.noPlace, 'backward');
/** 任 担任 当选为 …, between a name and a post. */
export const appointmentVerbs = trie(packed.organWords.appointment, 'forward');
/** 职务 一职 …, behind the post that somebody is relieved of. */
export const removalTails = trie(packed.organWords.removal, 'forward');
/** Verbs by which somebody leaves a post. */
export const leavingVerbs = trie(packed.organWords.leaving, 'forward');
