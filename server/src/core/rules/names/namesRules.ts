import type { Rule } from '../rule';

export const namesRules: readonly Rule[] = [];
