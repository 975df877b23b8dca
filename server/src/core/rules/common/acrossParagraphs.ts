import type { DocumentContext } from '../rule';
import { pairsOf, type UnpairedMark } from './pairs';

type DocumentParagraph = DocumentContext['paragraphs'][number];

/** A mark without its partner, with its paragraph. */
export interface Leftover {
  readonly paragraph: DocumentParagraph;
  readonly index: number;
  readonly mark: UnpairedMark;
}

/** A quotation or bracket may run over this many paragraphs. */
const LONGEST = 30;

/**
 * The unpaired marks of the article whose partner isn't in another paragraph either. A pair may run over several paragraphs when it
 * opens at a paragraph's beginning or behind a colon, or in lines that are no sentences (headlines, verse, captions).
 */
export function leftovers(document: DocumentContext, kinds: string): Leftover[] {
  const open: Leftover[] = [];
  const carried = new Set<Leftover>();
  const left: Leftover[] = [];
  for (const here of unpairedMarks(document)) {
    const { paragraph, index, mark } = here;
    if (!kinds.includes(mark.kind)) continue;
    if (mark.opens) {
      if (mayRunOn(paragraph, mark)) {
        open.push(here);
        // Every paragraph of the quotation has an opener of its own, only the last one closes.
        if (document.paragraphs[index + 1]?.text[0] === mark.kind) carried.add(here);
      } else left.push(here);
      continue;
    }
    // The latest opener of the kind that isn't too far away.
    let at = open.length - 1;
    while (at >= 0 && open[at]!.mark.kind !== mark.kind) at--;
    if (at >= 0 && index - open[at]!.index <= LONGEST) {
      // Every paragraph of a quotation has an opener of its own; they all end here.
      while (at > 0 && open[at - 1]!.mark.kind === mark.kind && repeatsOpener(open[at]!)) at--;
      open.splice(at);
    } else left.push(here);
  }
  return [...left, ...open.filter((one) => !carried.has(one))].sort(
    (a, b) => a.index - b.index || a.mark.at - b.mark.at,
  );
}

const remembered = new WeakMap<DocumentContext, readonly Leftover[]>();

/** Every mark outside the mask that has no partner in its own paragraph; remembered for the second rule that asks. */
function unpairedMarks(document: DocumentContext): readonly Leftover[] {
  let marks = remembered.get(document) as Leftover[] | undefined;
  if (marks) return marks;
  marks = [];
  const { paragraphs } = document;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    for (const mark of pairsOf(paragraph.text).unpaired) {
      if (!paragraph.mask.covers(mark.at, mark.at + 1)) marks.push({ paragraph, index, mark });
    }
  }
  remembered.set(document, marks);
  return marks;
}

function repeatsOpener({ mark }: Leftover): boolean {
  return mark.at === 0;
}

function mayRunOn(paragraph: DocumentParagraph, mark: UnpairedMark): boolean {
  if (paragraph.kind !== 'body' && paragraph.kind !== 'listItem') return true;
  return mark.at === 0 || /[：:，]/.test(paragraph.text[mark.at - 1]!);
}
