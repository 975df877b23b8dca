import type { Analyzer } from '../core/analysis/analyzer';
import { LAYOUT_SUMMARY } from '../core/analysis/layoutFindings';
import { ruleById } from '../core/rules/registry';

/** A rule's Chinese title; the id itself for a rule that isn't there (any more). */
export function ruleTitle(analyzer: Pick<Analyzer, 'rules'>, id: string): string {
  const rule = analyzer.rules.find((other) => other.id === id);
  if (rule) return rule.title.zh;
  return id === LAYOUT_SUMMARY ? '排版残留' : id;
}

/** True for findings that are made of layout edits: cleaning solves them, not fix-all. */
export function isLayoutFinding({ rule }: { readonly rule: string }): boolean {
  return rule === LAYOUT_SUMMARY || ruleById(rule)?.scope === 'layout';
}
