import tseslint from 'typescript-eslint';

// Who may import whom: a folder sees itself and what stands before it in this list (DESIGN: imports only downward).
const layers = ['text', 'layout', 'knowledge', 'mentions', 'people', 'rules', 'fixes', 'analysis'];
const core = 'server/src/core';
// knowledge and layout stand side by side.
const seenBy = {
  text: ['text'],
  layout: ['text', 'layout'],
  knowledge: ['text', 'knowledge'],
};
const above = (layer) => {
  const seen = seenBy[layer] ?? layers.slice(0, layers.indexOf(layer) + 1);
  return layers.filter((other) => !seen.includes(other));
};
const outside = ['vscode', 'vscode-*', 'node:*', '**/features/*', '**/node/*', '**/browser/*', '**/client/*'];

const restrict = (groups, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }],
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', '.vscode-test/', 'node_modules/', '**/packed/', '**/generated/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'no default exports' },
      ],
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**/*.ts', '**/*.mjs'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  ...layers.map((layer) => ({
    files: [`${core}/${layer}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: restrict(
      [...outside, ...above(layer).map((other) => `**/${other}/**`)],
      `core/${layer} may import only what stands below it, and nothing of the host`,
    ),
  })),
  {
    files: [`server/src/features/**/*.ts`, 'server/src/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restrict(
      ['vscode', 'node:*', '**/node/*', '**/browser/*', '**/client/*'],
      'features know LSP, not the host',
    ),
  },
  {
    files: ['client/src/**/*.ts'],
    rules: restrict(
      ['**/core/**', '**/features/**', '**/server.js'],
      'the client knows of the server only protocol.ts',
    ),
  },
  { files: ['**/*.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
