import { isHan, isSpace } from '../../text/characterClass';
import type { CharTrie } from '../lexicon/charTrie';
import { classOf, countClassOf, WordClass } from '../lexicon/wordLexicon';
import { CandidateList, findCandidates } from './candidates';
import { left, leftContexts, right, rightContexts } from './cues';
import { findDotted, isNameDot } from './dottedNames';
import { ANCHORAGES, base, COARSE, groupOf, NameKind, PATH_STATES, PathState } from './features';
import {
  anchorage,
  clearCue,
  coarseLeft,
  coarseRight,
  leftContext,
  leftCue,
  leftCueStart,
  rightContext,
  rightCue,
} from './nameContext';
import { ABSENT, nameStatistics } from './nameStatistics';
import { WordPaths } from './wordPaths';

/** Names that are looked for in any case; values of the tries are 1 for the roster, 1–11 for a document's names. */
export interface KnownNames {
  readonly roster: CharTrie | null;
  readonly document: CharTrie | null;
}

/**
 * The candidates of one paragraph and their features. Scratch space that is reused: what it holds is valid until the next
 * `read`. Features of candidate k are the entries `firstFeature[k]..firstFeature[k + 1]`.
 */
export class NameLattice {
  length = 0;
  codes = new Uint16Array(1024);
  readonly candidates = new CandidateList();
  firstFeature = new Int32Array(1025);
  features = new Uint16Array(65536);
  values = new Float32Array(65536);
  /** Contexts of the candidates, as indexes of leftContexts and rightContexts. */
  leftOf = new Uint8Array(1024);
  rightOf = new Uint8Array(1024);
  private used = 0;
  private readonly paths = new WordPaths();

  /** Finds the candidates of `text` and computes their features. */
  read(text: string, known: KnownNames): void {
    const { length } = text;
    this.length = length;
    if (this.codes.length <= length) this.codes = new Uint16Array(length + 1024);
    const { codes, candidates, paths } = this;
    for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    codes[length] = 0;
    candidates.count = 0;
    this.used = 0;
    paths.reserve(length + 1);
    const tries: CharTrie[] = [];
    if (known.roster) tries.push(known.roster);
    if (known.document) tries.push(known.document);
    let i = 0;
    let dottedFrom = 0;
    while (i < length) {
      if (!isNameCharacter(codes[i]!)) {
        if (i >= dottedFrom && (isNameDot(codes[i]!) || isJoiningHyphen(codes, i))) {
          // The dotted name reaches back into the run before, whose word paths are still there.
          const mark = candidates.count;
          dottedFrom = findDotted(codes, i, length, candidates);
          let runStart = i;
          while (runStart > 0 && isHan(codes[runStart - 1]!)) runStart--;
          if (runStart < i) paths.fill(codes, runStart, i);
          for (let k = mark; k < candidates.count; k++) this.describe(k, runStart, i, known);
        }
        i++;
        continue;
      }
      let end = i + 1;
      while (end < length && isNameCharacter(codes[end]!)) end++;
      const mark = candidates.count;
      findCandidates(codes, i, end, length, tries, candidates);
      if (candidates.count > mark) {
        paths.fill(codes, i, end);
        this.dropPlaces(mark);
        for (let k = mark; k < candidates.count; k++) this.describe(k, i, end, known);
      }
      i = end;
    }
    this.room();
    this.firstFeature[candidates.count] = this.used;
  }

  /** Whether a surname goes on with a title or a form of address (李大娘, 王局长). */
  private isForm(at: number): boolean {
    const cue = rightCue(this.codes, at, this.length, 2);
    return cue === right.honorific || cue === right.title || cue === right.kin;
  }

  /** Drops what is no name whatever stands beside it: places of the lexicon, 东林国, 孟方, 韩媒, 王某, 李大娘. */
  private dropPlaces(mark: number): void {
    const { candidates, codes, paths } = this;
    let kept = mark;
    for (let k = mark; k < candidates.count; k++) {
      const s = candidates.start[k]!;
      const e = candidates.end[k]!;
      const kind = candidates.kind[k]! as NameKind;
      if (groupOf(kind) === 2) {
        const value = paths.valueOf(s, e);
        if (value !== 0 && classOf(value) === WordClass.Place) continue;
        if (kind === NameKind.Foreign && isForeignPlaceEnding(codes[e - 1]!)) continue;
      } else if (kind === NameKind.TwoCharacters || kind === NameKind.ThreeCharacters) {
        if (isSide(codes[s + 1]!) && isCountryLetter(codes[s]!)) continue;
        if (codes[s + 1] === 0x67d0 || codes[e - 1] === 0x67d0) continue;
        if (kind === NameKind.ThreeCharacters && this.isForm(s + 1)) continue;
      }
      candidates.start[kept] = s;
      candidates.end[kept] = e;
      candidates.kind[kept++] = kind;
    }
    candidates.count = kept;
  }

  private room(): void {
    const { count } = this.candidates;
    if (count + 1 >= this.firstFeature.length) {
      const size = (count + 1) * 2;
      const first = new Int32Array(size + 1);
      first.set(this.firstFeature);
      this.firstFeature = first;
      const leftOf = new Uint8Array(size);
      leftOf.set(this.leftOf);
      this.leftOf = leftOf;
      const rightOf = new Uint8Array(size);
      rightOf.set(this.rightOf);
      this.rightOf = rightOf;
    }
    if (this.used + 128 >= this.features.length) {
      const features = new Uint16Array(this.features.length * 2);
      features.set(this.features);
      this.features = features;
      const values = new Float32Array(this.values.length * 2);
      values.set(this.values);
      this.values = values;
    }
  }

  private emit(feature: number, value: number): void {
    this.features[this.used] = feature;
    this.values[this.used++] = value;
  }

  /** Computes the features of candidate k, which lies in (or, dotted, begins in) the run `from..to`. */
  private describe(k: number, from: number, to: number, known: KnownNames): void {
    this.room();
    const { codes, candidates, paths, length } = this;
    this.firstFeature[k] = this.used;
    const s = candidates.start[k]!;
    const e = candidates.end[k]!;
    const kind = candidates.kind[k]! as NameKind;
    const group = groupOf(kind);
    const inRun = e <= to;
    clearCue();
    const l = leftContext(codes, s, from, paths);
    const cueStart = leftCueStart;
    const r = rightContext(codes, e, inRun ? to : e, length, paths);
    // A title after a name is that name's (习近平主席郑重提出).
    if (cueStart > from + 1 && l >= left.title && this.endsName(cueStart)) this.emit(base.taken + group, 1);
    this.leftOf[k] = l;
    this.rightOf[k] = r;
    this.emit(base.kind + kind, 1);
    this.emit(base.left + group * leftContexts.length + l, 1);
    this.emit(base.right + group * rightContexts.length + r, 1);
    this.emit(base.pair + coarseLeft[l]! * COARSE + coarseRight[r]!, 1);
    if (s > 0 && isSpace(codes[s - 1]!)) this.emit(base.spaceLeft + group, 1);
    if (e < length && isSpace(codes[e]!)) this.emit(base.spaceRight + group, 1);
    this.describeParts(s, e, kind, group);
    this.emit(base.neighbour + group, this.neighbourOdds(s - 1));
    this.emit(base.neighbour + 3 + group, this.neighbourOdds(e));
    const ending = endings[codes[e - 1]!]!;
    if (ending > 0 && kind !== NameKind.Dotted) {
      const country = ending === Ending.Side && isCountryLetter(codes[e - 2]!) ? 1 : 0;
      this.emit(base.ending + group * 4 + ending - 1 + country, 1);
    }
    this.emit(base.length + Math.min(9, e - s), 1);
    if (inRun) this.describeWords(s, e, group, anchorage(l, r), from, to);
    if (known.roster && valueOf(known.roster, codes, s, e) > 0)
      this.emit(base.roster + (group === 0 ? 0 : 1), 1);
    if (known.document) {
      const level = valueOf(known.document, codes, s, e);
      if (level > 0) this.emit(base.document + level, 1);
    }
  }

  /** Whether a likely name of a Han kind ends at `at`: surname and given names all more usual in names than in text. */
  private endsName(at: number): boolean {
    const { codes } = this;
    const statistics = nameStatistics();
    if (statistics.surname(codes[at - 2]!) + statistics.single(codes[at - 1]!) > 2) return true;
    if (
      at > 2 &&
      statistics.surname(codes[at - 3]!) +
        statistics.first(codes[at - 2]!) +
        statistics.second(codes[at - 1]!) >
        2
    )
      return true;
    return (
      statistics.foreignLast(codes[at - 1]!) > 0.5 &&
      statistics.foreignMiddle(codes[at - 2]!) > 0.5 &&
      this.paths.lastLength[at]! === 1
    );
  }

  /** What the name is made of. */
  private describeParts(s: number, e: number, kind: NameKind, group: number): void {
    const { codes } = this;
    const statistics = nameStatistics();
    let worst = 0;
    if (kind === NameKind.TwoCharacters || kind === NameKind.ThreeCharacters) {
      const family = statistics.surname(codes[s]!);
      this.emit(base.surname + kind, family / 2);
      this.emit(base.surnameClass + Math.max(0, Math.min(11, Math.floor((family + 5) / 0.8))), 1);
      if (kind === NameKind.TwoCharacters) {
        worst = statistics.single(codes[e - 1]!);
        this.emit(base.givenFirst + kind, worst / 2);
        if (e < this.length && isHan(codes[e]!)) {
          this.emit(base.longer, 1);
          const longer = statistics.first(codes[e - 1]!) + statistics.second(codes[e]!) - worst;
          this.emit(base.longer + (longer > 0 ? 1 : 2), longer / 2);
        }
      } else {
        worst = Math.min(statistics.first(codes[s + 1]!), statistics.second(codes[s + 2]!));
        this.emit(base.givenFirst + kind, statistics.first(codes[s + 1]!) / 2);
        this.emit(base.givenSecond + kind, statistics.second(codes[s + 2]!) / 2);
      }
    } else if (kind === NameKind.Dotted) {
      worst = this.describeDotted(s, e);
    } else if (kind === NameKind.Foreign || kind === NameKind.Known) {
      let sum = 0;
      for (let i = s; i < e; i++) {
        const odds = this.foreignOdds(i, s, e);
        sum += odds;
        worst = Math.min(worst, odds);
      }
      this.emit(base.givenFirst + kind, sum / 4);
      this.emit(base.givenSecond + kind, sum / (e - s));
    } else {
      const one = kind === NameKind.Compound && e - s === 3;
      worst = one ? statistics.single(codes[e - 1]!) : statistics.second(codes[e - 1]!);
      if (!one) this.emit(base.givenFirst + kind, statistics.first(codes[e - 2]!) / 2);
      this.emit(base.givenSecond + kind, worst / 2);
    }
    this.emit(base.givenWorst + group, worst / 2);
  }

  private foreignOdds(i: number, s: number, e: number): number {
    const statistics = nameStatistics();
    const code = this.codes[i]!;
    if (!isHan(code)) return 1;
    const odds =
      i === s
        ? statistics.foreignFirst(code)
        : i === e - 1
          ? statistics.foreignLast(code)
          : statistics.foreignMiddle(code);
    return Math.max(-3, odds);
  }

  /** How much the character at `i`, next to a name, looks like more of a transliteration. */
  private neighbourOdds(i: number): number {
    const odds = i >= 0 && i < this.length ? nameStatistics().foreignMiddle(this.codes[i]!) : ABSENT;
    return Math.max(0, odds) / 2;
  }

  private describeDotted(s: number, e: number): number {
    const { codes } = this;
    let partStart = s;
    let worst = 0;
    let part = 0;
    const odds = [0, 0];
    for (let i = s; i <= e; i++) {
      if (i < e && !isNameDot(codes[i]!) && codes[i] !== 0x2d) continue;
      for (let j = partStart; j < i; j++) {
        const value = this.foreignOdds(j, partStart, i);
        worst = Math.min(worst, value);
        odds[part === 0 ? 0 : 1]! += part === 0 || i === e ? value : 0;
      }
      partStart = i + 1;
      part++;
    }
    this.emit(base.givenFirst + NameKind.Dotted, odds[0]! / 4);
    this.emit(base.givenSecond + NameKind.Dotted, odds[1]! / 4);
    if (part > 1) this.emit(base.dotted + Math.min(3, part - 1), 1);
    return worst;
  }

  /** How the name sits among the words of its run. */
  private describeWords(s: number, e: number, group: number, anchor: number, from: number, to: number): void {
    const cell = (group * ANCHORAGES + anchor) * 9;
    const { codes, paths, length } = this;
    const reading = paths.inside(codes, s, e);
    const cost = paths.boundaryCost(s, e, reading);
    this.emit(base.boundary + group, Math.max(-12, cost) / 4);
    this.emit(base.boundaryFree + group * 4 + (cost > -0.01 ? 0 : cost > -3 ? 1 : cost > -8 ? 2 : 3), 1);
    const whole = paths.valueOf(s, e);
    const wholeClass = whole ? classOf(whole) : WordClass.Noun;
    // Names in the dictionary are words only in so far as places are among them.
    const isName = wholeClass === WordClass.Person || wholeClass === WordClass.Transliteration;
    if (!isName) {
      const inside = reading - paths.letters(codes, s, e);
      this.emit(base.inside + group, Math.min(12, inside) / 4);
      this.emit(base.wholeWord + cell + (whole ? 1 + countClassOf(whole) : 0), 1);
    }
    if (whole) this.emit(base.wholeClass + group * 9 + 1 + wholeClass, 1);
    else if (e - s === 3) {
      const front = paths.valueOf(s, s + 2);
      const back = paths.valueOf(s + 1, s + 3);
      const word = Math.max(front ? 1 + countClassOf(front) : 0, back ? 1 + countClassOf(back) : 0);
      this.emit(base.insideWord + cell + word, 1);
    }
    const overlapLeft = s > from ? paths.valueOf(s - 1, s + 1) : 0;
    this.emit(base.overlapLeft + group * 9 + (overlapLeft ? 1 + countClassOf(overlapLeft) : 0), 1);
    const overlapRight = e < to ? paths.valueOf(e - 1, e + 1) : 0;
    this.emit(base.overlapRight + group * 9 + (overlapRight ? 1 + countClassOf(overlapRight) : 0), 1);
    const cueRight = rightCue(codes, e - 1, length, 2);
    if (cueRight >= 0) this.emit(base.cueInsideRight + group * rightContexts.length + cueRight, 1);
    const cueLeft = s + 1 > from + 1 ? leftCue(codes, s + 1) : -1;
    if (cueLeft >= 0 && cueLeft !== left.prep && cueLeft !== left.of) {
      this.emit(base.cueInsideLeft + group * leftContexts.length + cueLeft, 1);
    }
  }
}

/** 1 at the code units of some characters. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

/** A 汉字 or the second half of a rare one. */
function isNameCharacter(code: number): boolean {
  return isHan(code) || (code & 0xfc00) === 0xdc00;
}

const foreignPlaceEndings = tableOf('国州省市县村镇乡区岛河湖海洋族语教党军队山');

/** What a transliteration that is no person's ends with. */
function isForeignPlaceEnding(code: number): boolean {
  return foreignPlaceEndings[code] === 1;
}

/** 方, 媒, 籍 … after the letter of a country. */
function isSide(code: number): boolean {
  return code === 0x65b9 || code === 0x5a92 || code === 0x7c4d || code === 0x88d4 || code === 0x4f01;
}

function isJoiningHyphen(codes: Uint16Array, i: number): boolean {
  const code = codes[i]!;
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) return false;
  const statistics = nameStatistics();
  return (
    i > 0 &&
    statistics.foreignMiddle(codes[i - 1]!) > ABSENT &&
    statistics.foreignFirst(codes[i + 1]!) > ABSENT
  );
}

/** Last characters that speak against a name: 省 and 村, 称 and 说, 方 and 媒. */
enum Ending {
  None = 0,
  Place = 1,
  Verb = 2,
  Side = 3,
}

const endings = new Uint8Array(65536);
for (const [ending, characters] of [
  [Ending.Place, '省市县区州乡镇村旗盟街路屯寨庄沟湾岛河湖'],
  [Ending.Verb, '说称讲的了在等与和及向对把被将已也还就都率任为是有从由于给让到后时则'],
  [Ending.Side, '方媒军企籍裔商队党警'],
] as const) {
  for (const character of characters) endings[character.charCodeAt(0)] = ending;
}

const countryLetters = tableOf(
  '孟韩柬蒙越泰老缅马印尼巴伊沙阿叙约以土乌哈吉塔白俄波捷匈罗保塞希意法德英西葡荷比卢瑞挪丹芬冰爱美加墨古智秘委哥厄澳新斐埃利突苏南津肯坦赞莫安刚日朝中欧非拉',
);

/** Letters that stand for a country in words such as 孟方 and 韩媒. */
function isCountryLetter(code: number): boolean {
  return countryLetters[code] === 1;
}

function valueOf(trie: CharTrie, codes: Uint16Array, s: number, e: number): number {
  let node = 0;
  for (let i = s; i < e; i++) {
    node = trie.next(node, codes[i]!);
    if (node === 0) return 0;
  }
  return trie.valueAt(node);
}

/** The state after a character that belongs to no name. */
export function stateAfterSkip(state: PathState, code: number): PathState {
  if (state === PathState.Other) return state;
  if (isSpace(code) || code === 0x0a) return PathState.AfterDelimiter;
  if (state === PathState.AfterName && isDelimiter(code)) return PathState.AfterDelimiter;
  return PathState.Other;
}

/** 、和与及，· */
function isDelimiter(code: number): boolean {
  return (
    code === 0x3001 ||
    code === 0x548c ||
    code === 0x4e0e ||
    code === 0x53ca ||
    code === 0xff0c ||
    code === 0x2c
  );
}

/** Index of the weight for entering a candidate in a state. */
export function stateFeature(kind: NameKind, state: PathState): number {
  return base.state + groupOf(kind) * PATH_STATES + state;
}

export function stateRightFeature(rightContext: number, state: PathState): number {
  return base.stateRight + state * COARSE + coarseRight[rightContext]!;
}
