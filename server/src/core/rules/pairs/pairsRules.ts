import type { Rule } from '../rule';
import { cornerQuotes } from './cornerQuotes';
import { nestedBookTitle } from './nestedBookTitle';
import { nestedParenthesis } from './nestedParenthesis';
import { nestedQuote } from './nestedQuote';
import { quoteDirection } from './quoteDirection';
import { unpairedBracket } from './unpairedBracket';
import { unpairedQuote } from './unpairedQuote';

/** 成对标点: 引号、书名号、括号. */
export const pairsRules: readonly Rule[] = [
  unpairedQuote,
  quoteDirection,
  nestedQuote,
  nestedBookTitle,
  unpairedBracket,
  nestedParenthesis,
  cornerQuotes,
];
