const digits = '零一二三四五六七八九';
const values: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a number in 汉字 (`三十五`, `一千八百`, `二〇二三`, `三万`), or null when it isn't one. */
export function parseChineseNumber(text: string): number | null {
  if (text === '') return null;
  if (text.length > 1 && [...text].every((character) => character in values)) {
    return Number([...text].map((character) => values[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = values[character];
    const unit = units[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (character === '万' || character === '亿') {
      total = (total + section + (digit ?? 0)) * (character === '万' ? 1e4 : 1e8);
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** 1–99 in 汉字: 5 → 五, 15 → 十五, 30 → 三十. */
export function toChineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? '';
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  return `${tens === 1 ? '' : digits[tens]}十${rest === 0 ? '' : digits[rest]}`;
}

/** Arabic digits, each as its 汉字, with 〇: 2023 → 二〇二三. */
export function toChineseDigits(text: string): string {
  return [...text].map((digit) => (digit === '0' ? '〇' : (digits[Number(digit)] ?? digit))).join('');
}
