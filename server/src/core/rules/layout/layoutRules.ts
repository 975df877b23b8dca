import type { Rule } from '../rule';
import { pageRules } from './pageRules';
import { spaceRules } from './spaceRules';

/** 版面. Rules whose findings are the edits of the layout stage; `core/layout` makes them, these are their pages. */
export const layoutRules: readonly Rule[] = [...pageRules, ...spaceRules];
