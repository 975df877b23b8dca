import type { GroupTitle, PlaceMention, PostMention } from '../mentions/mention';
import { abbreviatedState, placesAt, unitStarting } from '../mentions/place/placeGrammar';
import type { Span } from '../text/span';
import type { Provenance } from './facts';
import type { PaperHome } from './paperHome';

/** A jurisdiction and how it is known. */
export interface Resolved {
  readonly name: string;
  readonly from: Provenance;
}

/** A place named in the article that later posts may mean. */
interface Named extends Span {
  readonly name: string;
  readonly paragraph: number;
  readonly foreign: boolean;
}

/** What the resolver knows of the article. `text` is the article's; places and group titles are in order. */
export interface JurisdictionSources {
  readonly text: string;
  readonly places: readonly (PlaceMention & { readonly paragraph: number })[];
  readonly home: PaperHome | null;
  /** Full names of a division and of what it lies in, innermost first; just itself when it isn't known. */
  readonly regionsOf: (name: string) => readonly string[];
  readonly sourceLine: Span | null;
}

/** What the first post with a place gives the rest of its chain. */
interface ChainPlaces {
  readonly names: readonly string[];
  readonly resolved: Resolved;
  readonly span: Span;
}

/** Roles that only other states have; they mean the state that was last named. */
const foreignTitle = /总统|首相|大臣|王储|国王|女王|防长|国务卿/u;

/** Resolves the jurisdictions of the posts of one article, in the order of the text. */
export interface JurisdictionResolver {
  /** All posts beside one name, in order. */
  resolveChain(posts: readonly PostMention[], paragraph: number): (Resolved | null)[];
  /** The only division of the whole article that a post without a place can mean, for those that stand before any is named. */
  resolveLate(post: PostMention): Resolved | null;
  /** The single jurisdiction of a group title, null for several or none. */
  resolveGroup(group: GroupTitle, paragraph: number): Resolved | null;
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

/** Whether a division of this name can be meant by `市委`, `省长` … */
export function hasUnit(name: string, unit: string): boolean {
  if (unit === '区') return name.endsWith('区') && !name.endsWith('自治区') && !name.endsWith('行政区');
  return name.endsWith(unit);
}

export function createJurisdictionResolver(sources: JurisdictionSources): JurisdictionResolver {
  const named: Named[] = [];
  const { text, home, sourceLine } = sources;

  function written(post: PostMention): Resolved | null {
    if (post.place === null) return null;
    const steps = stepsOf(post);
    const last = steps.at(-1);
    if (!last) return null;
    const start = post.start + Math.max(0, post.text.indexOf(post.place));
    return { name: last, from: { type: 'document', span: { start, end: start + post.place.length } } };
  }

  function remember(span: Span, names: readonly string[], paragraph: number, foreign: boolean): void {
    for (const name of names) named.push({ start: span.start, end: span.end, name, paragraph, foreign });
  }

  function latest(fits: (place: Named) => boolean): Named | null {
    return named.findLast(fits) ?? null;
  }

  function byUnit(unit: string, at: Span, paragraph: number): Resolved | null {
    const last = latest(({ name, foreign }) => !foreign && hasUnit(name, unit));
    if (last && isSameSentence(text, last.end, at.start)) return inherited(last, 'level');
    const atHome = home?.names.find((name) => hasUnit(name, unit));
    if (atHome && sourceLine)
      return { name: atHome, from: { type: 'inherited', span: sourceLine, rule: 'sourceLine' } };
    // Of counties and below the nearest is meant, of provinces and cities the one whose officials are spoken of.
    if ('县区旗镇乡'.includes(unit)) {
      const place = nearestPlace(unit, at, paragraph);
      if (place) return inherited(place, 'level');
    }
    return last ? inherited(last, 'level') : onlyRegion(unit);
  }

  /** The last place of this kind before a post, its own paragraph first. */
  function nearestPlace(unit: string, at: Span, paragraph: number): (Span & { name: string }) | null {
    const fitting = sources.places.filter((place) => place.start < at.start && hasUnit(nameOf(place), unit));
    const place = fitting.findLast((each) => each.paragraph === paragraph) ?? fitting.at(-1);
    return place ? { start: place.start, end: place.end, name: nameOf(place) } : null;
  }

  /** The only division of this kind that the article speaks of, by itself or by places in it; not where somebody travels to. */
  function onlyRegion(unit: string): Resolved | null {
    let found: (Span & { name: string }) | null = null;
    for (const place of sources.places) {
      const own = nameOf(place);
      const name = sources.regionsOf(own).findLast((each) => hasUnit(each, unit));
      if (name === undefined || (name === own && isDestination(text, place.start))) continue;
      if (found && found.name !== name) return null;
      found ??= { start: place.start, end: place.end, name };
    }
    return found && inherited(found, 'level');
  }

  return {
    resolveChain(posts, paragraph) {
      const chain: (Resolved | null)[] = [];
      let chainPlaces = null as ChainPlaces | null;
      for (const post of posts) {
        let resolved = written(post);
        const unit = unitOf(post);
        if (resolved) {
          remember(post, stepsOf(post), paragraph, post.level === 'foreign');
          chainPlaces = { names: stepsOf(post), resolved, span: post };
        } else if (chainPlaces && isForeign(posts, chainPlaces.span)) {
          resolved = inheritedFrom(chainPlaces.resolved, chainPlaces.span);
        } else if (post.level === 'national') {
          resolved = { name: '中国', from: { type: 'document', span: { start: post.start, end: post.end } } };
        } else if (unit !== null) {
          const inChain: string | undefined = chainPlaces?.names.findLast((name) => hasUnit(name, unit));
          resolved =
            inChain && chainPlaces
              ? inheritedFrom({ ...chainPlaces.resolved, name: inChain }, chainPlaces.span)
              : byUnit(unit, post, paragraph);
        } else if (post.level === null && chain.length > 0 && isLocalBody(post)) {
          const before = chain.at(-1) ?? null;
          resolved = before && inheritedFrom(before, posts[chain.length - 1]!);
        } else if (foreignTitle.test(post.title)) {
          const state = latest((place) => place.foreign && place.paragraph === paragraph);
          resolved = state && inherited(state, 'level');
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
      const fitting = named.filter(({ name, foreign }) => !foreign && hasUnit(name, unit));
      return new Set(fitting.map(({ name }) => name)).size === 1 ? inherited(fitting[0]!, 'level') : null;
    },
    resolveGroup(group, paragraph) {
      remember(group, group.jurisdictions, paragraph, false);
      const [only, ...others] = group.jurisdictions;
      if (only !== undefined) {
        return others.length > 0
          ? null
          : { name: only, from: { type: 'document', span: { start: group.start, end: group.end } } };
      }
      const units = [...group.text.slice(0, -group.role.length)].filter((each) =>
        '省市县区州旗盟'.includes(each),
      );
      return units.length === 1 ? byUnit(units[0]!, group, paragraph) : null;
    },
  };
}

function inherited(place: Span & { name: string }, rule: 'level'): Resolved {
  return {
    name: place.name,
    from: { type: 'inherited', span: { start: place.start, end: place.end }, rule },
  };
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
function stepsOf(post: PostMention): string[] {
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

function isSameSentence(text: string, from: number, to: number): boolean {
  return to - from < 400 && from <= to && !/[。！？；\n]/u.test(text.slice(from, to));
}
