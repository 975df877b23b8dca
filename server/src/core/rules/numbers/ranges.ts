/** Arabic numeral without sign, thousands separators allowed. */
export const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

const measure =
  '美元|欧元|日元|港元|元|角|人次|人天|人|个百分点|个小时|个月|个工作日|个|小时|分钟|秒|年度|赛季|学年|财年|周岁|岁|天|夜|年级|年|月份|月|日|号|时|点|名|次|条|项|' +
  '倍|吨|公斤|千克|毫克|微克|克|斤|厘米|毫米|微米|纳米|公里|千米|米|海里|公顷|亩|平方米|平方公里|平方千米|平方厘米|立方米|毫升|升|' +
  '千瓦时|千瓦|兆瓦|瓦|千伏|伏|千帕|帕|赫兹|度|级|周|星期|届|家|户|台|辆|座|处|件|套|种|类|间|层|楼|页|版|本|册|株|棵|头|只|匹|艘|架|门|场|轮|折|成|代|期|批|步|分|张|杯|粒|片|瓶|盒|颗|位|支|组|节|章|课|集|段|班|列|车|箱|袋|篇|字|句|排|列';
const symbol =
  '%|％|‰|℃|°C|kg|mg|km|cm|mm|nm|μm|m|g|t|mL|ml|L|kWh|kW|MW|GW|GB|TB|MPa|kPa|GHz|MHz|kHz|Hz|V|W|dB';

/** A unit, with 万/亿 before it where there is one. */
export const unit = `[万亿](?:多|余)?(?:${measure})?|[千百](?:${measure})|(?:${measure})|(?:${symbol})(?![A-Za-z])`;

const scoreWords =
  /^(?:战胜|击败|大胜|险胜|力克|领先|落后|获胜|逆转|淘汰|完胜|不敌|告负|负于|取胜|胜|负|平|的?比分|晋级|拿下)/;

/** False when what follows shows that the two numbers are no range: a longer code, a score. */
export function endsRange(text: string, end: number, to: string, toUnit: string): boolean {
  const next = text.charCodeAt(end);
  if (next >= 0x30 && next <= 0x39) return false;
  if (/[-–－/—A-Za-z]/.test(text[end] ?? '')) return false;
  if (toUnit === '' && /[.:：]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '')) return false;
  if (/^(?:平|负|胜)/.test(text.slice(end)) && toUnit === '') return false;
  return to !== '' && !scoreWords.test(text.slice(end, end + 4));
}

/** True when the numbers are years, months, days of a month or hours of a day, which take 一字线. */
export function isCalendarRange(
  text: string,
  start: number,
  from: string,
  fromUnit: string,
  toUnit: string,
): boolean {
  switch (toUnit) {
    case '年':
    case '学年':
    case '赛季':
    case '财年':
    case '年度':
      return from.length === 4;
    case '月':
    case '月份':
    case '日':
      return Number(from) <= 31;
    case '号':
      return fromUnit === '号' || text[start - 1] === '月';
    case '时':
    case '点':
      return Number(from) <= 24;
    default:
      return fromUnit === '年' && from.length === 4;
  }
}

/**
 * What the first number of `15～30%` or `3～5万元` lacks (`%`, `万元`), '' when nothing. A larger first number lacks the unit
 * alone (`8000～1万元`).
 */
export function multiplierUnit(toUnit: string, from: string, to: string): string {
  if (/^[%％‰]$/.test(toUnit)) return toUnit;
  const multiple = /^([万亿])(?:多|余)?(.*)$/.exec(toUnit);
  if (!multiple) return '';
  const value = (digits: string): number => Number(digits.replaceAll(',', ''));
  return value(from) < value(to) ? `${multiple[1]}${multiple[2]}` : (multiple[2] ?? '');
}
