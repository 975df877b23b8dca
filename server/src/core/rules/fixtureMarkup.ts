import type { Span } from '../text/span';
import type { Profile } from './rule';

/** A finding that a fixture expects; offsets in the text without marks. */
export interface ExpectedFinding extends Span {
  readonly rule: string;
}

/** A text whose marks have been taken out. */
export interface MarkedText {
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
}

/** One case of a fixture file. */
export interface FixtureCase extends MarkedText {
  /** 1-based line in the fixture file. */
  readonly line: number;
  readonly profile: Profile;
  /** The text after all fixes of the rule, suggestions included; null when the fixture doesn't say. */
  readonly fixed: string | null;
}

/**
 * Takes the marks `⟪rule-id:text⟫` (or `⟪text⟫`, which means `ruleId`) out of a text. Marks may nest; `⟪rule-id:⟫` is an
 * empty span.
 * @throws Error when marks don't pair.
 */
export function parseMarks(marked: string, ruleId: string): MarkedText {
  const expected: ExpectedFinding[] = [];
  const open: { rule: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === '⟪') {
      const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+:/.exec(marked.slice(i + 1, i + 60));
      open.push({ rule: id ? id[0].slice(0, -1) : ruleId, start: text.length });
      if (id) i += id[0].length;
    } else if (character === '⟫') {
      const mark = open.pop();
      if (!mark) throw new Error(`unpaired ⟫ in: ${marked}`);
      expected.push({ rule: mark.rule, start: mark.start, end: text.length });
    } else text += character;
  }
  if (open.length) throw new Error(`unpaired ⟪ in: ${marked}`);
  return { text, expected: expected.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** `⏎` stands for a line feed, `\t` for a tab and `\uXXXX` for a code unit, so that invisible characters can be read. */
export function unescapeFixture(line: string): string {
  return line
    .replaceAll('⏎', '\n')
    .replaceAll('\\t', '\t')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * Reads a `<name>.fixture.txt`: a case a line, findings marked; a line `=> text` below a case gives the text after fixing; `# …`
 * is a comment, `#! profile: web` sets the profile from there on; empty lines part nothing.
 */
export function parseFixture(content: string, ruleId: string): FixtureCase[] {
  const cases: FixtureCase[] = [];
  let profile: Profile = 'newspaper';
  content.split('\n').forEach((raw, index) => {
    const directive = /^#! *profile: *(\S+)/.exec(raw);
    if (directive) profile = directive[1] as Profile;
    else if (raw === '' || raw.startsWith('#')) return;
    else if (raw.startsWith('=> ') || raw === '=>') {
      const last = cases.pop();
      if (!last) throw new Error(`line ${index + 1}: "=>" without a case above it`);
      cases.push({ ...last, fixed: unescapeFixture(raw.slice(3)) });
    } else {
      cases.push({
        ...parseMarks(unescapeFixture(raw), ruleId),
        line: index + 1,
        profile,
        fixed: null,
      });
    }
  });
  return cases;
}
