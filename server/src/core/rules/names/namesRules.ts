import type { Rule } from '../rule';
import { docNumber } from './docNumber';
import { fixedPhrase } from './fixedPhrase';
import { fullwidthInEnglish } from './fullwidthInEnglish';
import { middleDot } from './middleDot';
import { nameDuplicate } from './nameDuplicate';
import { nonWorkTitleMark } from './nonWorkTitleMark';
import { officialNameConsistency } from './officialNameConsistency';
import { officialTitleConsistency } from './officialTitleConsistency';
import { orgName } from './orgName';
import { postWrong } from './postWrong';
import { sloganInconsistent } from './sloganInconsistent';
import { sloganMisquote } from './sloganMisquote';
import { sloganQuote } from './sloganQuote';
import { teamTerm } from './teamTerm';

/** Names, documents and terms. */
export const namesRules: readonly Rule[] = [
  middleDot,
  docNumber,
  nonWorkTitleMark,
  fullwidthInEnglish,
  nameDuplicate,
  postWrong,
  orgName,
  officialNameConsistency,
  officialTitleConsistency,
  fixedPhrase,
  sloganMisquote,
  sloganInconsistent,
  sloganQuote,
  teamTerm,
];
