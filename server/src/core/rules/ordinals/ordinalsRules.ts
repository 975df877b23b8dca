import type { Rule } from '../rule';
import { headlineEndStop } from './headlineEndStop';
import { numberingSequence } from './numberingSequence';
import { ordinalArabicPunct } from './ordinalArabicPunct';
import { ordinalBracketPunct } from './ordinalBracketPunct';
import { ordinalDiPunct } from './ordinalDiPunct';
import { ordinalHanziPunct } from './ordinalHanziPunct';

/** Ordinals and headlines: GB/T 15834, appendix B. */
export const ordinalsRules: readonly Rule[] = [
  ordinalHanziPunct,
  ordinalArabicPunct,
  ordinalBracketPunct,
  ordinalDiPunct,
  numberingSequence,
  headlineEndStop,
];
