import { lastStartingAtOrBefore, type Span } from '../text/span';

/** A division named somewhere in the article. */
export interface NamedDivision extends Span {
  readonly name: string;
}

const longUnits = ['自治区', '自治州', '自治县', '自治旗', '特别行政区', '新区', '街道', '地区', '林区'];

/** Whether a division of this name can be meant by `市委`, `省长` …: 市 means 北京市 and 杭州市, 区 no 自治区. */
export function hasUnit(name: string, unit: string): boolean {
  if (unit === '区') return name.endsWith('区') && !name.endsWith('自治区') && !name.endsWith('行政区');
  return name.endsWith(unit);
}

/** Divisions by their unit (市, 自治州), in the order of the text. */
export interface UnitIndex<T extends NamedDivision> {
  add(division: T): void;
  all(unit: string): readonly T[];
  /** The last one that starts at or before `offset`, or null. */
  lastBefore(unit: string, offset: number): T | null;
}

/** An empty index; divisions are to be added in order. */
export function createUnitIndex<T extends NamedDivision>(): UnitIndex<T> {
  const byUnit = new Map<string, T[]>();
  const none: readonly T[] = [];
  const all = (unit: string): readonly T[] => byUnit.get(unit) ?? none;
  return {
    add(division) {
      for (const unit of [division.name.slice(-1), ...longUnits]) {
        if (!hasUnit(division.name, unit)) continue;
        const same = byUnit.get(unit);
        if (same) same.push(division);
        else byUnit.set(unit, [division]);
      }
    },
    all,
    lastBefore(unit, offset) {
      const divisions = all(unit);
      return divisions[lastStartingAtOrBefore(divisions, offset)] ?? null;
    },
  };
}
