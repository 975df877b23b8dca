import { createKnowledge } from '../knowledge/createKnowledge';
import type { Knowledge } from '../knowledge/knowledge';
import { cleanEdits, layOut } from '../layout/layOut';
import type { Article, HanziLatinSpacing, ParagraphKind } from '../layout/article';
import { recognize } from '../mentions/recognize';
import { resolveFacts } from '../people/resolveFacts';
import { collectFixes } from '../fixes/collectFixes';
import { ruleById, rules } from '../rules/registry';
import type { Fix, ParagraphContext, Profile, RuleSource } from '../rules/rule';
import { activateRules, type ActiveRules, type RatedFinding } from '../rules/runRules';
import { createMask } from '../rules/common/mask';
import { applyEdits, composeEdits, type TextEdit } from '../text/textEdit';
import type { Analysis, AnalysisOptions, Analyzer, Finding } from './analyzer';
import { isChineseText } from './chineseText';
import { easeConventions } from './conventions';
import { LAYOUT_SUMMARY, layoutFindings } from './layoutFindings';
import { createParagraphCache, type ParagraphCache } from './paragraphCache';

/** About 60 MB of UTF-8 before the older half is dropped. */
const CACHE_CAPACITY = 10_000_000;

/** Fixes can make room for further fixes; more rounds than this never help. */
const FIX_ROUNDS = 8;

const spacingOf: Record<Profile, HanziLatinSpacing> = { newspaper: 'none', 公文: 'none', web: 'space' };

/** How many combinations of profile and rules are kept warm. */
const MAX_CONFIGURATIONS = 8;

/** What belongs to one combination of profile and rules. */
interface Configuration {
  readonly profile: Profile;
  readonly rules: ActiveRules;
  readonly paragraphs: ParagraphCache<ParagraphResult>;
}

/** A paragraph's own results; offsets relative to the paragraph. */
interface ParagraphResult {
  readonly context: ParagraphContext;
  readonly findings: readonly RatedFinding[];
}

/** The standard as a finding prints it: `GB/T 15834-2011 4.5.3.5`. */
export function printSource(source: RuleSource): string {
  return source.clause ? `${source.standard} ${source.clause}` : source.standard;
}

/** The one thing that leaves the core: analyses texts, remembers paragraphs, holds no document. */
export function createAnalyzer(initialKnowledge: Knowledge = createKnowledge()): Analyzer {
  let knowledge = initialKnowledge;
  const configurations = new Map<string, Configuration>();

  function configurationFor(options: AnalysisOptions): Configuration {
    const key = JSON.stringify([options.profile, options.rules]);
    let configuration = configurations.get(key);
    if (!configuration) {
      if (configurations.size >= MAX_CONFIGURATIONS) configurations.clear();
      configuration = {
        profile: options.profile,
        rules: activateRules(rules, options.profile, options.rules),
        paragraphs: createParagraphCache<ParagraphResult>(CACHE_CAPACITY),
      };
      configurations.set(key, configuration);
    }
    return configuration;
  }

  function paragraphStage(text: string, kind: ParagraphKind, configuration: Configuration): ParagraphResult {
    return configuration.paragraphs.get(kind, text, (own) => {
      const context: ParagraphContext = {
        text: own,
        kind,
        mask: createMask(own),
        mentions: recognize(own, kind, knowledge),
        profile: configuration.profile,
        knowledge,
      };
      return { context, findings: configuration.rules.runParagraph(context) };
    });
  }

  function analyze(source: string, options: AnalysisOptions): Analysis {
    const article = layOut(source, { fileName: options.fileName });
    const isChinese = isChineseText(source);
    if (!isChinese) {
      return {
        article,
        isChinese,
        facts: resolveFacts(article, [], knowledge),
        findings: [],
        cleanEdits: [],
      };
    }
    const configuration = configurationFor(options);
    const active = configuration.rules;
    const staged = article.paragraphs.map((paragraph) => ({
      start: paragraph.start,
      result: paragraphStage(
        article.text.slice(paragraph.start, paragraph.end),
        paragraph.kind,
        configuration,
      ),
    }));
    const facts = resolveFacts(
      article,
      staged.map(({ start, result }) => ({
        start,
        text: result.context.text,
        mentions: result.context.mentions,
      })),
      knowledge,
    );
    // A layout rule that is off keeps its artifacts: they are neither shown nor cleaned.
    const clean = cleanEdits(article, options.spacing ?? spacingOf[options.profile]).filter(
      ({ rule }) => active.severity(rule) !== 'off',
    );
    const findings: Finding[] = layoutFindings(article, clean, {
      severity: active.severity,
      meta: ruleById,
    });
    for (const { start, result } of staged) {
      for (const finding of result.findings) findings.push(toSource(article, finding, start));
    }
    const document = {
      article,
      paragraphs: staged.map(({ start, result: { context } }) => ({
        text: context.text,
        kind: context.kind,
        mask: context.mask,
        mentions: context.mentions,
        profile: context.profile,
        knowledge: context.knowledge,
        start,
      })),
      facts,
      profile: options.profile,
      knowledge,
    };
    for (const finding of active.runDocument(document)) findings.push(toSource(article, finding, 0));
    easeConventions(findings, article.text, options.rules);
    findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
    return { article, isChinese, facts, findings, cleanEdits: clean };
  }

  function fixAll(
    source: string,
    options: AnalysisOptions,
    which: Parameters<Analyzer['fixAll']>[2] = {},
  ): { text: string; edits: readonly TextEdit[] } {
    let text = source;
    let edits: readonly TextEdit[] = [];
    const apply = (more: readonly TextEdit[]): void => {
      edits = composeEdits(source, edits, more);
      text = applyEdits(text, more);
    };
    const layoutWanted = which.rules?.some((id) => ruleById(id)?.scope === 'layout') ?? false;
    for (let round = 0; round < FIX_ROUNDS; round++) {
      // Every round cleans: a mark made full-width can leave a space that is an artifact only now.
      const cleaning =
        which.clean || layoutWanted
          ? analyze(text, options).cleanEdits.filter(({ rule }) => which.clean || which.rules!.includes(rule))
          : [];
      if (cleaning.length > 0) apply(cleaning);
      const { findings: found, article } = analyze(text, options);
      const findings = (which.keep ? which.keep(found, article) : found).filter(
        (finding) => !isLayout(finding) && (!which.rules || which.rules.includes(finding.rule)),
      );
      const more = collectFixes(findings, which.unsafe ?? false);
      if (more.length === 0 && cleaning.length === 0) break;
      apply(more);
    }
    return { text, edits };
  }

  return Object.freeze({
    analyze,
    fixAll,
    rules,
    get knowledge() {
      return knowledge;
    },
    setKnowledge(next: Knowledge) {
      knowledge = next;
      configurations.clear();
    },
  });
}

function isLayout(finding: Finding): boolean {
  return finding.rule === LAYOUT_SUMMARY || ruleById(finding.rule)?.scope === 'layout';
}

/** Takes a finding of a paragraph that starts at `offset` of the article's text back to the source. */
function toSource(article: Article, finding: RatedFinding, offset: number): Finding {
  const { map } = article;
  const span = (place: { start: number; end: number }) => ({
    start: place.start + offset,
    end: place.end + offset,
  });
  const fix = ({ title, safe, edits }: Fix): Fix => ({
    title,
    safe,
    edits: edits.map((edit) => {
      const at = span(edit);
      // An insertion stays with the character before it, so that a line break behind it isn't moved.
      const where =
        at.start === at.end
          ? { start: map.toSource(at.start, 'end'), end: map.toSource(at.start, 'end') }
          : map.toSourceSpan(at);
      return { ...where, text: edit.text };
    }),
  });
  const place = span(finding);
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    ...map.toSourceSpan(place),
    text: article.text.slice(place.start, place.end),
    message: finding.message,
    source: printSource(finding.rule.source),
    segments: map.toSegments(place),
    fix: finding.fix ? fix(finding.fix) : null,
    alternatives: (finding.alternatives ?? []).map(fix),
    related: (finding.related ?? []).map((other) => ({
      ...map.toSourceSpan(span(other)),
      message: other.message,
    })),
    unnecessary: false,
  };
}
