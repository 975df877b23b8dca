import type { Rule } from '../rule';

export const widthRules: readonly Rule[] = [];
