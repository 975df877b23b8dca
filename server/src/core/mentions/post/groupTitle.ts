import { isHan } from '../../text/characterClass';
import type { GroupTitle } from '../mention';
import { placeAt, provinceNamed, unitEnding } from '../place/placeGrammar';
import { stoppers } from './postLexicon';
import type { PostSpan } from './postSpan';
import { RoleKind } from './roleLexicon';

/** Titles of whole lists: they say where people come from, not who holds which post. */
const groupRoles = new Set(['领导', '领导同志', '负责同志', '主要负责同志']);
const LONGEST_PLACE = 12;

/** The group title whose role word is `role`, or null when it heads a post of its own. */
export function groupTitleBefore(text: string, role: PostSpan, limit: number): GroupTitle | null {
  const word = text.slice(role.roleStart, role.end);
  if (role.kind === RoleKind.Press) {
    return {
      start: role.start,
      end: role.end,
      text: text.slice(role.start, role.end),
      jurisdictions: [],
      role: word,
    };
  }
  if (!groupRoles.has(word)) return null;
  const jurisdictions: string[] = [];
  let start = role.titleStart;
  for (;;) {
    const place = placeEnding(text, start, limit);
    if (place === null) break;
    jurisdictions.unshift(...place.names);
    start = place.start;
    if (start - 1 > limit && '和、及与'.includes(text[start - 1]!)) {
      if (placeEnding(text, start - 1, limit) === null) break;
      start--;
    }
  }
  start = Math.min(start, role.start);
  return { start, end: role.end, text: text.slice(start, role.end), jurisdictions, role: word };
}

/** The place (or run of one-character provinces) that ends at `end`. */
function placeEnding(text: string, end: number, limit: number): { start: number; names: string[] } | null {
  const floor = Math.max(limit, end - LONGEST_PLACE);
  const unit = unitEnding(text, end, floor);
  if (unit !== null) {
    let start = end - unit.unit.length;
    while (start > floor && isHan(text.charCodeAt(start - 1)) && stoppers.longest(text, start, floor) === 0)
      start--;
    if (start === end - unit.unit.length) return null;
    const place = placeAt(text, start, end);
    return place === null
      ? null
      : { start, names: [place.end === end ? place.name : text.slice(place.end, end)] };
  }
  for (const length of [4, 3, 2]) {
    if (end - length < floor) continue;
    const name = provinceNamed(text.slice(end - length, end));
    if (name !== null) return { start: end - length, names: [name] };
  }
  let start = end;
  const names: string[] = [];
  while (start > floor) {
    const name = provinceNamed(text[start - 1]!);
    if (name === null) break;
    names.unshift(name);
    start--;
  }
  return names.length > 1 ? { start, names } : null;
}
