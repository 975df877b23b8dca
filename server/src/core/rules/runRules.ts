import type {
  DocumentContext,
  DocumentRule,
  ParagraphContext,
  ParagraphRule,
  Profile,
  Rule,
  RuleFinding,
  RuleMeta,
  Severity,
} from './rule';

/** A finding with the rule that made it and its final severity. Offsets as in {@link RuleFinding}. */
export interface RatedFinding extends RuleFinding {
  readonly rule: RuleMeta;
  readonly severity: Severity;
}

/** The severity of a rule under a profile and the user's own settings; the user's win. */
export function severityOf(
  rule: RuleMeta,
  profile: Profile,
  overrides: Readonly<Record<string, Severity | 'off'>>,
): Severity | 'off' {
  return overrides[rule.id] ?? rule.profiles?.[profile] ?? rule.severity;
}

/** The rules that a configuration switches on, made ready to run. */
export interface ActiveRules {
  runParagraph(paragraph: ParagraphContext): readonly RatedFinding[];
  runDocument(document: DocumentContext): readonly RatedFinding[];
  severity(id: string): Severity | 'off';
}

/**
 * Picks the rules that are on and indexes them by trigger character, so that a paragraph meets only rules that can find
 * something in it.
 */
export function activateRules(
  all: readonly Rule[],
  profile: Profile,
  overrides: Readonly<Record<string, Severity | 'off'>>,
): ActiveRules {
  const severities = new Map<string, Severity | 'off'>();
  const paragraphRules: ParagraphRule[] = [];
  const documentRules: DocumentRule[] = [];
  for (const rule of all) {
    const severity = severityOf(rule, profile, overrides);
    severities.set(rule.id, severity);
    if (severity === 'off') continue;
    if (rule.scope === 'paragraph') paragraphRules.push(rule);
    else if (rule.scope === 'document') documentRules.push(rule);
  }

  // Character → id of the set of rules it triggers; sets are few, so a byte will do.
  const words = Math.ceil(paragraphRules.length / 32) || 1;
  const setOf = new Uint8Array(65536);
  const sets: Uint32Array[] = [new Uint32Array(words)];
  const always = new Uint32Array(words);
  const wanted = new Map<number, Uint32Array>();
  paragraphRules.forEach((rule, index) => {
    const bit = (mask: Uint32Array): void => {
      mask[index >>> 5]! |= 1 << (index & 31);
    };
    if (rule.triggers === '') bit(always);
    for (let i = 0; i < rule.triggers.length; i++) {
      const code = rule.triggers.charCodeAt(i);
      let mask = wanted.get(code);
      if (!mask) wanted.set(code, (mask = new Uint32Array(words)));
      bit(mask);
    }
  });
  const setIds = new Map<string, number>();
  for (const [code, mask] of wanted) {
    const key = mask.join();
    let id = setIds.get(key);
    if (id === undefined) {
      // More than 255 distinct sets: fold the rest into "always", correct and merely slower.
      if (sets.length > 255) {
        for (let w = 0; w < words; w++) always[w]! |= mask[w]!;
        continue;
      }
      id = sets.length;
      sets.push(mask);
      setIds.set(key, id);
    }
    setOf[code] = id;
  }
  const seenSets = new Uint8Array(256);
  const due = new Uint32Array(words);

  function rate(rule: RuleMeta, finding: RuleFinding): RatedFinding {
    const configured = severities.get(rule.id) as Severity;
    // A user's explicit severity also holds for the cases that a rule rates differently.
    const severity = overrides[rule.id] ? configured : (finding.severity ?? configured);
    return { ...finding, rule, severity };
  }

  return {
    severity: (id) => severities.get(id) ?? 'off',
    runParagraph(paragraph) {
      const { text } = paragraph;
      due.set(always);
      seenSets.fill(0);
      for (let i = 0; i < text.length; i++) {
        const id = setOf[text.charCodeAt(i)]!;
        if (id === 0 || seenSets[id] === 1) continue;
        seenSets[id] = 1;
        const mask = sets[id]!;
        for (let w = 0; w < words; w++) due[w]! |= mask[w]!;
      }
      const findings: RatedFinding[] = [];
      let rule: ParagraphRule | undefined;
      const report = (finding: RuleFinding): void => {
        findings.push(rate(rule!, finding));
      };
      for (let w = 0; w < words; w++) {
        for (let bits = due[w]!; bits !== 0; bits &= bits - 1) {
          rule = paragraphRules[(w << 5) + (31 - Math.clz32(bits & -bits))]!;
          rule.check(paragraph, report);
        }
      }
      return findings;
    },
    runDocument(document) {
      const findings: RatedFinding[] = [];
      for (const rule of documentRules) {
        rule.check(document, (finding) => {
          findings.push(rate(rule, finding));
        });
      }
      return findings;
    },
  };
}
