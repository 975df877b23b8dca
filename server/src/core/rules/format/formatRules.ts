import type { Rule } from '../rule';

export const formatRules: readonly Rule[] = [];
