import type { UncertainBreaksAnswer } from '../protocol';
import { rangeOf, type AnalyzedText } from './workspace/analyzedText';
import { toLspEdits } from './codeActions';

/** The breaks that a person should look at, with both ways out. */
export function uncertainBreaks(text: AnalyzedText): UncertainBreaksAnswer {
  const { analysis, document } = text;
  const breaks = analysis.isChinese ? analysis.article.uncertain : [];
  return {
    version: text.version,
    isChinese: analysis.isChinese,
    breaks: breaks.map(({ span, joined, evidence, join, split }) => ({
      range: rangeOf(document, span),
      joined,
      evidence: evidence.map(({ message }) => message),
      join: toLspEdits(text, [join])[0]!,
      split: toLspEdits(text, [split])[0]!,
    })),
  };
}
