/** When a paper comes: from the panel's start to each answer in two presses, by keyboard, in the narrowest panel. */
import type { Page } from '@playwright/test';
import papers from '@/assets/data/papers.json' with { type: 'json' };
import { addDays } from '@/lib/core/wording/calendar-day';
import { judge } from '@/tests/support/axe';
import { expect, type Reader, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('papers');
const late = wordsOf('late');

async function openPanel(reader: Reader): Promise<Page> {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.setViewportSize({ width: 320, height: 700 });
  await expect(panel.getByRole('button', { name: words('foot') })).toBeVisible();
  return panel;
}

/** Presses Tab or Shift+Tab until a control has the focus, as someone without a mouse does. */
async function tabTo(panel: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const wanted = panel.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 60; presses++) {
    await panel.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No ${key} leads to “${name}”`);
}

test('each of the ten is two presses away, by keyboard', async ({ reader }) => {
  test.slow();
  const panel = await openPanel(reader);
  for (const { title } of papers) {
    await panel.getByRole('tab').first().click();
    await tabTo(panel, words('foot'), 'Shift+Tab');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: words('happened') })).toBeVisible();
    await tabTo(panel, title.en, 'Tab');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { level: 1, name: title.en })).toBeVisible();
    for (const heading of ['what', 'days', 'today', 'signs', 'ask'])
      await expect(panel.getByRole('heading', { level: 2, name: words(heading) })).toBeVisible();
    await expect(panel.locator('.today-steps li')).toHaveCount(3);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await judge(panel)).faults).toEqual([]);
  }
});

test('the ways in are short rows, and back leads to the one that was pressed', async ({ reader }) => {
  const panel = await openPanel(reader);
  await panel.getByRole('button', { name: words('foot') }).click();
  // Under them stands the way to read the paper itself.
  await expect(panel.locator('.happened .row')).toHaveCount(papers.length + 1);
  // Each row is one line, or two: beside its arrow there is room for the words.
  const heights = await panel.locator('.happened .row').evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(Math.max(...heights.slice(0, papers.length))).toBeLessThan(70);
  const row = panel.getByRole('button', { name: 'A notary’s paper' });
  await row.click();
  await panel
    .getByRole('button', { name: late('late') })
    .first()
    .click();
  await expect(row).toBeFocused();
});

test('the last day is counted from the day it came, and saved as a calendar file', async ({ reader }) => {
  const panel = await openPanel(reader);
  await panel.getByRole('searchbox').or(panel.getByRole('combobox')).fill('收到支付令了');
  await panel.getByRole('button', { name: /A payment order came/ }).click();
  const received = panel.getByLabel(words('received'));
  // The reader's own day, which is not that of UTC everywhere.
  const today = (await received.getAttribute('max')) ?? '';
  const dayBefore = (days: number) => addDays(today, -days);
  await received.fill(dayBefore(2));
  await expect(panel.getByRole('status').filter({ hasText: words('left', { n: 13 }) })).toBeVisible();
  // Where a saved file lands is the driver’s affair, and its second connection moves that: what is saved is read on its way.
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => document.documentElement.setAttribute('data-saved', text));
      return make(file);
    };
  });
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: words('calendar') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${dayBefore(-13)}.ics`);
  await expect(panel.locator('html')).toHaveAttribute(
    'data-saved',
    new RegExp(`DTSTART;VALUE=DATE:${dayBefore(-13).replaceAll('-', '')}`),
  );
  await received.fill(dayBefore(20));
  await expect(panel.getByRole('status').filter({ hasText: words('passed', { n: 5 }) })).toBeVisible();
  await expect(panel.getByRole('button', { name: words('calendar') })).toHaveCount(0);
});
