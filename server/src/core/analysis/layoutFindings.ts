import type { Article, LayoutEdit } from '../layout/article';
import type { RuleMeta, Severity } from '../rules/rule';
import type { TextEdit } from '../text/textEdit';
import type { Finding } from './analyzer';

/** The id of the finding that sums all layout artifacts up and carries the whole clean-up as its fix. */
export const LAYOUT_SUMMARY = 'layout-artifacts';

interface LayoutRules {
  severity(id: string): Severity | 'off';
  meta(id: string): RuleMeta | undefined;
}

const rank: Record<Severity, number> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Spots are never louder than a hint, whatever the profile says, so that the Problems list stays readable. */
function quiet(severity: Severity): Severity {
  return rank[severity] > rank.hint ? 'hint' : severity;
}

const describe: Record<LayoutEdit['rule'], (edit: LayoutEdit, removed: string) => string> = {
  'hard-wrapped-paragraph': () => '段落内的硬换行，整理时接回',
  'page-furniture': (_edit, removed) => `页码、页眉等版面残留“${clip(removed.trim())}”，整理时去掉`,
  'no-space-hanzi-alnum': () => '汉字与数字、字母之间的多余空格',
  'no-space-around-punctuation': () => '标点旁的多余空格',
  'no-space-between-hanzi': () => '汉字之间的多余空格',
  'no-space-before-percent': () => '数字与百分号之间的多余空格',
  'irregular-whitespace': () => '不可见字符或异形空格',
  'trailing-whitespace': () => '行末或行首的多余空格',
  'paragraph-indent': () => '段首缩进不统一',
  'multiple-blank-lines': () => '多余的空行',
  'compat-ideograph': (edit, removed) => `“${removed}”是部首或兼容字形，应为“${edit.text}”`,
  'interleaved-columns': () => '分栏错行，整理时按栏拆开',
};

function clip(text: string): string {
  return text.length > 16 ? `${text.slice(0, 15)}…` : text;
}

/** Findings made of the layout edits that cleaning applies: one summary with the whole clean-up, and a faint hint a spot with its own edit. */
export function layoutFindings(
  article: Article,
  cleanEdits: readonly LayoutEdit[],
  rules: LayoutRules,
): Finding[] {
  const findings: Finding[] = [];
  // A doubtful break is reported once, with both ways to settle it.
  const doubtful = new Set(article.uncertain.map(({ span }) => span.start));
  for (const edit of cleanEdits) {
    if (edit.rule === 'hard-wrapped-paragraph' && doubtful.has(edit.start)) continue;
    const severity = rules.severity(edit.rule) as Severity;
    const removed = article.source.slice(edit.start, edit.end);
    findings.push({
      rule: edit.rule,
      severity: quiet(severity),
      start: edit.start,
      end: edit.end,
      text: removed,
      message: describe[edit.rule](edit, removed),
      source: rules.meta(edit.rule)?.source.standard ?? '',
      segments: [{ start: edit.start, end: edit.end }],
      fix: { title: fixTitle(edit), safe: edit.certainty !== 'unsure', edits: [plain(edit)] },
      alternatives: [],
      related: [],
      unnecessary: edit.text.length < edit.end - edit.start,
    });
  }
  for (const place of article.uncertain) {
    if (rules.severity('hard-wrapped-paragraph') === 'off') break;
    findings.push({
      rule: 'hard-wrapped-paragraph',
      severity: 'hint',
      start: place.span.start,
      end: place.span.end,
      text: article.source.slice(place.span.start, place.span.end),
      message: place.joined ? '这里接成一段，把握不大，请看一眼' : '这里分成两段，把握不大，请看一眼',
      source: rules.meta('hard-wrapped-paragraph')?.source.standard ?? '',
      segments: [place.span],
      fix: null,
      alternatives: [
        { title: '接成一段', safe: false, edits: [plain(place.join)] },
        { title: '分成两段', safe: false, edits: [plain(place.split)] },
      ],
      related: [],
      unnecessary: false,
    });
  }
  for (const warning of article.warnings) {
    const severity = rules.severity(warning.rule);
    if (severity === 'off') continue;
    findings.push({
      rule: warning.rule,
      severity: 'warning',
      start: warning.span.start,
      end: warning.span.end,
      text: article.source.slice(warning.span.start, warning.span.end),
      message: warning.message,
      source: rules.meta(warning.rule)?.source.standard ?? '',
      segments: [warning.span],
      fix: null,
      alternatives: [],
      related: [],
      unnecessary: false,
    });
  }
  if (cleanEdits.length > 0 && rules.severity(LAYOUT_SUMMARY) !== 'off') {
    const first = cleanEdits[0]!;
    findings.push({
      rule: LAYOUT_SUMMARY,
      severity: rules.severity(LAYOUT_SUMMARY) as Severity,
      start: first.start,
      end: first.end,
      text: article.source.slice(first.start, first.end),
      message: `有${cleanEdits.length}处换行、空格等排版残留，可一键清理`,
      source: rules.meta(LAYOUT_SUMMARY)?.source.standard ?? '',
      segments: [{ start: first.start, end: first.end }],
      fix: { title: '清理全文排版', safe: true, edits: cleanEdits.map(plain) },
      alternatives: [],
      related: [],
      unnecessary: false,
    });
  }
  return findings;
}

function plain({ start, end, text }: TextEdit): TextEdit {
  return { start, end, text };
}

function fixTitle(edit: LayoutEdit): string {
  switch (edit.rule) {
    case 'hard-wrapped-paragraph':
      return '接回上一行';
    case 'page-furniture':
      return '去掉这处版面残留';
    case 'compat-ideograph':
      return `改为“${edit.text}”`;
    default:
      return edit.text === '' ? '删去' : '整理这处';
  }
}
