import assert from 'node:assert/strict';
import {
  cycleNameOfYear,
  dayOfFestival,
  dayOfLunar,
  describeDay,
  holidaySpan,
  lunarOf,
  printLunar,
} from './calendar';
import { dayOfIso, isoOfDay } from './calendarDate';

const iso = (number: number | null) => (number === null ? null : isoOfDay(number));

describe('calendar', () => {
  for (const [day, lunar] of [
    ['2023-07-13', '癸卯年五月廿六'],
    ['2023-01-22', '癸卯年正月初一'],
    ['2023-01-21', '壬寅年腊月三十'],
    ['2023-03-22', '癸卯年闰二月初一'],
    ['2023-04-19', '癸卯年闰二月廿九'],
    ['2023-04-20', '癸卯年三月初一'],
    ['2024-02-10', '甲辰年正月初一'],
    ['2024-09-17', '甲辰年八月十五'],
    ['2033-12-22', '癸丑年闰冬月初一'],
    ['1949-10-01', '己丑年八月初十'],
    ['2100-12-31', '庚申年腊月初一'],
  ] as const) {
    it(`${day} is ${lunar}`, () => assert.equal(printLunar(lunarOf(day)!), lunar));
  }

  it('has its months where the ICU calendar has them, but for new moons close to midnight', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { day: 'numeric', timeZone: 'UTC' });
    const differing = new Set<string>();
    for (let number = dayOfIso('1980-01-01')!; number < dayOfIso('2051-01-01')!; number += 10) {
      const day = format.format(number * 86_400_000);
      if (String(lunarOf(isoOfDay(number))!.day) !== day) differing.add(isoOfDay(number).slice(0, 7));
    }
    assert.ok(differing.size <= 12, [...differing].join(' '));
  });

  it('goes back from lunar to solar', () => {
    assert.equal(iso(dayOfLunar(2023, 2, 1, true)), '2023-03-22');
    assert.equal(iso(dayOfLunar(2023, 12, 30)), '2024-02-09');
    assert.equal(iso(dayOfLunar(2024, 12, 30)), '2025-01-28');
    assert.equal(dayOfLunar(2024, 2, 1, true), null);
    assert.equal(dayOfLunar(1800, 1, 1), null);
    for (let number = dayOfIso('1901-01-01')!; number < dayOfIso('2100-01-01')!; number += 17) {
      const { year, month, day, leap } = lunarOf(isoOfDay(number))!;
      assert.equal(dayOfLunar(year, month, day, leap), number);
    }
  });

  it('knows festivals by year', () => {
    assert.equal(iso(dayOfFestival('春节', 2024)), '2024-02-10');
    assert.equal(iso(dayOfFestival('除夕', 2025)), '2025-01-28');
    assert.equal(iso(dayOfFestival('清明节', 2023)), '2023-04-05');
    assert.equal(iso(dayOfFestival('国庆节', 2023)), '2023-10-01');
    assert.equal(dayOfFestival('丰收节', 2023), null);
  });

  it('describes a day', () => {
    assert.deepEqual(describeDay('2024-02-10'), {
      weekday: 6,
      lunar: { year: 2024, month: 1, day: 1, leap: false },
      lunarText: '甲辰年正月初一',
      solarTerm: null,
      festivals: ['春节'],
      holiday: '春节',
      workday: false,
    });
    assert.deepEqual(describeDay('2025-01-28')!.festivals, ['除夕']);
    assert.equal(describeDay('2024-04-04')!.solarTerm, '清明');
    assert.equal(describeDay('2023-07-13')!.weekday, 4);
    assert.equal(describeDay('2024-02-04')!.workday, true);
    assert.equal(describeDay('2023-02-30'), null);
    assert.equal(describeDay('2300-01-01')!.lunar, null);
  });

  it('spans public holidays', () => {
    const span = holidaySpan(dayOfIso('2024-10-03')!)!;
    assert.deepEqual([iso(span.from), iso(span.to)], ['2024-10-01', '2024-10-07']);
    assert.equal(holidaySpan(dayOfIso('2024-11-06')!), null);
  });

  it('names years of the cycle', () => {
    assert.equal(cycleNameOfYear(2023), '癸卯');
    assert.equal(cycleNameOfYear(1984), '甲子');
  });
});
