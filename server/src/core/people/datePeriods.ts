/** First and last month of a part of a year. */
export function monthsOfPart(part: string): readonly [number, number] | null {
  const quarter = /^([一二三四首])季度$/u.exec(part);
  if (quarter) {
    const index = quarter[1] === '首' ? 0 : '一二三四'.indexOf(quarter[1]!);
    return [index * 3 + 1, index * 3 + 3];
  }
  const first = /^前(\d+)个月$/u.exec(part);
  if (first) return [1, Number(first[1])];
  switch (part) {
    case '前三季度':
    case '前3季度':
      return [1, 9];
    case '前两季度':
    case '上半年':
      return [1, 6];
    case '下半年':
      return [7, 12];
    case '全年':
      return [1, 12];
    case '年初':
      return [1, 2];
    case '年中':
      return [6, 7];
    case '年底':
    case '年末':
    case '岁末':
      return [11, 12];
    case '春季':
    case '春天':
    case '春':
      return [3, 5];
    case '夏季':
    case '夏天':
    case '夏':
      return [6, 8];
    case '秋季':
    case '秋天':
    case '秋':
      return [9, 11];
    default:
      return null;
  }
}

/** First and last year of a five-year plan; the first five (1953–1980) had gaps. */
export function planYears(number: number): readonly [number, number] | null {
  if (number === 1) return [1953, 1957];
  if (number === 2) return [1958, 1962];
  if (number < 3 || number > 30) return null;
  const from = 1966 + 5 * (number - 3);
  return [from, from + 4];
}
