import { missingPeriod } from './missingPeriod';
import { quotePeriod } from './quotePeriod';
import { ellipsisWithStop } from './ellipsisWithStop';
import { nestedColon } from './nestedColon';
import { lineStartPunctuation } from './lineStartPunctuation';
import { lineEndOpeningPunctuation } from './lineEndOpeningPunctuation';
import type { Rule } from '../rule';
import { dashForm } from './dashForm';
import { dunhaoBeforeConjunction } from './dunhaoBeforeConjunction';
import { dunhaoBeforeDeng } from './dunhaoBeforeDeng';
import { dunhaoBetweenQuoted } from './dunhaoBetweenQuoted';
import { dunhaoBetweenTitles } from './dunhaoBetweenTitles';
import { duplicatePunctuation } from './duplicatePunctuation';
import { ellipsisForm } from './ellipsisForm';
import { ellipsisLength } from './ellipsisLength';
import { ellipsisWithDeng } from './ellipsisWithDeng';
import { excessiveExclamation } from './excessiveExclamation';
import { mixedStopSequence } from './mixedStopSequence';
import { questionExclamationOrder } from './questionExclamationOrder';
import { splitDashOrEllipsis } from './splitDashOrEllipsis';
import { stopAfterQuotedStop } from './stopAfterQuotedStop';

/** 点号与标号的用法. */
export const marksRules: readonly Rule[] = [
  duplicatePunctuation,
  mixedStopSequence,
  stopAfterQuotedStop,
  dunhaoBetweenQuoted,
  dunhaoBetweenTitles,
  dunhaoBeforeDeng,
  dunhaoBeforeConjunction,
  excessiveExclamation,
  questionExclamationOrder,
  ellipsisForm,
  ellipsisLength,
  ellipsisWithDeng,
  ellipsisWithStop,
  dashForm,
  nestedColon,
  quotePeriod,
  missingPeriod,
  lineStartPunctuation,
  lineEndOpeningPunctuation,
  splitDashOrEllipsis,
];
