import type { Rule } from '../rule';

export const numbersRules: readonly Rule[] = [];
