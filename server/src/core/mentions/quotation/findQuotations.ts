import type { Knowledge } from '../../knowledge/knowledge';
import type { QuotationMention } from '../mention';
import { classifyQuotation } from './classifyQuotation';

const OPEN = 1;
const CLOSE = 2;

/** Quotation marks; 书名号 are none, for what they hold is a title and no quotation. */
const role = new Uint8Array(65536);
const partner = new Map<number, number>();
for (const [open, close] of ['“”', '‘’', '「」', '『』']) {
  role[open!.charCodeAt(0)] = OPEN;
  role[close!.charCodeAt(0)] = CLOSE;
  partner.set(close!.charCodeAt(0), open!.charCodeAt(0));
}

/** Longer than this nobody quotes; an opening mark that far back is a slip. */
const LONGEST = 5000;
/** Deeper than this is noise. */
const DEEPEST = 8;

/**
 * Quotations of a paragraph, sorted by start, outer before inner. A mark without its partner gives none, but for the
 * quotation of several paragraphs (GB/T 15834 4.8.3.5): opened at the paragraph's start or behind a colon and not closed in it.
 */
export function findQuotations(text: string, knowledge: Knowledge): QuotationMention[] {
  const found: QuotationMention[] = [];
  const open: { readonly start: number; readonly mark: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = role[code]!;
    if (kind === 0) continue;
    if (kind === OPEN) {
      if (open.length < DEEPEST) open.push({ start: at, mark: code });
      continue;
    }
    // ’98 and It’s close nothing; a lost opener in between is given up.
    const wanted = partner.get(code)!;
    let index = open.length - 1;
    while (index >= 0 && open[index]!.mark !== wanted) index--;
    if (index < 0) continue;
    if (code === 0x2019 && index < open.length - 1) continue;
    const { start } = open[index]!;
    open.length = index;
    if (at - start > LONGEST || at === start + 1) continue;
    found.push(quotation(text, start, at + 1, start + 1, at, index, knowledge));
  }
  const first = open[0];
  if (
    first &&
    text.length - first.start > 8 &&
    (isBlank(text, first.start) || text[first.start - 1] === '：')
  ) {
    found.push({
      kind: 'quotation',
      start: first.start,
      end: text.length,
      text: text.slice(first.start + 1),
      quotationKind: 'speech',
      depth: 0,
      known: null,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isBlank(text: string, end: number): boolean {
  return end < 8 && text.slice(0, end).trim() === '';
}

function quotation(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  depth: number,
  knowledge: Knowledge,
): QuotationMention {
  const content = text.slice(from, to);
  const { quotationKind, known } = classifyQuotation(
    content,
    text.slice(Math.max(0, start - 16), start),
    text.slice(end, end + 16),
    knowledge,
  );
  return { kind: 'quotation', start, end, text: content, quotationKind, depth, known };
}
