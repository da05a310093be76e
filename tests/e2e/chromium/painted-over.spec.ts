/** No bullet, line or mark of ours lies on a letter, on any screen. */
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/chromium';
import { paintedOver } from '@/tests/support/painted-over';
import { wordsOf } from '@/tests/support/words';

const panelWords = wordsOf('panel');
const calcWords = wordsOf('panel-calc');
const widths = [320, 400];

async function expectNothingPaintedOver(screen: Page, what: string): Promise<void> {
  for (const width of widths) expect(await paintedOver(screen, width), `${what}, ${width} px`).toEqual([]);
}

test('a bullet over a first letter is seen', async ({ reader }) => {
  const page = await reader.open(reader.extensionPage('options.html'));
  await page.evaluate(() => {
    document.body.replaceChildren(
      Object.assign(document.createElement('p'), { className: 'over', textContent: '12363 calls' }),
      Object.assign(document.createElement('p'), { className: 'beside', textContent: '12363 calls' }),
      Object.assign(document.createElement('p'), { className: 'far over', textContent: '12378 calls' }),
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      p { position: relative; margin: 20px; }
      p::before { content: ''; position: absolute; inset: 8px auto auto 2px; width: 5px; height: 5px; background: #000; }
      .beside { padding-left: 20px; }
      .far { margin-top: 2000px; }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const found = await paintedOver(page, 320);
  expect(found).toEqual([expect.stringContaining('p.over'), expect.stringContaining('p.far over')]);
});

for (const tab of ['tab_page', 'tab_lenders', 'tab_calculate', 'tab_guide']) {
  test(`nothing is painted over in the panel: ${panelWords(tab)}`, async ({ reader }) => {
    const panel = await reader.open(reader.extensionPage('sidepanel.html'));
    await panel.getByRole('tab', { name: panelWords(tab) }).click();
    await expect(panel.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await expectNothingPaintedOver(panel, tab);
  });
}

test('nothing is painted over in any chapter of the guide', async ({ reader }) => {
  test.slow();
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_guide') }).click();
  const rows = panel.locator('.contents .row');
  await expect(rows).not.toHaveCount(0);
  const ids = await rows.evaluateAll((found) => found.map(({ id }) => id));
  for (const id of ids) {
    await panel.getByRole('tab', { name: panelWords('tab_guide') }).click();
    await panel.locator(`#${id}`).click();
    await expect(panel.locator('.guide-chapter')).toBeVisible();
    expect(await paintedOver(panel, 320), id).toEqual([]);
  }
});

test('nothing is painted over in a record, with every part unfolded', async ({ reader }) => {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_lenders') }).click();
  await panel
    .getByRole('tabpanel')
    .getByRole('button', { name: /小米金融/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('小米金融');
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectNothingPaintedOver(panel, 'record');
});

test('nothing is painted over in the calculators', async ({ reader }) => {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  await panel.getByRole('button', { name: calcWords('example_show') }).click();
  await expect(panel.getByText(calcWords('example_is'))).toBeVisible();
  await expectNothingPaintedOver(panel, 'lateness');
  await panel.getByText(calcWords('kind_price'), { exact: true }).click();
  await panel.getByRole('textbox', { name: calcWords('upfront') }).fill('500');
  await panel.locator('summary').click();
  await expectNothingPaintedOver(panel, 'loan');
});

for (const file of ['popup.html', 'options.html', 'welcome.html']) {
  test(`nothing is painted over in ${file}`, async ({ reader }) => {
    const screen = await reader.open(reader.extensionPage(file));
    await expect(screen.getByRole('heading').first()).toBeVisible();
    await expectNothingPaintedOver(screen, file);
  });
}

test('nothing is painted over in the popup and the panel over a page of offers', async ({ reader }) => {
  await reader.open('/look-alikes-beside.html');
  const popup = await reader.popup();
  await expect(popup.getByText('利信金融').first()).toBeVisible();
  expect(await paintedOver(popup, null)).toEqual([]);
  const panel = await reader.panel();
  const row = panel.getByRole('tabpanel').getByRole('button', { name: /利信金融/ });
  await expect(row.first()).toBeVisible();
  await expectNothingPaintedOver(panel, 'this page');
});
