import type { ParagraphRule } from '../rule';
import { eachMatch, replacement } from '../common/matching';

/** Wrong letter case → the unit's name or its symbol as GB 3100 writes it. */
const symbols: Readonly<Record<string, string>> = {
  KM: '公里',
  Km: '公里',
  kM: '公里',
  KG: '千克',
  Kg: '千克',
  kG: '千克',
  CM: '厘米',
  Cm: '厘米',
  MM: '毫米',
  Mm: '毫米',
  KV: '千伏',
  Kv: '千伏',
  kv: '千伏',
  KW: '千瓦',
  Kw: '千瓦',
  kw: '千瓦',
  Mw: 'MW',
  KWH: '千瓦时',
  KWh: '千瓦时',
  Kwh: '千瓦时',
  kwh: '千瓦时',
  KPA: 'kPa',
  KPa: 'kPa',
  Kpa: 'kPa',
  MPA: 'MPa',
  Mpa: 'MPa',
  mpa: 'MPa',
  HZ: 'Hz',
  hz: 'Hz',
  KHZ: 'kHz',
  KHz: 'kHz',
  Khz: 'kHz',
  MHZ: 'MHz',
  Mhz: 'MHz',
  mhz: 'MHz',
  GHZ: 'GHz',
  Ghz: 'GHz',
  ghz: 'GHz',
  DB: 'dB',
  Db: 'dB',
  db: 'dB',
  'MA·h': 'mA·h',
  MAh: 'mA·h',
  MAH: 'mA·h',
  mAH: 'mA·h',
  mah: 'mA·h',
  ML: '毫升',
  Ml: '毫升',
};
const latin = /(?<![A-Za-z\d.-])(\d+(?:\.\d+)?[万亿]?)([KkMmCcHhDdGg][A-Za-z]{1,2}(?:·h)?)(?![A-Za-z\d/·-])/g;
const cubic =
  /(?<=\d[万亿千百]?多?)立方(?!米|厘米|分米|毫米|千米|公里|英尺|英寸|数|根|体|和|差|毫|码|每|星)/g;
const square =
  /(?<=\d[万亿千百]?多?)平方(?!米|公里|千米|厘米|毫米|分米|英尺|英里|尺|寸|数|根|和|差|丈|码|百米|微米|度)/g;
const electricity =
  /(?:发电量?|用电量?|电量|供电|售电量|上网电|输电|送电|节电)(?![^，。；：、\d]{0,8}(?:装机|容量|负荷|功率|能力|机组|出力))[^，。；：、\d]{0,8}\d[\d,.]*[万亿]{0,2}多?千瓦(?!时|·|小时|级)/g;
const money =
  /(?:总投资额?|投资额|产值|营业收入|营收|销售额|成交额|交易额|生产总值|增加值|总收入|进出口总额|出口额|进口额|贷款余额|存款余额)(?:约为?|达到?|为|近|超过?|突破|逾|共|累计|完成|实现)*\d+(?:\.\d+)?[万亿](?=[，。；）]|$)/g;

/** 计量单位: letter case, 立方 for 立方米, 千瓦 for 千瓦时, a sum without 元. */
export const unitError: ParagraphRule = {
  id: 'unit-error',
  category: 'numbers',
  title: { zh: '计量单位有误', en: 'Unit of measurement' },
  severity: 'warning',
  fix: 'suggest',
  source: { standard: '法定计量单位' },
  rationale: {
    zh: '单位符号分大小写（km、kV、mA·h）；体积是“立方米”不是“立方”；电量的单位是“千瓦时”，“千瓦”是功率。',
    en: 'Symbols keep their letter case; volumes are in 立方米, and energy in 千瓦时, not 千瓦.',
  },
  examples: [
    { bad: '全长32.7⟪KM⟫。', good: '全长32.7公里。' },
    { bad: '建成110⟪KV⟫变电站。', good: '建成110千伏变电站。' },
    { bad: '容量为285⟪MA·h⟫。', good: '容量为285mA·h。' },
    { bad: '挖土35万⟪立方⟫。', good: '挖土35万立方米。' },
    { bad: '年发电量300亿⟪千瓦⟫。', good: '年发电量300亿千瓦时。' },
  ],
  traps: [
    '全长32.7km。',
    '装机容量300万千瓦。',
    '挖土35万立方米。',
    '产品型号为KM-32。',
    '机房面积80平方米。',
  ],
  scope: 'paragraph',
  triggers: 'KkMmCcHhDdGg立平电资值收额余',
  check(paragraph, report) {
    if (/\d[万亿]?[A-Za-z]{2}/.test(paragraph.text)) {
      eachMatch(paragraph, latin, ({ end, groups: [, , symbol = ''] }) => {
        const right = symbols[symbol];
        if (right === undefined || !Object.hasOwn(symbols, symbol)) return;
        const start = end - symbol.length;
        report({
          start,
          end,
          message: `单位“${symbol}”大小写有误`,
          fix: replacement(start, end, right, false),
        });
      });
    }
    for (const [pattern, right] of [
      [cubic, '立方米'],
      [square, '平方米'],
    ] as const) {
      if (!paragraph.text.includes(right.slice(0, 2))) continue;
      eachMatch(paragraph, pattern, ({ start, end }) => {
        report({ start, end, message: `单位应为“${right}”`, fix: replacement(start, end, right, false) });
      });
    }
    if (paragraph.text.includes('千瓦')) {
      eachMatch(paragraph, electricity, ({ end }) => {
        report({
          start: end - 2,
          end,
          message: '电量的单位是“千瓦时”，“千瓦”是功率',
          fix: replacement(end - 2, end, '千瓦时', false),
        });
      });
    }
    eachMatch(paragraph, money, ({ end }) => {
      report({
        start: end - 1,
        end,
        severity: 'information',
        message: '金额后似缺单位“元”，请核对',
        fix: { title: '补上“元”', safe: false, edits: [{ start: end, end, text: '元' }] },
      });
    });
  },
};
