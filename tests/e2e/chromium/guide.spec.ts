/** The guide in the real panel: one chapter a view, found by words, named so that no two controls sound alike. */
import type { Page } from '@playwright/test';
import { judge } from '@/tests/support/axe';
import { expect, type Reader, test } from '@/tests/support/chromium';
import { sharedNames } from '@/tests/support/spoken-names';
import { wordsOf } from '@/tests/support/words';

const panelWords = wordsOf('panel');
const guideWords = wordsOf('panel-guide');
const turnTo = guideWords('turn_to');

async function openGuide(reader: Reader): Promise<Page> {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.setViewportSize({ width: 320, height: 800 });
  await panel.getByRole('tab', { name: panelWords('tab_guide') }).click();
  await expect(panel.locator('.contents .row')).not.toHaveCount(0);
  return panel;
}

async function expectUsable(panel: Page, what: string): Promise<void> {
  expect(await sharedNames(panel), what).toEqual([]);
  expect((await judge(panel)).faults, what).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`contents, results, nothing found and where to turn can be used by everyone, ${theme}`, async ({ reader }) => {
    test.slow();
    await reader.chromium.control.evaluate((value) => chrome.storage.local.set({ theme: value }), theme);
    const panel = await openGuide(reader);
    await expectUsable(panel, 'contents');
    const search = panel.getByRole('searchbox', { name: guideWords('find') });
    await search.fill('lottery');
    await expect(panel.getByRole('heading', { name: guideWords('find_none', { query: 'lottery' }) })).toBeVisible();
    await expectUsable(panel, 'nothing found');
    await search.fill('credit');
    await expect(panel.locator('.row.found')).not.toHaveCount(0);
    await expectUsable(panel, 'results');
    await panel.getByRole('button', { name: turnTo, exact: true }).click();
    await expect(panel.getByRole('link', { name: '12378' })).toHaveAttribute('href', 'tel:12378');
    await expectUsable(panel, 'where to turn');
  });
}

test('no two controls of a chapter have the same name, whatever of it stands open', async ({ reader }) => {
  test.slow();
  const panel = await openGuide(reader);
  await panel.locator('.contents .row').first().click();
  for (;;) {
    const title = await panel.getByRole('heading', { level: 1 }).innerText();
    await expect(panel.locator('.guide-chapter')).toBeVisible();
    await panel.locator('.guide-chapter').evaluate((chapter) => {
      for (const details of chapter.querySelectorAll('details')) details.open = true;
      for (const cite of chapter.querySelectorAll<HTMLElement>('[aria-expanded=false]')) cite.click();
    });
    await expect(panel.locator('.guide-chapter .citation').first()).toBeVisible();
    expect(await sharedNames(panel), title).toEqual([]);
    const next = panel.getByRole('button', { name: guideWords('chapter_after') });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText(title);
  }
});

test('a sentence that was found is in sight and marked, and Back returns to its row', async ({ reader }) => {
  const panel = await openGuide(reader);
  await panel.getByRole('searchbox', { name: guideWords('find') }).fill('bank');
  const row = panel.locator('.row.found').nth(12);
  const rowId = await row.getAttribute('id');
  await row.click();
  await expect(panel.locator('.guide-chapter :focus mark').first()).toBeInViewport();
  await panel.getByRole('button', { name: panelWords('back_to', { place: panelWords('back_results') }) }).click();
  await expect(panel.locator(`#${rowId}`)).toBeFocused();
  await expect(panel.locator(`#${rowId}`)).toBeInViewport();
});

test('a row low in the contents has the focus again after Back, above the line at the foot', async ({ reader }) => {
  const panel = await openGuide(reader);
  await panel.locator('.contents .row').last().click();
  await expect(panel.locator('.guide-chapter')).toBeVisible();
  expect(await panel.evaluate(() => scrollY)).toBe(0);
  await panel.getByRole('button', { name: panelWords('back_to', { place: panelWords('back_guide') }) }).click();
  await expect(panel.locator('.contents .row').last()).toBeFocused();
  const foot = await panel.locator('.foot-of-panel').boundingBox();
  const row = await panel.locator('.contents .row').last().boundingBox();
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
});

test('the line at the foot is in sight on every tab and scrolled anywhere; on an enlarged page it stands at the end', async ({
  reader,
}) => {
  const panel = await openGuide(reader);
  for (const tab of ['tab_page', 'tab_lenders', 'tab_calculate', 'tab_guide']) {
    await panel.getByRole('tab', { name: panelWords(tab) }).click();
    for (const width of [200, 320, 400]) {
      await panel.setViewportSize({ width, height: 600 });
      // Three rows that stay would leave nothing to read on a page enlarged twofold.
      for (const end of width === 200 ? (['end'] as const) : (['start', 'end'] as const)) {
        await panel
          .locator(width === 200 ? '.foot-of-panel' : 'main')
          .evaluate((main, block) => main.scrollIntoView({ block }), end);
        await expect(panel.getByRole('button', { name: turnTo, exact: true })).toBeInViewport({ ratio: 0.95 });
      }
    }
  }
});

test('on paper the whole guide is dark on light, whatever the theme, and without what is only pressed', async ({
  reader,
}) => {
  await reader.chromium.control.evaluate(() => chrome.storage.local.set({ theme: 'dark' }));
  const panel = await openGuide(reader);
  await panel.evaluate(() => {
    window.print = () => undefined;
  });
  await panel.getByRole('button', { name: guideWords('print'), exact: true }).click();
  const whole = panel.locator('.print-only');
  await expect(whole).toBeAttached();
  await expect(whole).toBeHidden();
  await panel.emulateMedia({ media: 'print' });
  await expect(whole).toBeVisible();
  await expect(panel.locator('.foot-of-panel, .panel-top').filter({ visible: true })).toHaveCount(0);
  const ink = await whole.evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(29, 37, 34)');
});
