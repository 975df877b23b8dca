/** Short names of the departments that every province and city has, with their full ones; the last character (厅, 局, 委) is kept apart. */
const departments = new Map<string, string>([
  ['发展改革委', '发展和改革委员会'],
  ['发改委', '发展和改革委员会'],
  ['卫生健康委', '卫生健康委员会'],
  ['卫健委', '卫生健康委员会'],
  ['国资委', '人民政府国有资产监督管理委员会'],
  ['教委', '教育委员会'],
  ['科委', '科学技术委员会'],
  ['经信委', '经济和信息化委员会'],
  ['民委', '民族事务委员会'],
  ['市场监管局', '市场监督管理局'],
  ['医保局', '医疗保障局'],
  ['药监局', '药品监督管理局'],
  ['林草局', '林业和草原局'],
  ['疾控局', '疾病预防控制局'],
  ['广电局', '广播电视局'],
]);

/** Those that are a 厅 in a province and a 局 in a city. */
const portfolios = new Map<string, string>([
  ['工信', '工业和信息化'],
  ['经信', '经济和信息化'],
  ['人社', '人力资源和社会保障'],
  ['人力资源社会保障', '人力资源和社会保障'],
  ['住建', '住房和城乡建设'],
  ['住房城乡建设', '住房和城乡建设'],
  ['文旅', '文化和旅游'],
  ['科技', '科学技术'],
  ['交通', '交通运输'],
]);

const levels = '省市县区州盟旗';

/** A department and the division that it is one of. */
export interface Department {
  /** With its last character: `浙江省`, or `省` where the text leaves the name out. */
  readonly division: string;
  /** The department's own full name: `市场监督管理局`. */
  readonly name: string;
}

/** Parts `浙江省市场监管局`, `省工信厅`; null when it isn't the name of a division's department. Takes a mention's text, which is short. */
export function readDepartment(text: string): Department | null {
  // 杭州|市 ends behind 市; 市|市场监管局 behind the first one.
  let end = 0;
  for (let at = 0; at < text.length && end === 0; at++) {
    if (
      levels.includes(text[at]!) &&
      (!levels.includes(text[at + 1] ?? '') || text.startsWith('市场', at + 1))
    ) {
      if (!text.startsWith('市场', at)) end = at + 1;
    }
  }
  const division = text.slice(0, end);
  const short = text.slice(end);
  if (end === 0 || short.length < 2) return null;
  if (!/[厅局委办会]$/u.test(short)) return null;
  const known = departments.get(short);
  if (known) return { division, name: known };
  const full = portfolios.get(short.slice(0, -1));
  if (full && /[厅局]$/u.test(short)) return { division, name: full + short.at(-1)! };
  return /[厅局]$/u.test(short) ? { division, name: short } : null;
}
