import { CSV_BYTE_ORDER_MARK, csvRow } from './csvCells';
import type { CreateFormat } from './findingReport';
import { severityNames } from './pretty';

/** A table for spreadsheets, a finding a row. */
export const csv: CreateFormat = () => ({
  begin: CSV_BYTE_ORDER_MARK + csvRow(['文件', '行', '列', '级别', '规则', '原文', '说明', '依据', '建议']),
  file: ({ file, findings }) =>
    findings
      .map(({ rule, severity, line, column, text, message, source, fix, alternatives }) => {
        const advice = (fix ? [fix] : alternatives).map(({ title }) => title).join('；');
        return csvRow([file, line, column, severityNames[severity], rule, text, message, source, advice]);
      })
      .join(''),
  end: () => '',
});
