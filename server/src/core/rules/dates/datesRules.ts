import type { Rule } from '../rule';
import { abbreviatedYear } from './abbreviatedYear';
import { dateAfterPublication } from './dateAfterPublication';
import { dateValidity } from './dateValidity';
import { dateWeekdayMismatch } from './dateWeekdayMismatch';
import { hanziMonthDaySeparator } from './hanziMonthDaySeparator';
import { incompleteNumericDate } from './incompleteNumericDate';
import { lunarDateArabic } from './lunarDateArabic';
import { mixedDateNumerals } from './mixedDateNumerals';
import { monthDayEvent } from './monthDayEvent';
import { nonstandardDate } from './nonstandardDate';
import { weekdayArabic } from './weekdayArabic';
import { yearLing } from './yearLing';

/** Dates and times: GB/T 15835 and the calendar. */
export const datesRules: readonly Rule[] = [
  yearLing,
  abbreviatedYear,
  incompleteNumericDate,
  nonstandardDate,
  mixedDateNumerals,
  monthDayEvent,
  hanziMonthDaySeparator,
  weekdayArabic,
  lunarDateArabic,
  dateValidity,
  dateWeekdayMismatch,
  dateAfterPublication,
];
