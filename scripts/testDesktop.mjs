// The extension-host suite in desktop VS Code, downloaded by @vscode/test-electron.
//   npm run test:desktop [-- VERSION]     a version of VS Code, else `stable`
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cache, root } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';

await ensureDependencies();
await build();
const { bundleTests, resultFile, suiteEntry, suiteWorkspace } = await import('./suite.mjs');
const { runTests } = await import('@vscode/test-electron');
await bundleTests();
const result = resultFile();
mkdirSync(cache, { recursive: true });
rmSync(result, { force: true });
let code = 0;
try {
  code = await runTests({
    version: process.argv[2] ?? 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteEntry,
    extensionTestsEnv: { QINGYANG_TEST_RESULT: result },
    launchArgs: [suiteWorkspace(), '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  code = 1;
}
if (existsSync(result)) {
  const { passes, failures, output } = JSON.parse(readFileSync(result, 'utf8'));
  console.log(output);
  console.log(`${passes} passed, ${failures} failed`);
}
process.exit(code);
