import type { Rule } from '../rule';

export const marksRules: readonly Rule[] = [];
