/** The side panel beside a scroll bar that takes room, as on Windows and Linux: the width that style sheets ask for includes it. */
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const panelWords = wordsOf('panel');
const calcWords = wordsOf('panel-calc');
const offerWords = wordsOf('panel-offers');
const scrollBar = 15;

/** Widths at which something reaches beyond the panel. */
async function widthsTooSmall(panel: Page): Promise<number[]> {
  await panel.evaluate((width) => {
    document.documentElement.style.paddingInlineEnd = `${width}px`;
    // A real scroll bar takes its room from what stands fixed in the window too.
    for (const element of document.querySelectorAll<HTMLElement>('.panel > *'))
      if (getComputedStyle(element).position === 'fixed') element.style.insetInlineEnd = `${width}px`;
  }, scrollBar);
  const tooSmall: number[] = [];
  for (const width of [290, 320, 345, 360, 370, 376, 400]) {
    await panel.setViewportSize({ width, height: 800 });
    const reach = await panel.evaluate(() =>
      Math.max(...[...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect().right)),
    );
    if (reach > width - scrollBar + 0.5) tooSmall.push(width);
  }
  return tooSmall;
}

const plotLabels = '.plot :is(.x, .y, .stg)';

/** Labels of a plot that lie on one another. Runs in the page. */
function labelsThatTouch(selector: string): string[] {
  const labels = [...document.querySelectorAll(selector)].filter((label) => getComputedStyle(label).display !== 'none');
  const boxes = labels.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
  return boxes.flatMap(({ text, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.box.right - 0.5 &&
          other.box.left < box.right - 0.5 &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1,
      )
      .map((other) => `${text} on ${other.text}`),
  );
}

for (const tab of ['tab_page', 'tab_lenders', 'tab_calculate', 'tab_guide']) {
  test(`${panelWords(tab)} never needs to be scrolled sideways`, async ({ reader }) => {
    await reader.speakEnglish();
    const panel = await reader.open(reader.extensionPage('sidepanel.html'));
    await panel.getByRole('tab', { name: panelWords(tab) }).click();
    await expect(panel.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    expect(await widthsTooSmall(panel)).toEqual([]);
  });
}

test('the loan calculator with fees and its schedule never needs to be scrolled sideways', async ({ reader }) => {
  await reader.speakEnglish();
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  await panel.getByText(calcWords('kind_price'), { exact: true }).click();
  await panel.getByRole('textbox', { name: calcWords('upfront') }).fill('500');
  await panel.locator('summary').click();
  expect(await widthsTooSmall(panel)).toEqual([]);
});

test('the names in the plots do not lie on one another, on the first day and after many years', async ({ reader }) => {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  const days = panel.getByRole('textbox', { name: calcWords('days_overdue') });
  for (const width of [200, 320, 400]) {
    await panel.setViewportSize({ width, height: 800 });
    for (const day of [0, 15, 45, 330, 422, 1500, 9999]) {
      await days.fill(`${day}`);
      await expect(panel.getByRole('heading', { name: calcWords('owed_on_day', { n: day }) })).toBeVisible();
      await expect(panel.locator(plotLabels)).not.toHaveCount(0);
      expect(await panel.evaluate(labelsThatTouch, plotLabels), `day ${day} at ${width} px`).toEqual([]);
    }
  }
});

/** What is out of reach at this width: content that sticks out or is cut off, and figures that are broken over two lines. */
function outOfReach(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => !element.closest('.vh, svg, .wide-sums, details:not([open]) > :not(summary)'),
  );
  const beyond = shown.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
  const broken = [...document.querySelectorAll('td, dd')].filter((cell) => {
    const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
    const figure = /[\d,.]{4,}/.exec(text?.textContent ?? '');
    if (!text || !figure) return false;
    const range = document.createRange();
    range.setStart(text, figure.index);
    range.setEnd(text, figure.index + figure[0].length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  });
  const hidden = [...document.querySelectorAll<HTMLElement>('.fee-costs :is(td, th)')].filter(
    (cell) => cell.offsetWidth === 0,
  );
  return [...beyond, ...broken, ...hidden].map(
    (element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`,
  );
}

test('a phrase with charges keeps every figure in reach at any width', async ({ reader }) => {
  await reader.speakEnglish();
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  await panel.getByText(calcWords('kind_price'), { exact: true }).click();
  await panel.locator('textarea').fill('月息1%，担保费年化1.2%–3%，会员费299元，日息3%，借1万分12期');
  await expect(panel.locator('.fee-costs').first()).toBeVisible();
  for (const width of [200, 280, 320, 400]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(outOfReach), `${width} px`).toEqual([]);
  }
});

test('offers side by side keep every figure in reach at any width', async ({ reader }) => {
  await reader.speakEnglish();
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  await panel.getByText(calcWords('kind_compare'), { exact: true }).click();
  for (const [title, rate] of [
    ['日息五厘', '1000'],
    ['某某银行 12 期', '24'],
  ] as const) {
    await panel.getByRole('button', { name: offerWords('add'), exact: true }).click();
    await panel.getByRole('textbox', { name: offerWords('title') }).fill(title);
    await panel.getByRole('textbox', { name: calcWords('principal') }).fill('2万');
    await panel.getByRole('textbox', { name: calcWords('rate') }).fill(rate);
    await panel.getByRole('button', { name: offerWords('save'), exact: true }).click();
  }
  await expect(panel.getByRole('table')).toBeVisible();
  for (const width of [200, 280, 320, 400]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(outOfReach), `${width} px`).toEqual([]);
  }
  // The browser is shared: nothing of this stays in it.
  await panel.getByRole('button', { name: offerWords('clear'), exact: true }).click();
  await expect(panel.getByText(offerWords('empty_heading'))).toBeVisible();
});
