// Pictures of the real editor for the README: the packaged extension in the newest VS Code, in light, dark and high contrast.
//   node scripts/screenshots.mjs [THEME…]      light, dark, high-contrast, high-contrast-light; default: all
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import * as editors from './editor.mjs';
import { cache, root } from './run.mjs';
import { build, ensureDependencies } from './setup.mjs';

await ensureDependencies();
await build();
const { withBrowser, withEditor } = await import('./editorTests.mjs');
const { pack } = await import('./package.mjs');

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const images = path.join(root, 'images');
const { vsix } = await pack();
const editor = await editors.ensureEmbedded('newest');

/** Waits until an element and all that it stands in have faded in and nothing of it moves any more. */
const opaque = (locator) =>
  locator.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const visible = () => {
      for (let one = element; one; one = one.parentElement) {
        if (getComputedStyle(one).opacity !== '1') return false;
      }
      return element.getAnimations({ subtree: true }).every(({ playState }) => playState !== 'running');
    };
    // What fades in only from the next frame on is opaque in the first.
    await frame();
    await frame();
    while (!visible()) await frame();
  });

const asked = process.argv.slice(2);
for (const [name, theme] of Object.entries(themes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folders = editors.dataFolders('screenshots', { fresh: true });
  editors.writeSettings(folders, {
    'workbench.colorTheme': theme,
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'window.autoDetectColorScheme': false,
    'breadcrumbs.enabled': false,
  });
  await editors.installExtension(editor, folders, vsix);
  const workspace = path.join(cache, 'data', 'screenshots', 'workspace');
  mkdirSync(workspace, { recursive: true });
  const file = path.join(workspace, 'beijing-zhejiang.txt');
  cpSync(path.join(root, 'test-fixtures', 'beijing-zhejiang.txt'), file);
  await withEditor(editor, folders, {}, (instance) =>
    withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
      page.setDefaultTimeout(120_000);
      const shot = (what) => page.screenshot({ path: path.join(images, `${what}-${name}.png`) });
      const open = [['openFile', editors.remoteUri(instance, file)]];
      await page.goto(editors.workbenchAddress(instance, workspace, open));
      await page.locator('.view-overlays .cdr').nth(30).waitFor();
      await page.locator('.activitybar .action-label[aria-label*="清样"]').first().click();
      await page.locator('.monaco-list-row', { hasText: '殷勇' }).first().waitFor();
      await page
        .locator('.view-line')
        .first()
        .click({ position: { x: 500, y: 5 } });
      await shot('article');
      if (name !== 'light') return;
      await page.locator('.view-line span span', { hasText: '殷勇' }).nth(1).hover();
      const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: '北京市' }).first();
      await hover.waitFor();
      await opaque(hover);
      await shot('hover');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+b');
      await page.locator('.editor-actions .action-label[aria-label*="一键清理"]').first().click();
      await page.locator('.monaco-diff-editor .line-delete').first().waitFor();
      // Hovering waits until the message has slid in.
      await page.locator('.notifications-toasts .monaco-button', { hasText: 'Apply' }).first().hover();
      await shot('clean');
    }),
  );
  console.log(`${name} ✓`);
}
process.exit();
