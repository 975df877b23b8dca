// Derives from the rules' own metadata: docs/rules.md, a page a rule in docs/rules/, the table in README.md, the JSON schema of
// .qingyang/config.json and the setting qingyang.rules in package.json.
import * as esbuild from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';

export const name = 'rule pages, schema and settings';

const categories = {
  layout: ['排版残留', 'Layout'],
  width: ['全角与半角', 'Width'],
  pairs: ['成对标点', 'Pairs'],
  marks: ['标点用法', 'Marks'],
  numbers: ['数字与单位', 'Numbers'],
  dates: ['日期与时间', 'Dates'],
  ordinals: ['序次语与标题', 'Ordinals'],
  names: ['名称与文号', 'Names'],
  words: ['字词', 'Words'],
  format: ['稿件格式', 'Format'],
  official: ['公文', 'Official documents'],
};
const severities = { error: '错误', warning: '警告', information: '信息', hint: '提示', off: '关' };
const fixes = { safe: '自动', suggest: '建议', none: '—' };
const profiles = ['newspaper', '公文', 'web'];
const profileNames = { newspaper: '报纸', 公文: '公文', web: '网页' };
const generated = '<!-- Generated from the rule by scripts/generate/40-ruleDocs.mjs. -->';

/** The registry, from the TypeScript sources. */
async function loadRules() {
  const outfile = path.resolve('out/generate/registry.mjs');
  await esbuild.build({
    entryPoints: ['server/src/core/rules/registry.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    logLevel: 'warning',
  });
  const { rules } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return rules;
}

const severityOf = (rule, profile) => rule.profiles?.[profile] ?? rule.severity;
const sourceOf = ({ standard, clause }) => (clause ? `${standard} ${clause}` : standard);
/** Text for Markdown: nothing in it is markup, marks come out bold. */
const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_~|[\]#]/g, (character) => `&#${character.charCodeAt(0)};`);
const example = (text) =>
  escape(text)
    .replace(/⟪(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+:)?/g, '<b>')
    .replaceAll('⟫', '</b>');

function page(rule) {
  const lines = [
    generated,
    '',
    `# ${rule.title.zh} \`${rule.id}\``,
    '',
    rule.title.en,
    '',
    '| 类别 | 依据 | 修改 | ' + profiles.map((profile) => profileNames[profile]).join(' | ') + ' |',
    '| --- | --- | --- | --- | --- | --- |',
    `| ${categories[rule.category][0]} | ${sourceOf(rule.source)} | ${fixes[rule.fix]} | ` +
      profiles.map((profile) => severities[severityOf(rule, profile)]).join(' | ') +
      ' |',
    '',
    '## 为什么',
    '',
    escape(rule.rationale.zh),
    '',
    escape(rule.rationale.en),
    '',
    '## 例子',
    '',
    '| 有问题 | 改为 |',
    '| --- | --- |',
    ...rule.examples.map(
      ({ bad, good }) => `| ${example(bad)} | ${good === undefined ? '（只提示）' : example(good)} |`,
    ),
    '',
  ];
  if (rule.traps.length) {
    lines.push('## 不算问题', '', ...rule.traps.map((trap) => `- ${example(trap)}`), '');
  }
  lines.push(
    '## 设置',
    '',
    '```json',
    `"qingyang.rules": { "${rule.id}": "off" }`,
    '```',
    '',
    `级别可以是 ${Object.entries(severities)
      .map(([id, zh]) => `\`${id}\`（${zh}）`)
      .join('、')}。[全部规则](../rules.md)`,
    '',
  );
  return lines.join('\n');
}

// Aligned columns would change every line with every rule.
const unaligned = (lines) => [
  '<!-- prettier-ignore-start -->',
  '',
  ...lines,
  '',
  '<!-- prettier-ignore-end -->',
];

function table(rules, pagePath) {
  return [
    '| 规则 | 查什么 | 级别 | 修改 | 例 |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map((rule) => {
      const { bad, good } = rule.examples[0];
      const shown = good === undefined ? example(bad) : `${example(bad)} → ${example(good)}`;
      return `| [${rule.id}](${pagePath}/${rule.id}.md) | ${escape(rule.title.zh)} | ${severities[severityOf(rule, 'newspaper')]} | ${fixes[rule.fix]} | ${shown} |`;
    }),
  ];
}

function byCategory(rules) {
  return Object.entries(categories)
    .map(([id, names]) => ({ id, names, rules: rules.filter((rule) => rule.category === id) }))
    .filter((group) => group.rules.length > 0);
}

function index(rules) {
  return [
    generated,
    '',
    '# 规则 Rules',
    '',
    `共 ${rules.length} 条。级别按报纸规范；“自动”的修改进“全部修正”，“建议”的要逐条点。`,
    '',
    ...byCategory(rules).flatMap(({ names, rules: group }) => [
      `## ${names[0]} ${names[1]}`,
      '',
      ...unaligned(table(group, 'rules')),
      '',
    ]),
  ].join('\n');
}

/** README gets one line a category: the whole table stands in docs/rules.md. */
function readmeTable(rules) {
  return [
    `共 ${rules.length} 条规则，全部列在 [docs/rules.md](docs/rules.md)，每条一页，写明依据、例子和不算错的情形。`,
    '',
    ...unaligned([
      '| 类别 | 条数 | 规则 |',
      '| --- | --- | --- |',
      ...byCategory(rules).map(
        ({ names, rules: group }) =>
          `| ${names[0]} ${names[1]} | ${group.length} | ${group
            .map((rule) => `[${escape(rule.title.zh)}](docs/rules/${rule.id}.md)`)
            .join('、')} |`,
      ),
    ]),
  ].join('\n');
}

/** JSON schema of a map rule id → severity. */
function rulesSchema(rules) {
  const properties = {};
  for (const rule of rules) {
    properties[rule.id] = {
      enum: Object.keys(severities),
      default: severityOf(rule, 'newspaper'),
      description: `${rule.title.zh}。${rule.rationale.zh}\n${rule.title.en}. ${rule.rationale.en}`,
    };
  }
  return { type: 'object', additionalProperties: false, properties };
}

function configSchema(rules) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '清样 .qingyang/config.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      profile: {
        enum: profiles,
        default: 'newspaper',
        description: '规范：newspaper 报纸，公文 另加 GB/T 9704，web 汉字与西文之间留空格',
      },
      rules: { ...rulesSchema(rules), description: '规则的级别，off 为关。Rule id → severity.' },
      options: {
        type: 'object',
        additionalProperties: false,
        properties: {
          spacing: {
            enum: ['none', 'space', 'keep'],
            description: '清理时汉字与字母、数字之间：none 不留空格，space 留一个，keep 不动',
          },
        },
      },
    },
  };
}

/** package.json with the schemas of the setting and of config.json brought up to date; unchanged while the manifest has no settings. */
function manifest(rules) {
  const parsed = JSON.parse(readFileSync('package.json', 'utf8'));
  const sections = [parsed.contributes?.configuration ?? []].flat();
  const section = sections.find((one) => one.properties?.['qingyang.rules']) ?? sections[0];
  if (!section) return null;
  const { type, additionalProperties, properties } = rulesSchema(rules);
  section.properties ??= {};
  section.properties['qingyang.rules'] = {
    scope: 'resource',
    default: {},
    markdownDescription: '%configuration.rules%',
    ...section.properties['qingyang.rules'],
    type,
    additionalProperties,
    properties,
  };
  parsed.contributes.jsonValidation = [
    { fileMatch: '.qingyang/config.json', url: './schemas/config.schema.json' },
  ];
  return JSON.stringify(parsed, null, 2);
}

export async function generate({ check }) {
  const rules = await loadRules();
  const files = new Map();
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, page(rule));
  files.set('docs/rules.md', index(rules));
  files.set('schemas/config.schema.json', JSON.stringify(configSchema(rules)));
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const marked = /(<!-- rules:begin -->)[\s\S]*?(<!-- rules:end -->)/;
  if (marked.test(readme)) {
    files.set(
      'README.md',
      readme.replace(marked, (_, begin, end) => `${begin}\n\n${readmeTable(rules)}\n\n${end}`),
    );
  }
  const packageJson = manifest(rules);
  if (packageJson) files.set('package.json', packageJson);

  const stale = [];
  const options = await prettier.resolveConfig(path.resolve('package.json'));
  for (const [file, content] of files) {
    const text = file.startsWith('docs/rules/')
      ? content
      : await prettier.format(content, { ...options, filepath: file });
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(file);
    if (check) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of existsSync('docs/rules') ? readdirSync('docs/rules') : []) {
    const known = files.has(`docs/rules/${file}`);
    if (known || !file.endsWith('.md')) continue;
    stale.push(`docs/rules/${file}`);
    if (!check) rmSync(`docs/rules/${file}`);
  }
  return check ? stale : [];
}
