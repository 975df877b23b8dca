import type { Rule } from '../rule';

export const ordinalsRules: readonly Rule[] = [];
