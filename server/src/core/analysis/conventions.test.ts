import * as assert from 'node:assert/strict';
import type { AnalysisOptions } from './analyzer';
import { createAnalyzer } from './createAnalyzer';

const options: AnalysisOptions = { profile: 'newspaper', rules: {}, spacing: null, fileName: null };
const analyzer = createAnalyzer();
const severities = (text: string, rules: AnalysisOptions['rules'] = {}) =>
  analyzer
    .analyze(text, { ...options, rules })
    .findings.filter(({ rule }) => rule === 'halfwidth-punctuation')
    .map(({ severity }) => severity);

describe('conventions of a text', () => {
  const uniform = '会议指出,要抓好落实;要加强督查,务求实效。';

  it('are information where the right marks never occur', () => {
    assert.deepEqual(severities(uniform), ['information', 'information', 'information']);
  });

  it('are slips as soon as one right mark is there, or when they are few', () => {
    assert.deepEqual(severities(`${uniform}会后，代表团参观了展览。`), ['warning', 'warning', 'warning']);
    assert.deepEqual(severities('会议指出,要抓好落实。'), ['warning']);
  });

  it('give way to what the user says', () => {
    const error = { 'halfwidth-punctuation': 'error' } as const;
    assert.deepEqual(severities(uniform, error), ['error', 'error', 'error']);
  });
});
