import type { Rule } from '../rule';

export const officialRules: readonly Rule[] = [];
