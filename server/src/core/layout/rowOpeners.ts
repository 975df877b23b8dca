import { characterTable } from './characterTable';

/** How a row opens. The higher, the surer a new paragraph. */
export enum Opener {
  None = 0,
  /** —— */
  Dash = 1,
  /** 一是 首先 */
  Spoken = 2,
  /** 1. 1、 （1） ① ● */
  Item = 3,
  /** （一） */
  SubHeading = 4,
  /** 一、 */
  Heading = 5,
  /** 第一条 第二章 */
  Article = 6,
  /** 附件 选自 （责编 本报讯 新华社…电 联系人： */
  Formula = 7,
}

const numerals = characterTable('一二三四五六七八九十百零〇两0123456789０１２３４５６７８９');
const articleUnits = characterTable('条章节编款篇部');
const formulas = [
  '附件',
  '附：',
  '附表',
  '选自',
  '来源：',
  '（来源',
  '（责编',
  '（责任编辑',
  '责任编辑',
  '责编',
  '（编辑',
  '编辑：',
  '本报讯',
  '新华社',
  '中新社',
  '央视网',
  '本报记者',
  '联系人',
  '联系电话',
  '电子邮箱',
  '地址：',
  '邮政编码',
  '抄送',
  '（此件',
  '（本文',
  '（完）',
  '图为',
  '编者按',
  '（原载',
  '主题词',
  '（据',
];
const byFirst = new Map<number, string[]>();
for (const formula of formulas) {
  const code = formula.charCodeAt(0);
  byFirst.set(code, [...(byFirst.get(code) ?? []), formula]);
}

const opensFormula = characterTable(formulas.map((formula) => formula[0]).join(''));

/** How the text that starts at `start` opens; looks at no more than a few characters before `end`. */
export function openerOf(source: string, start: number, end: number): Opener {
  const code = source.charCodeAt(start);
  if (code === 0x2014) return source.charCodeAt(start + 1) === 0x2014 ? Opener.Dash : Opener.None;
  // ① … ⑳ and bullets.
  if (
    (code >= 0x2460 && code <= 0x249b) ||
    code === 0x25cf ||
    code === 0x25a0 ||
    code === 0x25c6 ||
    code === 0x2022
  )
    return Opener.Item;
  if (code === 0x7b2c) {
    let at = start + 1;
    while (
      at < end &&
      at < start + 8 &&
      (numerals[source.charCodeAt(at)] === 1 || source.charCodeAt(at) === 0x20)
    )
      at++;
    if (at === start + 1 || articleUnits[source.charCodeAt(at)] !== 1) return Opener.None;
    // 第一条款 and the like are text; a heading goes on after white space or ends.
    const next = source.charCodeAt(at + 1);
    return at + 1 >= end ||
      next === 0x20 ||
      next === 0x3000 ||
      next === 0x2002 ||
      next === 0x2003 ||
      next === 0xff1a
      ? Opener.Article
      : Opener.None;
  }
  if (opensFormula[code] === 1) {
    const formula = byFirst.get(code)?.find((text) => source.startsWith(text, start));
    if (formula !== undefined) return Opener.Formula;
  }
  if (code === 0xff08 || code === 0x28) {
    let at = start + 1;
    while (at < end && at < start + 5 && numerals[source.charCodeAt(at)] === 1) at++;
    const close = source.charCodeAt(at);
    if (at === start + 1 || (close !== 0xff09 && close !== 0x29)) return Opener.None;
    return source.charCodeAt(start + 1) < 0x100 ? Opener.Item : Opener.SubHeading;
  }
  if (numerals[code] !== 1) return Opener.None;
  let at = start + 1;
  while (at < end && at < start + 4 && numerals[source.charCodeAt(at)] === 1) at++;
  const mark = source.charCodeAt(at);
  if (code < 0x100) {
    if (mark === 0x3001) return Opener.Item;
    if (mark !== 0x2e && mark !== 0xff0e && mark !== 0x29 && mark !== 0xff09) return Opener.None;
    // 2.5 is a number.
    const after = source.charCodeAt(at + 1);
    return after >= 0x30 && after <= 0x39 ? Opener.None : Opener.Item;
  }
  if (mark === 0x3001) return Opener.Heading;
  if (mark === 0x662f && source.charCodeAt(start) !== 0x4e24) return Opener.Spoken;
  return Opener.None;
}

/** 2018 年 11 月 5 日, 二〇〇四年四月二十七日: a date with nothing else on the row. */
export function isDateRow(source: string, start: number, end: number): boolean {
  if (end - start > 24 || source.charCodeAt(end - 1) !== 0x65e5) return false;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5e74) marks |= 1;
    else if (code === 0x6708) marks |= 2;
    else if (code === 0x65e5 || code === 0x20 || code === 0x3000 || code === 0x25cb || code === 0x4f)
      continue;
    else if (numerals[code] !== 1) return false;
  }
  return marks === 3;
}
