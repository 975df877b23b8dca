import type { Rule } from '../rule';
import { decimalPoint } from './decimalPoint';
import { fullwidthAlphanumeric } from './fullwidthAlphanumeric';
import { fullwidthSymbol } from './fullwidthSymbol';
import { halfwidthParenthesis } from './halfwidthParenthesis';
import { halfwidthPeriod } from './halfwidthPeriod';
import { halfwidthPunctuation } from './halfwidthPunctuation';
import { straightQuotes } from './straightQuotes';
import { thousandsSeparator } from './thousandsSeparator';
import { timeColon } from './timeColon';

/** 全角与半角. */
export const widthRules: readonly Rule[] = [
  halfwidthPunctuation,
  halfwidthPeriod,
  halfwidthParenthesis,
  straightQuotes,
  fullwidthAlphanumeric,
  fullwidthSymbol,
  decimalPoint,
  thousandsSeparator,
  timeColon,
];
