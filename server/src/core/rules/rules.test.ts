import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../analysis/createAnalyzer';
import type { AnalysisOptions, Finding } from '../analysis/analyzer';
import { createKnowledge, emptyTeamKnowledge } from '../knowledge/createKnowledge';
import { type FixtureCase, parseFixture, parseMarks, unescapeFixture } from './fixtureMarkup';
import { rules } from './registry';
import type { Profile, Rule, Severity } from './rule';

const folder = 'server/src/core/rules';
/** The rules about a team's own terms need a team. */
const team = { source: '用语表 terms.csv', origin: 'team', line: 2, note: null } as const;
const analyzer = createAnalyzer(
  createKnowledge({
    ...emptyTeamKnowledge,
    terms: [
      { ...team, wrong: '云洲市', right: '云州市' },
      { ...team, wrong: '云溪老桥', right: '云溪古桥' },
      { ...team, wrong: '河长制', right: '“河长制”' },
      { ...team, wrong: '白鹭洲', right: '' },
    ],
  }),
);
const rank: Record<Severity, number> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Only `rule` and cleaning switched on (where its own default in the profile is off: as information). */
function alone(rule: Rule, profile: Profile): AnalysisOptions {
  const severities: Record<string, Severity | 'off'> = {};
  for (const other of rules) {
    if (other.id !== rule.id && other.scope !== 'layout') severities[other.id] = 'off';
  }
  if ((rule.profiles?.[profile] ?? rule.severity) === 'off') severities[rule.id] = 'information';
  return { profile, rules: severities, spacing: null, fileName: null };
}

const everything = (profile: Profile): AnalysisOptions => ({
  profile,
  rules: {},
  spacing: null,
  fileName: null,
});

const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The first profile in which the rule is on: the one its examples are written for. */
function homeProfile(rule: Rule): Profile {
  const profiles: Profile[] = ['newspaper', '公文', 'web'];
  return profiles.find((profile) => (rule.profiles?.[profile] ?? rule.severity) !== 'off') ?? 'newspaper';
}

function show(text: string, findings: readonly { rule: string; start: number; end: number }[]): string[] {
  return findings.map(({ rule, start, end }) => `${rule} ${start}–${end} “${text.slice(start, end)}”`).sort();
}

function fixturesOf(rule: Rule): FixtureCase[] {
  const file = `${folder}/${rule.category}/${camelCase(rule.id)}.fixture.txt`;
  return existsSync(file) ? parseFixture(readFileSync(file, 'utf8'), rule.id) : [];
}

/** Findings that spoil a good text: error or warning, and not named by its marks. */
function spoilers(text: string, profile: Profile, allowed: readonly { rule: string }[]): Finding[] {
  return analyzer
    .analyze(text, everything(profile))
    .findings.filter(
      (finding) =>
        rank[finding.severity] >= rank.warning && !allowed.some(({ rule }) => rule === finding.rule),
    );
}

/** The text cleaned and with all fixes of the rule; a layout rule's fix is the cleaning itself. */
function fixWith(rule: Rule, text: string, profile: Profile): string {
  const options = alone(rule, profile);
  const { text: fixed } = analyzer.fixAll(text, options, {
    rules: [rule.id],
    unsafe: true,
    clean: true,
  });
  return fixed;
}

function checkCase(rule: Rule, test: FixtureCase): void {
  const { findings } = analyzer.analyze(test.text, alone(rule, test.profile));
  const own = findings.filter((finding) => finding.rule === rule.id);
  assert.deepEqual(
    show(test.text, own),
    show(
      test.text,
      test.expected.filter((expected) => expected.rule === rule.id),
    ),
    `line ${test.line}: ${test.text}`,
  );
  for (const finding of own) {
    assert.ok(finding.message.length <= 40, `message longer than 40: ${finding.message}`);
    assert.ok(rule.fix !== 'none' || finding.fix === null, 'a rule with fix "none" offered a fix');
    assert.ok(rule.fix === 'safe' || !finding.fix?.safe, 'only rules with fix "safe" may offer a safe fix');
  }
  if (test.fixed !== null) {
    const fixed = fixWith(rule, test.text, test.profile);
    assert.equal(fixed, test.fixed, `line ${test.line}: fixed text`);
    assert.equal(fixWith(rule, fixed, test.profile), fixed, `line ${test.line}: fixing twice`);
  }
}

describe('rules', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const fixture = fixturesOf(rule);

      it('tells about itself', () => {
        assert.match(rule.id, /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
        assert.ok([...rule.title.zh].length <= 12, 'title.zh is longer than 12');
        assert.ok(rule.title.en && rule.rationale.zh && rule.rationale.en && rule.source.standard);
        assert.ok(rule.examples.length >= 1);
        if (rule.scope !== 'layout') {
          assert.ok(
            existsSync(`${folder}/${rule.category}/${camelCase(rule.id)}.ts`),
            'a rule stands in a file of its own, named after it',
          );
        }
      });

      it('flags and fixes its examples, and leaves its traps alone', () => {
        for (const example of rule.examples) {
          const marked = parseMarks(unescapeFixture(example.bad), rule.id);
          checkCase(rule, {
            ...marked,
            line: 0,
            profile: homeProfile(rule),
            fixed: example.good === undefined ? null : unescapeFixture(example.good),
          });
        }
        for (const trap of rule.traps) {
          checkCase(rule, {
            ...parseMarks(unescapeFixture(trap), rule.id),
            line: 0,
            profile: homeProfile(rule),
            fixed: null,
          });
        }
      });

      it('has a fixture with at least six positive and six negative lines', () => {
        const positive = fixture.filter(({ expected }) => expected.some((mark) => mark.rule === rule.id));
        assert.ok(positive.length >= 6, `only ${positive.length} positive lines`);
        assert.ok(fixture.length - positive.length >= 6, `only ${fixture.length - positive.length} negative`);
      });

      it('finds in its fixture what is marked, no less and no more', () => {
        const failures: string[] = [];
        for (const test of fixture) {
          try {
            checkCase(rule, test);
          } catch (error) {
            failures.push(error instanceof Error ? error.message : String(error));
          }
        }
        assert.deepEqual(failures, []);
      });

      it('leaves good text good: no other rule warns about its good lines either', () => {
        const good: { text: string; profile: Profile; expected: readonly { rule: string }[] }[] = [];
        for (const { good: text } of rule.examples) {
          if (text !== undefined)
            good.push({ ...parseMarks(unescapeFixture(text), rule.id), profile: homeProfile(rule) });
        }
        for (const trap of rule.traps) {
          good.push({ ...parseMarks(unescapeFixture(trap), rule.id), profile: homeProfile(rule) });
        }
        for (const test of fixture) {
          if (test.expected.every((mark) => mark.rule !== rule.id)) good.push(test);
        }
        const failures = good.flatMap(({ text, profile, expected }) =>
          spoilers(text, profile, expected).map((finding) => `${finding.rule} “${finding.text}” in: ${text}`),
        );
        assert.deepEqual(failures, []);
      });
    });
  }
});
