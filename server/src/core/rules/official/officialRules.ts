import type { Rule } from '../rule';
import { listPunct } from './listPunct';
import { salutationColon } from './salutationColon';

/** 公文: what GB/T 9704 asks of official documents beyond the newspaper’s rules. */
export const officialRules: readonly Rule[] = [salutationColon, listPunct];
