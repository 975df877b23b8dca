import assert from 'node:assert/strict';
import { layerSettings, readConfig, readEditorSettings } from './settings';

const ids = new Set(['halfwidth-period', 'unpaired-quote']);

describe('settings', () => {
  it('reads what the editor sends, with nothing set', () => {
    const value = {
      profile: null,
      rules: {},
      clean: { preview: true, spacing: null },
      inlayHints: { dates: false },
    };
    assert.deepEqual(readEditorSettings(value, ids), {
      settings: { rules: {}, inlayHintDates: false },
      problems: [],
    });
    assert.deepEqual(readEditorSettings(null, ids), { settings: {}, problems: [] });
  });

  for (const [title, value, path] of [
    ['no object', 3, []],
    ['a profile that is none', { profile: '晚报' }, ['profile']],
    ['rules that are no object', { rules: [] }, ['rules']],
    ['a rule that is none', { rules: { nothing: 'off' } }, ['rules', 'nothing']],
    ['a level that is none', { rules: { 'unpaired-quote': 'fatal' } }, ['rules', 'unpaired-quote']],
    ['a spacing that is none', { options: { spacing: 'wide' } }, ['options', 'spacing']],
    ['a field that is none', { extends: 'x' }, ['extends']],
    ['an option that is none', { options: { width: 3 } }, ['options', 'width']],
  ] as const) {
    it(`says what is wrong with config.json: ${title}`, () => {
      const { problems } = readConfig(value, ids);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
    });
  }

  it('keeps the good beside the bad', () => {
    const { settings } = readConfig(
      { profile: 'web', rules: { nothing: 'off', 'unpaired-quote': 'off' } },
      ids,
    );
    assert.deepEqual(settings, { profile: 'web', rules: { 'unpaired-quote': 'off' } });
  });

  it('lays the team’s over the editor’s, rule by rule', () => {
    const merged = layerSettings(
      { profile: 'web', rules: { 'unpaired-quote': 'off', 'halfwidth-period': 'hint' }, maxProblems: 5 },
      { profile: '公文', rules: { 'unpaired-quote': 'error' } },
    );
    assert.equal(merged.profile, '公文');
    assert.deepEqual(merged.rules, { 'unpaired-quote': 'error', 'halfwidth-period': 'hint' });
    assert.equal(merged.maxProblems, 5);
  });
});
