import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Called by VS Code inside the extension host. Leaves the figures in the file that QINGYANG_TEST_RESULT names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./activation.test');
  await import('./findings.test');
  await import('./cleaning.test');
  await import('./facts.test');
  await import('./team.test');
  await import('./manifest.test');
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => void lines.push(format(...words));
  let stats = { passes: 0, failures: 1 };
  try {
    stats = await new Promise((resolve) => {
      const runner = mocha.run(() =>
        resolve({ passes: runner.stats!.passes, failures: runner.stats!.failures }),
      );
    });
  } catch (error) {
    lines.push(String(error));
  }
  const output = lines.join('\n');
  const file = process.env['QINGYANG_TEST_RESULT'];
  if (file) writeFileSync(file, JSON.stringify({ ...stats, output }));
  else console.log(output);
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed`);
}
