import { leftContexts, rightContexts } from './cues';

/** What a candidate for a name is made of. */
export enum NameKind {
  /** One-character surname and one given character. */
  TwoCharacters = 0,
  /** One-character surname and two given characters. */
  ThreeCharacters = 1,
  /** 复姓, or a married double surname (林郑月娥). */
  Compound = 2,
  /** Parts joined by · or -. */
  Dotted = 3,
  /** A transliteration without a dot. */
  Foreign = 4,
  Japanese = 5,
  Minority = 6,
  /** Known from the roster or from elsewhere in the document, of no other kind. */
  Known = 7,
}
const KINDS = 8;

/** Kinds that share the weights of their contexts. */
const GROUPS = 3;
const groupOfKind = Uint8Array.of(0, 1, 1, 2, 2, 2, 2, 1);

export function groupOf(kind: NameKind): number {
  return groupOfKind[kind]!;
}

/** What came before on the path through the lattice. */
export enum PathState {
  Other = 0,
  /** A name ends here. */
  AfterName = 1,
  /** A name, then one of 、和与及 or a space. */
  AfterDelimiter = 2,
}
export const PATH_STATES = 3;

/** Contexts lumped together for the pairs of left and right context. */
export const COARSE = 10;

/** How firmly the context says that there is a name: not at all, somewhat, clearly. */
export const ANCHORAGES = 3;

/** Each template has so many weights. */
const templates = {
  kind: KINDS,
  left: GROUPS * leftContexts.length,
  right: GROUPS * rightContexts.length,
  pair: COARSE * COARSE,
  spaceLeft: GROUPS,
  spaceRight: GROUPS,
  state: GROUPS * PATH_STATES,
  stateRight: PATH_STATES * COARSE,
  surname: KINDS,
  surnameClass: 12,
  givenFirst: KINDS,
  givenSecond: KINDS,
  givenWorst: GROUPS,
  boundary: GROUPS,
  boundaryFree: GROUPS * 4,
  inside: GROUPS,
  insideWord: GROUPS * ANCHORAGES * 9,
  wholeWord: GROUPS * ANCHORAGES * 9,
  wholeClass: GROUPS * 9,
  overlapLeft: GROUPS * 9,
  overlapRight: GROUPS * 9,
  cueInsideRight: GROUPS * rightContexts.length,
  cueInsideLeft: GROUPS * leftContexts.length,
  neighbour: GROUPS * 2,
  ending: GROUPS * 4,
  taken: GROUPS,
  longer: 3,
  length: 10,
  dotted: 4,
  roster: 2,
  document: 12,
} as const;
export type Template = keyof typeof templates;

/** First index of a template's weights. */
export const base = {} as Record<Template, number>;
let count = 0;
for (const [template, size] of Object.entries(templates)) {
  base[template as Template] = count;
  count += size;
}

/** How many weights there are. */
export const FEATURES = count;

/** Names of all features in the order of their indexes, for the file of weights: `left.1.title`. */
export function featureNames(): string[] {
  const names: string[] = [];
  const contexts: Partial<Record<Template, readonly string[]>> = {
    left: leftContexts,
    right: rightContexts,
    cueInsideLeft: leftContexts,
    cueInsideRight: rightContexts,
  };
  for (const [template, size] of Object.entries(templates)) {
    const context = contexts[template as Template];
    for (let i = 0; i < size; i++) {
      names.push(
        context
          ? `${template}.${Math.floor(i / context.length)}.${context[i % context.length]}`
          : `${template}.${i}`,
      );
    }
  }
  return names;
}
