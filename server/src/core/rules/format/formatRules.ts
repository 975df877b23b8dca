import type { Rule } from '../rule';
import { bylineFormat } from './bylineFormat';
import { creditFormat } from './creditFormat';
import { placeholderLeft } from './placeholderLeft';
import { sourceLineFormat } from './sourceLineFormat';

/** How an article is signed, credited and sourced, and what was left to fill in. */
export const formatRules: readonly Rule[] = [bylineFormat, sourceLineFormat, creditFormat, placeholderLeft];
