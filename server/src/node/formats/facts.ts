import type { SourceFacts, SourceMention } from '../../core/analysis/sourceFacts';
import { createLineIndex } from '../lineIndex';
import { CSV_BYTE_ORDER_MARK, csvRow } from './csvCells';

/** What `facts` found in one file. */
export interface FactsReport {
  readonly file: string;
  readonly source: string;
  readonly facts: SourceFacts;
}

export interface FactsFormat {
  readonly begin: string;
  file(report: FactsReport, index: number): string;
  readonly end: string;
}

const json: FactsFormat = {
  begin: '[',
  file: (report, index) => `${index === 0 ? '\n' : ',\n'}${line(report)}`,
  end: '\n]\n',
};

const ndjson: FactsFormat = { begin: '', file: (report) => `${line(report)}\n`, end: '' };

function line({ file, facts }: FactsReport): string {
  return JSON.stringify({ file, ...facts });
}

type Row = readonly [
  kind: string,
  text: string,
  first: SourceMention,
  times: number,
  detail: string,
  place: string,
];

const roles = { official: '官员', reporter: '记者', other: '人物' };

/** A row a person and post, date, quotation, organisation, place. */
function rows({ people, dates, quotations, organizations, places }: SourceFacts): Row[] {
  const list: Row[] = [];
  for (const { name, role, posts, mentions } of people) {
    const [first] = mentions;
    if (!first) continue;
    for (const post of posts.length ? posts : [null]) {
      list.push([roles[role], name, first, mentions.length, post?.text ?? '', post?.jurisdiction ?? '']);
    }
  }
  for (const date of dates) {
    const period = date.from === date.to ? (date.from ?? '') : `${date.from ?? ''}/${date.to ?? ''}`;
    list.push(['日期', date.text, date, 1, period, '']);
  }
  for (const quotation of quotations) list.push(['引语', quotation.text, quotation, 1, quotation.kind, '']);
  for (const [kind, things] of [
    ['机构', organizations],
    ['地名', places],
  ] as const) {
    for (const { name, fullName, mentions } of things) {
      if (mentions[0]) list.push([kind, name, mentions[0], mentions.length, fullName ?? '', '']);
    }
  }
  return list;
}

const csv: FactsFormat = {
  begin: CSV_BYTE_ORDER_MARK + csvRow(['文件', '类别', '文字', '职务或解析', '地区', '次数', '行', '列']),
  file({ file, source, facts }) {
    const index = createLineIndex(source);
    return rows(facts)
      .map(([kind, text, first, times, detail, place]) => {
        const { line, column } = index.place(first.start);
        return csvRow([file, kind, text, detail, place, times, line, column]);
      })
      .join('');
  },
  end: '',
};

/** Columns that a terminal gives a text: two for 汉字 and full-width marks. */
function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns +=
      /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u{20000}-\u{3ffff}]/u.test(
        char,
      )
        ? 2
        : 1;
  return columns;
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

const WIDEST = 40;

const table: FactsFormat = {
  begin: '',
  file({ file, source, facts }) {
    const index = createLineIndex(source);
    const heading = ['类别', '文字', '职务或解析', '地区', '次数', '位置'];
    const body = rows(facts).map(([kind, text, first, times, detail, place]) => {
      const { line, column } = index.place(first.start);
      return [kind, text.replace(/\s+/g, ' '), detail, place, String(times), `${line}:${column}`];
    });
    const columns = heading.map((title, i) =>
      Math.min(WIDEST, Math.max(width(title), ...body.map((cells) => width(cells[i]!)))),
    );
    const print = (cells: readonly string[]): string =>
      `${cells
        .map((text, i) => pad(text, columns[i]!))
        .join('  ')
        .trimEnd()}\n`;
    const published = facts.published ? `  出版 ${facts.published}` : '';
    const name = facts.publication ? `  《${facts.publication.name}》` : '';
    return `${file}${name}${published}\n${print(heading)}${body.map(print).join('')}\n`;
  },
  end: '',
};

/** The formats of `facts` by name. */
export const factsFormats = { json, ndjson, csv, table } as const;
