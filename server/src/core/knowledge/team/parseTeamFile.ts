import type { Span } from '../../text/span';
import type { OfficialRecord, OrganRecord, SloganRecord, TermRecord } from '../knowledge';
import { readCsv, type CsvCell, type CsvRow } from './csv';
import { readPartialDate } from './partialDate';

/** The files of a team's folder that are tables, and what a row of each becomes. */
export interface TeamRecords {
  'officials.csv': OfficialRecord;
  'slogans.csv': SloganRecord;
  'terms.csv': TermRecord;
  'organs.csv': OrganRecord;
}

export type TeamTableName = keyof TeamRecords;

/** Something wrong in a team's file. `start`/`end` are UTF-16 offsets in the file's text, line and columns count from 1. */
export interface TeamProblem extends Span {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** `error`: the row (or the file) isn't used. `warning`: it is. */
  readonly severity: 'error' | 'warning';
  /** Chinese, one sentence. */
  readonly message: string;
}

/** More than this are counted in one last problem. */
const MOST_PROBLEMS = 200;

/** Column names that are taken for ours, since people translate them. */
const columnAliases: Readonly<Record<string, string>> = {
  姓名: 'name',
  名称: 'name',
  全称: 'name',
  职务: 'post',
  辖区: 'jurisdiction',
  地区: 'jurisdiction',
  起: 'from',
  任职: 'from',
  止: 'to',
  卸任: 'to',
  来源: 'source',
  出处: 'source',
  备注: 'note',
  说明: 'note',
  提法: 'phrase',
  异写: 'variants',
  展开: 'expansion',
  引号: 'quote',
  范围: 'scope',
  误: 'wrong',
  误写: 'wrong',
  正: 'right',
  正写: 'right',
  简称: 'short',
};

interface TableShape<T> {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** Two rows with the same key are the same statement. */
  key(record: T): string;
  /** Null when a problem was reported that makes the row useless. */
  read(row: RowReader): T | null;
}

/** The cells of a row by column name. */
interface RowReader {
  readonly line: number;
  text(column: string): string;
  list(column: string): readonly string[];
  /** An ISO day or null; reports what isn't a date and answers `undefined` then. */
  date(column: string, edge: 'first' | 'last'): string | null | undefined;
  report(column: string, severity: TeamProblem['severity'], message: string): void;
  readonly file: TeamTableName;
}

const sourceOf = (row: RowReader): string => row.text('source') || `${row.file} 第${row.line}行`;

const shapes: { readonly [N in TeamTableName]: TableShape<TeamRecords[N]> } = {
  'officials.csv': {
    columns: ['name', 'post', 'jurisdiction', 'from', 'to', 'source', 'note'],
    required: ['name', 'post'],
    key: ({ name, post, from }) => `${name}\t${post}\t${from ?? ''}`,
    read(row) {
      const period = readPeriod(row);
      if (!period) return null;
      return {
        name: row.text('name').replace(/\s+/gu, ''),
        post: row.text('post'),
        jurisdiction: row.text('jurisdiction') || null,
        ...period,
        evidence: 'team',
        count: null,
        note: row.text('note') || null,
        source: sourceOf(row),
        origin: 'team',
        line: row.line,
      };
    },
  },
  'slogans.csv': {
    columns: ['phrase', 'variants', 'expansion', 'quote', 'scope', 'from', 'to', 'source'],
    required: ['phrase'],
    key: ({ phrase, from }) => `${phrase}\t${from ?? ''}`,
    read(row) {
      const period = readPeriod(row);
      if (!period) return null;
      const phrase = row.text('phrase').replace(/^[“"「](.*)[”"」]$/u, '$1');
      const quote = row.text('quote');
      if (quote !== '' && quote !== 'always' && quote !== 'never') {
        row.report('quote', 'error', 'quote 只能是 always（必加引号）、never（不加）或留空');
        return null;
      }
      return {
        id: `team:${phrase}${period.to ? `@${period.to}` : ''}`,
        phrase,
        kind: 'slogan',
        variants: row.list('variants'),
        expansion: row.list('expansion'),
        quote: quote || null,
        scope: row.text('scope') || null,
        ...period,
        note: null,
        source: sourceOf(row),
        origin: 'team',
        line: row.line,
      };
    },
  },
  'terms.csv': {
    columns: ['wrong', 'right', 'note'],
    required: ['wrong', 'right'],
    key: ({ wrong }) => wrong,
    read(row) {
      const wrong = row.text('wrong');
      const right = row.text('right');
      if (wrong === right) {
        row.report('right', 'error', '正写与误写相同');
        return null;
      }
      if (right.includes(wrong)) {
        row.report('right', 'warning', '正写里含有误写，只在误写单独出现时提示');
      } else if ([...wrong].length === 1) {
        row.report('wrong', 'warning', '误写只有一个字，可能误报');
      }
      return {
        wrong,
        right,
        note: row.text('note') || null,
        source: sourceOf(row),
        origin: 'team',
        line: row.line,
      };
    },
  },
  'organs.csv': {
    columns: ['name', 'short', 'wrong', 'note'],
    required: ['name'],
    key: ({ name }) => name,
    read(row) {
      const name = row.text('name');
      const short = row.list('short');
      const wrong = row.list('wrong').filter((form) => {
        const clash = form === name || short.includes(form);
        if (clash) row.report('wrong', 'warning', `“${form}”既是正确名称又列为误称，误称未生效`);
        return !clash;
      });
      return {
        name,
        short,
        wrong,
        discouraged: [],
        former: [],
        note: row.text('note') || null,
        source: sourceOf(row),
        origin: 'team',
        line: row.line,
      };
    },
  },
};

function readPeriod(row: RowReader): { from: string | null; to: string | null } | null {
  const from = row.date('from', 'first');
  const to = row.date('to', 'last');
  if (from === undefined || to === undefined) return null;
  if (from !== null && to !== null && from > to) {
    row.report('to', 'error', `止（${to}）早于起（${from}）`);
    return null;
  }
  return { from, to };
}

/** True for the names of the team's tables. */
export function isTeamTable(name: string): name is TeamTableName {
  return Object.hasOwn(shapes, name);
}

/**
 * Reads one of the team's tables. A row with an error is left out and reported, all others are used; an empty file has no records
 * and no problems. Never throws.
 */
export function parseTeamFile<N extends TeamTableName>(
  file: N,
  text: string,
): { readonly records: readonly TeamRecords[N][]; readonly problems: readonly TeamProblem[] } {
  const shape: TableShape<TeamRecords[N]> = shapes[file];
  const problems: TeamProblem[] = [];
  let unreported = 0;
  const place = locator(text);
  const report = (span: Span, severity: TeamProblem['severity'], message: string): void => {
    if (problems.length >= MOST_PROBLEMS) unreported++;
    else problems.push({ start: span.start, end: span.end, ...place(span), severity, message });
  };

  const { rows, unclosed } = readCsv(text);
  for (const cell of unclosed) report(cell, 'error', '引号没有配对');
  const [header, ...body] = rows;
  if (!header) return { records: [], problems };

  const columnOf = readHeader(header, shape, report);
  const missing = shape.required.filter((column) => !columnOf.has(column));
  if (missing.length > 0) {
    const span = { start: header.cells[0]!.start, end: header.cells.at(-1)!.end };
    report(
      span,
      'error',
      `首行缺少列 ${missing.join('、')}；应有 ${shape.columns.join(',')}${header.cells[0]!.text.includes('，') ? '，用半角逗号隔开' : ''}`,
    );
    return { records: [], problems };
  }

  const records: TeamRecords[N][] = [];
  const lineOfKey = new Map<string, number>();
  for (const row of body) {
    const extra = row.cells[header.cells.length];
    if (extra && row.cells.slice(header.cells.length).some((cell) => cell.text !== '')) {
      report(
        { start: extra.start, end: row.cells.at(-1)!.end },
        'error',
        '这一行的格子比首行多；格子里有逗号时请用双引号括起来',
      );
      continue;
    }
    const reader = rowReader(file, row, columnOf, report);
    const empty = shape.required.filter((column) => reader.text(column) === '');
    if (empty.length > 0) {
      for (const column of empty) reader.report(column, 'error', `${column} 不能为空`);
      continue;
    }
    const record = shape.read(reader);
    if (!record) continue;
    const key = shape.key(record);
    const earlier = lineOfKey.get(key);
    if (earlier !== undefined) {
      reader.report(shape.required[0]!, 'warning', `与第${earlier}行重复`);
      continue;
    }
    lineOfKey.set(key, row.line);
    records.push(record);
  }
  if (unreported > 0) {
    const last = problems.at(-1)!;
    problems[problems.length - 1] = { ...last, message: `${last.message}（另有 ${unreported} 处问题）` };
  }
  return { records, problems };
}

type ReportSpan = (span: Span, severity: TeamProblem['severity'], message: string) => void;

function readHeader(
  header: CsvRow,
  shape: { readonly columns: readonly string[] },
  report: ReportSpan,
): Map<string, number> {
  const columnOf = new Map<string, number>();
  header.cells.forEach((cell, index) => {
    const written = cell.text.toLowerCase();
    const column = columnAliases[written] ?? written;
    if (column === '') return;
    if (!shape.columns.includes(column)) {
      // Extra columns are the team's own business; but a note beside a name that is nearly ours helps.
      if (column !== 'note') report(cell, 'warning', `不认识的列 ${cell.text}，已略过`);
    } else if (columnOf.has(column)) report(cell, 'warning', `列 ${column} 出现两次，用第一列`);
    else columnOf.set(column, index);
  });
  return columnOf;
}

function rowReader(
  file: TeamTableName,
  row: CsvRow,
  columnOf: ReadonlyMap<string, number>,
  report: ReportSpan,
): RowReader {
  const cellOf = (column: string): CsvCell | undefined => row.cells[columnOf.get(column) ?? -1];
  const text = (column: string): string => cellOf(column)?.text ?? '';
  /** The cell, or the whole row when the cell is left out. */
  const spanOf = (column: string): Span => {
    const cell = cellOf(column);
    if (cell && cell.end > cell.start) return cell;
    return { start: row.cells[0]!.start, end: row.cells.at(-1)!.end };
  };
  return {
    file,
    line: row.line,
    text,
    list: (column) =>
      text(column)
        .split(/[;；]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    date(column, edge) {
      const written = text(column);
      if (written === '' || written === '至今') return null;
      const day = readPartialDate(written, edge);
      if (day !== null) return day;
      report(spanOf(column), 'error', `“${written}”不是日期，应写作 2023-07-15`);
      return undefined;
    },
    report: (column, severity, message) => report(spanOf(column), severity, message),
  };
}

/** Line and columns (from 1) of a span; asked in any order. */
function locator(text: string): (span: Span) => { line: number; column: number; endColumn: number } {
  let starts: number[] | null = null;
  return ({ start, end }) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const from = starts[low - 1]!;
    const next = starts[low] ?? text.length + 1;
    return {
      line: low,
      column: start - from + 1,
      endColumn: Math.max(start, Math.min(end, next - 1)) - from + 1,
    };
  };
}
