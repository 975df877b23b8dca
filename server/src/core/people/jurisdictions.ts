import type { GroupTitle, PlaceMention, PostMention } from '../mentions/mention';
import { abbreviatedState, placesAt, unitStarting } from '../mentions/place/placeGrammar';
import type { Span } from '../text/span';
import type { Provenance } from './facts';
import type { DivisionNames } from './divisionNames';
import type { PaperHome } from './paperHome';
import { createUnitIndex, hasUnit, type NamedDivision } from './unitIndex';

/** A jurisdiction and how it is known. */
export interface Resolved {
  readonly name: string;
  readonly from: Provenance;
}

/** What the resolver knows of the article. `text` is the article's; places and group titles are in order. */
export interface JurisdictionSources {
  readonly text: string;
  readonly places: readonly PlaceMention[];
  readonly home: PaperHome | null;
  readonly divisions: DivisionNames;
}

/** What the first post with a place gives the rest of its chain. */
interface ChainPlaces {
  readonly names: readonly string[];
  readonly resolved: Resolved;
  readonly span: Span;
}

/** Roles that only other states have; they mean the state that was last named. */
const foreignTitle = /总统|首相|大臣|王储|国王|女王|防长|国务卿/u;

/** Members of a government, ours or another's. */
const governmentTitle = /总统|总理|首相|外长|防长|财长|部长|大臣|议长|国王|国务卿/u;

/** Resolves the jurisdictions of the posts of one article, in the order of the text. */
export interface JurisdictionResolver {
  /** All posts beside one name, in order. */
  resolveChain(posts: readonly PostMention[], paragraph: number): (Resolved | null)[];
  /** The only division of the whole article that a post without a place can mean, for those that stand before any is named. */
  resolveLate(post: PostMention): Resolved | null;
  /** The single jurisdiction of a group title, null for several or none. */
  resolveGroup(group: GroupTitle): Resolved | null;
}

/** 市委 → 市, 省人大常委会 → 省, 副市长 → 市, 组织部 → null: the level of a post that names no place. */
export function unitOf({ text, qualifier }: Pick<PostMention, 'text' | 'qualifier'>): string | null {
  const rest = text
    .slice(qualifier !== null && text.startsWith(qualifier) ? qualifier.length : 0)
    .replace(/^团(?=[省市县区])/u, '');
  return (
    unitStarting(rest, 0, rest.length)?.unit ?? /([省市县区州盟旗乡镇])长(?:助理)?$/u.exec(rest)?.[1] ?? null
  );
}

export function createJurisdictionResolver(sources: JurisdictionSources): JurisdictionResolver {
  const { text, home, divisions } = sources;
  /** From posts and group titles, as they are met. */
  const named = createUnitIndex<NamedDivision>();
  const places = createUnitIndex<NamedDivision>();
  for (const place of sources.places) places.add({ start: place.start, end: place.end, name: nameOf(place) });
  const onlyRegions = new Map<string, Resolved | null>();
  let state: (NamedDivision & { readonly paragraph: number }) | null = null;

  function stepsOf(post: PostMention): string[] {
    return writtenSteps(post).map(divisions.full);
  }

  function written(post: PostMention, steps: readonly string[]): Resolved | null {
    const name = steps.at(-1);
    if (post.place === null || name === undefined) return null;
    const start = post.start + Math.max(0, post.text.indexOf(post.place));
    return { name, from: { type: 'document', span: { start, end: start + post.place.length } } };
  }

  function remember({ start, end }: Span, names: readonly string[]): void {
    for (const name of names) named.add({ start, end, name });
  }

  function byUnit(unit: string, at: Span): Resolved | null {
    const last = named.lastBefore(unit, at.start);
    if (last && isSameSentence(text, last.end, at.start)) return inherited(last);
    const atHome = home?.names.find((name) => hasUnit(name, unit));
    if (home && atHome) {
      return { name: atHome, from: { type: 'inherited', span: home.span, rule: 'sourceLine' } };
    }
    // Of counties and below the nearest is meant, of provinces and cities the one whose officials are spoken of.
    const nearest = '县区旗镇乡'.includes(unit) ? places.lastBefore(unit, at.start) : null;
    const found = nearest ?? last;
    return found ? inherited(found) : onlyRegion(unit);
  }

  /** The only division of this kind that the article speaks of, by itself or by places in it; not where somebody travels to. */
  function onlyRegion(unit: string): Resolved | null {
    let resolved = onlyRegions.get(unit);
    if (resolved === undefined) {
      resolved = findOnlyRegion(unit);
      onlyRegions.set(unit, resolved);
    }
    return resolved;
  }

  function findOnlyRegion(unit: string): Resolved | null {
    let found: NamedDivision | null = null;
    for (const place of sources.places) {
      const own = nameOf(place);
      const name = divisions.regions(own).findLast((each) => hasUnit(each, unit));
      if (name === undefined || (name === own && isDestination(text, place.start))) continue;
      if (found && found.name !== name) return null;
      found ??= { start: place.start, end: place.end, name };
    }
    return found && inherited(found);
  }

  return {
    resolveChain(posts, paragraph) {
      const chain: (Resolved | null)[] = [];
      let chainPlaces = null as ChainPlaces | null;
      for (const post of posts) {
        const steps = stepsOf(post);
        let resolved = written(post, steps);
        const unit = unitOf(post);
        if (resolved) {
          if (post.level === 'foreign')
            state = { start: post.start, end: post.end, name: steps[0]!, paragraph };
          else remember(post, steps);
          chainPlaces = { names: steps, resolved, span: post };
        } else if (chainPlaces && isForeign(posts, chainPlaces.span)) {
          resolved = inheritedFrom(chainPlaces.resolved, chainPlaces.span);
        } else if (state !== null && chain.length === 0 && followsState(text, state, post)) {
          resolved = inherited(state);
        } else if (post.level === 'national') {
          resolved = { name: '中国', from: { type: 'document', span: { start: post.start, end: post.end } } };
        } else if (unit !== null) {
          const inChain: string | undefined = chainPlaces?.names.findLast((name) => hasUnit(name, unit));
          resolved =
            inChain && chainPlaces
              ? inheritedFrom({ ...chainPlaces.resolved, name: inChain }, chainPlaces.span)
              : byUnit(unit, post);
        } else if (post.level === null && chain.length > 0 && isLocalBody(post)) {
          const before = chain.at(-1) ?? null;
          const inherits = before !== null && (before.name !== '中国' || isInnerBody(post));
          resolved = inherits ? inheritedFrom(before, posts[chain.length - 1]!) : null;
        } else if (foreignTitle.test(post.title)) {
          resolved = state?.paragraph === paragraph ? inherited(state) : null;
        }
        if (resolved && !chainPlaces) {
          chainPlaces = { names: [resolved.name], resolved, span: post };
        }
        chain.push(resolved);
      }
      return chain;
    },
    resolveLate(post) {
      const unit = unitOf(post);
      if (unit === null) return null;
      const [first, ...others] = named.all(unit);
      return first && others.every(({ name }) => name === first.name) ? inherited(first) : null;
    },
    resolveGroup(group) {
      remember(group, group.jurisdictions);
      const [only, ...others] = group.jurisdictions;
      if (only !== undefined) {
        return others.length > 0
          ? null
          : { name: only, from: { type: 'document', span: { start: group.start, end: group.end } } };
      }
      const units = [...group.text.slice(0, -group.role.length)].filter((each) =>
        '省市县区州旗盟'.includes(each),
      );
      return units.length === 1 ? byUnit(units[0]!, group) : null;
    },
  };
}

function inherited({ start, end, name }: NamedDivision): Resolved {
  return { name, from: { type: 'inherited', span: { start, end }, rule: 'level' } };
}

/** The same jurisdiction, known through the post before in the chain. */
function inheritedFrom(resolved: Resolved, span: Span): Resolved {
  // What is itself inherited keeps its reason.
  if (resolved.from.type !== 'document') return resolved;
  return {
    name: resolved.name,
    from: { type: 'inherited', span: { start: span.start, end: span.end }, rule: 'chain' },
  };
}

function isForeign(posts: readonly PostMention[], span: Span): boolean {
  return posts.some((post) => post.start === span.start && post.level === 'foreign');
}

/** Full names of the places written in a post, outermost first. */
function writtenSteps(post: PostMention): string[] {
  const place = post.place ?? '';
  const steps = placesAt(place, 0, place.length).map(({ name }) => name);
  if (steps.length > 0) return steps;
  const state = abbreviatedState(place);
  if (state !== null) return [state];
  // 纽约市长: the place is named without its 市.
  const head = /([省市县区州])长$/u.exec(post.title)?.[1];
  return place === '' ? [] : [head ? place + head : place];
}

/** 赴浙江省考察: who travels there isn't from there. */
function isDestination(text: string, start: number): boolean {
  return /[赴访抵往]$/u.test(text.slice(Math.max(0, start - 1), start));
}

function nameOf(place: PlaceMention): string {
  return place.fullName ?? place.text;
}

/** Organs without a place's word that are a locality's all the same (组织部, 秘书长), other than companies and universities. */
function isLocalBody({ organ }: PostMention): boolean {
  return (
    organ === null || !/大学|学院|公司|集团|银行|协会|学会|商会|基金会|医院|代表团|研究[院所]/u.test(organ)
  );
}

/** 国务院总理、党组书记 are of one body; 全国人大代表、青山村党支部书记 are not. */
function isInnerBody({ organ }: PostMention): boolean {
  return organ === null || /^(?:机关)?(?:党组|党委|书记处|秘书处|理事会|办公[厅室])$/u.test(organ);
}

/** 美国国务卿甲、国防部长乙: just a name and 、 between two posts of a foreign government. */
function followsState(text: string, state: Span, post: PostMention): boolean {
  const between = text.slice(state.end, post.start);
  return governmentTitle.test(post.title) && post.start > state.end && /^[^，。；\s]{2,12}、$/u.test(between);
}

function isSameSentence(text: string, from: number, to: number): boolean {
  return to - from < 400 && from <= to && !/[。！？；\n]/u.test(text.slice(from, to));
}
