import type { Rule } from '../rule';
import { confusableWord } from './confusableWord';
import { deParticle } from './deParticle';
import { ocrConfusion } from './ocrConfusion';
import { repeatedWord } from './repeatedWord';
import { traditionalChar } from './traditionalChar';
import { variantForm } from './variantForm';

/** Words: misspelt, doubled, in variant or traditional form. */
export const wordsRules: readonly Rule[] = [
  confusableWord,
  repeatedWord,
  ocrConfusion,
  traditionalChar,
  deParticle,
  variantForm,
];
