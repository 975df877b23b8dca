import type { Rule } from '../rule';
import { docNumber } from './docNumber';
import { fixedPhrase } from './fixedPhrase';
import { fullwidthInEnglish } from './fullwidthInEnglish';
import { middleDot } from './middleDot';
import { nonWorkTitleMark } from './nonWorkTitleMark';
import { orgName } from './orgName';
import { postWrong } from './postWrong';
import { sloganQuote } from './sloganQuote';
import { teamTerm } from './teamTerm';

/** Names, documents and terms. */
export const namesRules: readonly Rule[] = [
  middleDot,
  docNumber,
  nonWorkTitleMark,
  fullwidthInEnglish,
  postWrong,
  orgName,
  fixedPhrase,
  sloganQuote,
  teamTerm,
];
