import type { Rule } from '../rule';

export const pairsRules: readonly Rule[] = [];
