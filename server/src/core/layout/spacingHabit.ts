import { CharacterClass, characterClass } from '../text/characterClass';
import type { Article, Evidence, LayoutEdit } from './article';
import type { SourceLines } from './lines';
import { isDense } from './straySpaces';
import type { SpacingHabit } from './spacing';

/** A text shows its habit within this many code units. */
const SAMPLE = 200_000;

/** Whether a 汉字 stands beside a digit or letter. */
function meet(a: CharacterClass, b: CharacterClass): boolean {
  const alnum = (value: CharacterClass): boolean =>
    value === CharacterClass.Digit || value === CharacterClass.Latin;
  return (a === CharacterClass.Han && alnum(b)) || (alnum(a) && b === CharacterClass.Han);
}

/** Counts, at the places where 汉字 and digits or letters meet, how many hold a space. */
export function readSpacingHabit({ source, spaces }: SourceLines): SpacingHabit {
  let spaced = 0;
  for (let i = 0; i < spaces.length; i++) {
    const at = spaces.at(i);
    if (at >= SAMPLE) break;
    if (meet(characterClass(source.charCodeAt(at - 1)), characterClass(source.charCodeAt(at + 1)))) spaced++;
  }
  const dense = isDense(source, spaces);
  if (spaced === 0) return { autospace: false, dense };
  let tight = 0;
  const end = Math.min(source.length, SAMPLE);
  let before: CharacterClass = CharacterClass.Other;
  for (let at = 0; at < end; at++) {
    const here = characterClass(source.charCodeAt(at));
    if (here !== before && meet(before, here)) tight++;
    before = here;
  }
  return { autospace: spaced > tight, dense };
}

const ONE_SPACE: readonly Evidence[] = Object.freeze([
  Object.freeze({ code: 'one-space', message: '汉字与数字、字母之间留一个空格' }),
]);

/** The edits of an article for a house that sets a space between 汉字 and Latin, or leaves it as it comes. */
export function cleanSpacing(article: Article, spacing: 'space' | 'keep'): readonly LayoutEdit[] {
  if (spacing === 'keep') return article.edits.filter((edit) => edit.rule !== 'no-space-hanzi-alnum');
  const { text, edits, map } = article;
  // Where the article has no space between the two, the source gets one: in place of what was deleted there, or inserted.
  const wanted: number[] = [];
  let before: CharacterClass = CharacterClass.Other;
  for (let at = 0; at < text.length; at++) {
    const here = characterClass(text.charCodeAt(at));
    if (here !== before && meet(before, here)) wanted.push(at);
    before = here;
  }
  const result: LayoutEdit[] = [];
  let next = 0;
  for (const at of wanted) {
    const before = map.toSource(at, 'end');
    const after = map.toSource(at, 'start');
    while (next < edits.length && edits[next]!.end <= before && edits[next]!.start < before)
      result.push(edits[next++]!);
    const edit = edits[next];
    if (edit && edit.start === before && edit.end === after && edit.text === '') {
      next++;
      if (article.source.slice(before, after) !== ' ') result.push({ ...edit, text: ' ' });
    } else {
      result.push({
        start: before,
        end: before,
        text: ' ',
        rule: 'no-space-hanzi-alnum',
        certainty: 'sure',
        evidence: ONE_SPACE,
      });
    }
  }
  while (next < edits.length) result.push(edits[next++]!);
  return result;
}
