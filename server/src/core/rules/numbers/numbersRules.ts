import type { Rule } from '../rule';
import { approximateNumberArabic } from './approximateNumberArabic';
import { approximateNumberDunhao } from './approximateNumberDunhao';
import { approxRedundant } from './approxRedundant';
import { decimalLeadingZero } from './decimalLeadingZero';
import { lingInQuantity } from './lingInQuantity';
import { mixedNumeral } from './mixedNumeral';
import { numberInconsistent } from './numberInconsistent';
import { numberSign } from './numberSign';
import { percentPoint } from './percentPoint';
import { rangeConnector } from './rangeConnector';
import { rangeReversed } from './rangeReversed';
import { rangeTilde } from './rangeTilde';
import { rangeUnitOmitted } from './rangeUnitOmitted';
import { splitNumber } from './splitNumber';
import { sumMismatch } from './sumMismatch';
import { unitError } from './unitError';

/** Numbers and units: GB/T 15835, and what proofreaders check by arithmetic. */
export const numbersRules: readonly Rule[] = [
  rangeConnector,
  rangeTilde,
  rangeUnitOmitted,
  lingInQuantity,
  mixedNumeral,
  approximateNumberDunhao,
  approximateNumberArabic,
  decimalLeadingZero,
  numberSign,
  approxRedundant,
  numberInconsistent,
  unitError,
  percentPoint,
  sumMismatch,
  rangeReversed,
  splitNumber,
];
