// The calendar of 1900–2100 as compact tables: lunar months, solar terms (npm tyme4ts), public holidays (npm chinese-days).
import { createRequire } from 'node:module';
import { LunarYear, SolarTerm } from 'tyme4ts';

const require = createRequire(import.meta.url);
export const firstYear = 1900;
const lastYear = 2100;
const day = 86_400_000;

const time = (solar) => Date.UTC(solar.getYear(), solar.getMonth() - 1, solar.getDay());
const digit = (number) => number.toString(36);

/**
 * `lunar`: per year five characters: the leap month (0: none) in base 16, the days from 1 January to the new year in base 36 two
 * digits wide, and the long months as bits in base 36 padded to three digits. `terms`: per year 24 characters, the day of the
 * month of 小寒, 大寒, 立春 … in base 36. `holidays`: `name:ISO day+length-1` joined by `;`, and `workdays`: ISO days.
 */
export function calendarTables() {
  let lunar = '';
  let terms = '';
  for (let year = firstYear; year <= lastYear; year++) {
    const lunarYear = LunarYear.fromYear(year);
    const months = lunarYear.getMonths();
    const start = time(months[0].getFirstJulianDay().getSolarDay());
    const offset = Math.round((start - Date.UTC(year, 0, 1)) / day);
    let bits = 0;
    months.forEach((month, index) => {
      if (month.getDayCount() === 30) bits |= 1 << index;
    });
    lunar +=
      lunarYear.getLeapMonth().toString(16) + digit(offset).padStart(2, '0') + digit(bits).padStart(3, '0');
    // Index 0 is the 冬至 of the year before; 1 is 小寒.
    for (let index = 1; index <= 24; index++) {
      const solar = SolarTerm.fromIndex(year, index).getJulianDay().getSolarDay();
      if (solar.getYear() !== year || solar.getMonth() !== Math.ceil(index / 2)) {
        throw new Error(`solar term ${index} of ${year} is on ${solar.toString()}`);
      }
      terms += digit(solar.getDay());
    }
  }
  const source = require('chinese-days/dist/chinese-days.json');
  const runs = [];
  for (const [date, value] of Object.entries(source.holidays).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = value.split(',')[1];
    const last = runs.at(-1);
    const at = Date.parse(`${date}T00:00:00Z`);
    if (last && last.name === name && at === last.start + last.days * day) last.days++;
    else runs.push({ name, start: at, date, days: 1 });
  }
  const holidays = runs.map(({ name, date, days }) => `${name}:${date}+${days}`).join(';');
  const workdays = Object.keys(source.workdays).sort().join(';');
  return { lunar, terms, holidays, workdays };
}
