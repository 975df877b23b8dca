import type { Knowledge } from '../knowledge/knowledge';
import type { PlaceMention } from '../mentions/mention';

/** Full names of divisions and what they lie in, from what is known and from what the article itself writes out. */
export interface DivisionNames {
  /** 杭州 → 杭州市, 云州 → 云州市 where the article names that; what isn't known stays as it is. */
  full(name: string): string;
  /** The division and those it lies in, innermost first; just the name when it isn't known or ambiguous. */
  regions(name: string): readonly string[];
}

export function createDivisionNames(places: readonly PlaceMention[], knowledge: Knowledge): DivisionNames {
  const written = new Map<string, string>();
  for (const { text, level } of places) {
    if (level !== 'country' && text.length > 2 && !written.has(text.slice(0, -1)))
      written.set(text.slice(0, -1), text);
  }
  return {
    full: (name) => soleDivision(name, knowledge) ?? written.get(name) ?? name,
    regions: (name) => regionsOf(name, knowledge),
  };
}

function soleDivision(name: string, knowledge: Knowledge): string | null {
  const divisions = knowledge.divisions(name);
  return divisions.length === 1 ? divisions[0]!.name : null;
}

/** Full names of a division and of those it lies in, innermost first. */
export function regionsOf(name: string, knowledge: Knowledge): string[] {
  const names: string[] = [];
  for (let at: string | null = name; at !== null && names.length < 4;) {
    names.push(at);
    const divisions = knowledge.divisions(at);
    at = divisions.length === 1 ? divisions[0]!.parent : null;
  }
  return names;
}
