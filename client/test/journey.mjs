// What a user does on the first day: opens an article, sees who is who, hovers, takes a quick fix, cleans up, and takes it back.
import { readFileSync } from 'node:fs';

/** Nothing that a user waits for takes longer, in ms. */
const PATIENCE = 30_000;

/**
 * @param {import('playwright-core').Page} page
 * @param {{ address: string, file: string, failure: string }} where the workbench's address with the article open, the article on
 *   disk, and where a picture goes when something fails
 */
export async function journey(page, { address, file, failure }) {
  page.setDefaultTimeout(PATIENCE);
  const original = readFileSync(file, 'utf8');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  /** Runs of text as the editor draws them, each decoration a run of its own. */
  const run = (text) => editor.locator('.view-line span span', { hasText: text });

  const steps = {
    'the article opens': async () => {
      // The first start of a server with a cold disk is the one slow thing.
      await page.goto(address);
      await editor
        .locator('.view-line', { hasText: '北京市党政代表团' })
        .first()
        .waitFor({ timeout: 4 * PATIENCE });
    },
    'officials are underlined, in a colour of their own': async () => {
      await drawn(
        run('殷勇').first(),
        ({ lines, color, plain }) => lines.includes('solid') && color !== plain,
      );
    },
    'dates and slogans have other lines': async () => {
      await drawn(run('日下午').first(), ({ lines }) => lines.includes('dashed'));
      await drawn(run('桥头堡').first(), ({ lines }) => lines.includes('dotted') || lines.includes('double'));
    },
    'hovering over 殷勇 says who he is and of which place': async () => {
      await run('殷勇').nth(1).hover();
      const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: '北京市' }).first();
      await hover.waitFor();
      const text = await hover.innerText();
      if (!text.includes('殷勇') || !text.includes('市长')) throw new Error(`the hover says only:\n${text}`);
      await page.keyboard.press('Escape');
    },
    'what is to be put right is marked in the text and counted in the status bar': async () => {
      await editor.locator('.cdr[class*="squiggly-"]').first().waitFor();
      await page.locator('.statusbar-item[aria-label*="layout artifacts"]').first().waitFor();
    },
    'a quick fix takes the space out of 7 月': async () => {
      await editor.locator('.view-line', { hasText: '7 月 13 日' }).first().waitFor();
      const fix = page.locator('.action-widget .monaco-list-row', { hasText: /^删去$/ }).first();
      await untilShown(fix, async () => {
        await command(page, 'Go to Line/Column', '9:10');
        await page.keyboard.press('Control+.');
      });
      // The menu takes no click before the mouse has moved.
      await fix.hover({ force: true });
      await fix.click();
      await saved((text) => text.includes('7月') && text !== original);
      await page.keyboard.press('Control+z');
      await saved((text) => text === original);
    },
    'the clean-up shows the difference, and changes the text when applied': async () => {
      await page.locator('.editor-actions .action-label[aria-label*="一键清理"]').first().click();
      const diff = page.locator('.monaco-diff-editor');
      await diff.waitFor();
      if (readFileSync(file, 'utf8') !== original) throw new Error('the text changed before anybody agreed');
      await page.locator('.editor-actions .action-label[aria-label*="应用清理"]').first().click();
      await diff.waitFor({ state: 'detached' });
      await saved(
        (text) => text.includes('市委副书记、市长殷勇，与浙江省委书记') && text.includes('7月13日至14日'),
      );
    },
    'the list of people stands in the side bar': async () => {
      await page.locator('.activitybar .action-label[aria-label*="清样"]').first().click();
      await page
        .locator('.monaco-list-row', { hasText: '殷勇' })
        .filter({ hasText: '北京市' })
        .first()
        .waitFor();
    },
    'one undo takes all of it back': async () => {
      await editor.locator('.view-line').first().click();
      await page.keyboard.press('Control+z');
      await saved((text) => text === original);
    },
  };

  /** Asks again while what was asked for doesn't show: a key pressed while the editor is still taking the focus is lost. */
  async function untilShown(locator, ask) {
    for (const end = Date.now() + 2 * PATIENCE; ;) {
      await ask();
      try {
        await locator.waitFor({ timeout: PATIENCE / 6 });
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /** Waits until the text is drawn as wanted: in which colour, compared with plain text, and with which lines below it. */
  async function drawn(locator, wanted) {
    const look = () =>
      locator.evaluate((element) => {
        const here = element.getBoundingClientRect();
        const all = element.closest('.monaco-editor')?.querySelectorAll('.view-overlays .cdr');
        // The editor has drawn this line anew in the meantime.
        if (!all) return { lines: [], color: '', plain: '' };
        const below = [...all]
          .filter((overlay) => {
            const { left, right, top, bottom } = overlay.getBoundingClientRect();
            return left < here.right && right > here.left && top < here.bottom && bottom > here.top;
          })
          .map((overlay) => getComputedStyle(overlay).borderBottomStyle);
        const plain = getComputedStyle(element.closest('.view-line')).color;
        return { lines: below, color: getComputedStyle(element).color, plain };
      });
    await eventually(
      async () => wanted(await look()),
      async () => `drawn as ${JSON.stringify(await look())}`,
    );
  }

  /** Saves, until the file holds what is wanted. */
  async function saved(wanted) {
    await eventually(
      async () => {
        await page.keyboard.press('Control+s');
        return wanted(readFileSync(file, 'utf8'));
      },
      async () => `the file holds\n${readFileSync(file, 'utf8').slice(0, 400)}`,
    );
  }

  const result = { passed: 0, failed: 0, output: '' };
  for (const [name, work] of Object.entries(steps)) {
    try {
      await work();
      result.passed += 1;
      result.output += `  ✓ ${name}\n`;
    } catch (error) {
      result.failed += 1;
      result.output += `  ✗ ${name}: ${error.message}\n`;
      await page.screenshot({ path: failure });
      // What follows builds on an open article.
      if (result.passed === 0) break;
    }
  }
  return result;
}

async function eventually(probe, explain) {
  const end = Date.now() + PATIENCE;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(await explain());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs a command through the palette; `input` answers what it asks. */
async function command(page, title, input) {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget .quick-input-box input').first();
  await box.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  if (input === undefined) return;
  await box.fill(`:${input}`);
  await page.keyboard.press('Enter');
}
