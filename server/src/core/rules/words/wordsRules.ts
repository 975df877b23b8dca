import type { Rule } from '../rule';

export const wordsRules: readonly Rule[] = [];
