import type { Knowledge, SloganRecord } from '../knowledge/knowledge';
import { sloganFits } from '../knowledge/sloganFits';
import type { QuotationFact } from './facts';

/**
 * Quotations whose known slogan is what this text can mean: one of 北京 (四个中心) only where the article speaks of 北京, none from before it
 * was coined, and in the meaning that it had on the day of publication. The others keep their kind and lose the link.
 */
export function withFittingSlogans(
  quotations: readonly QuotationFact[],
  places: readonly string[],
  published: string | null,
  knowledge: Knowledge,
): QuotationFact[] {
  const fits = new Map<SloganRecord, boolean>();
  return quotations.map((quotation) => {
    const slogan = quotation.known === null ? null : knowledge.sloganById(quotation.known);
    if (!slogan) return quotation;
    const then = knowledge.slogan(slogan.phrase, published) ?? slogan;
    let isMeant = fits.get(then);
    if (isMeant === undefined) {
      isMeant = sloganFits(then, places, published, knowledge);
      fits.set(then, isMeant);
    }
    const known = isMeant ? then.id : null;
    return known === quotation.known ? quotation : { ...quotation, known };
  });
}
