/** A loan while page, worker and browser are killed: what was kept stays, what is being kept is there or not, and reminders go on. */
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import { launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { putOwn, readOwn } from '@/scripts/soak/own-database';
import { expect, test } from '@/tests/support/chromium';
import { anOwnLoan } from '@/tests/support/own-loans';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const words = wordsOf('panel-loans');
const reminderWords = wordsOf('panel-reminders');
const today = localDay(new Date());
/** Due tomorrow. */
const loan = anOwnLoan({ lender: '甲公司', paidOutOn: addDays(today, -29), firstDueOn: addDays(today, 1) });

async function openLoan({ context, extensionId }: ShippedChromium): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await panel
    .locator('.foot-of-panel')
    .getByRole('button', { name: loans('heading') })
    .click();
  await panel.getByRole('button', { name: /^甲公司/ }).click();
  return panel;
}

async function pay(panel: Page, yuan: string): Promise<void> {
  await panel.getByLabel(words('payment_sum')).fill(yuan);
  // Not awaited to its end: the page may be gone before.
  await panel.getByRole('button', { name: words('payment_add'), exact: true }).click({ noWaitAfter: true });
}

const kept = async (control: Page) => (await readOwn(control)).loans ?? [];

/** The moment of the one alarm, and what is shown. */
const reminders = (control: Page) =>
  control.evaluate(async () => ({
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    shown: Object.keys(await chrome.notifications.getAll()),
    remindedOn: (await chrome.storage.local.get('remindedOn')).remindedOn,
  }));

test('page, worker and browser are killed while a loan is kept', async ({ executablePath }) => {
  const args = ['--lang=en-US'];
  let chromium = await launchShippedChromium({
    executablePath,
    hostAccess: true,
    notifications: true,
    headless: true,
    args,
  });
  try {
    const fresh = await chromium.context.newPage();
    await fresh.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
    await fresh
      .locator('.foot-of-panel')
      .getByRole('button', { name: loans('heading') })
      .click();
    await fresh.evaluate(() => chrome.storage.local.set({ language: 'en' }));
    await fresh.getByRole('button', { name: words('agree'), exact: true }).click();
    await expect(fresh.getByRole('button', { name: words('add'), exact: true })).toBeVisible();
    await putOwn(fresh, 'loans', [loan]);
    await fresh.reload();
    await fresh
      .locator('.foot-of-panel')
      .getByRole('button', { name: loans('heading') })
      .click();
    const turn = (name: 'turn_on' | 'turn_off') =>
      fresh.getByRole('button', { name: reminderWords(name), exact: true }).click();
    await turn('turn_on');
    await turn('turn_off');
    await expect
      .poll(() => fresh.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })))
      .toBe(false);
    await turn('turn_on');
    await expect(fresh.getByRole('button', { name: reminderWords('turn_off'), exact: true })).toBeVisible();
    // As if turned on nine days ago: that of two days ago was missed.
    await fresh.evaluate(
      async (day) => {
        await chrome.storage.local.set({ remindedOn: day });
        await chrome.storage.session.set({ 'changed:loans': 'by hand' });
      },
      addDays(today, -9),
    );
    await fresh.close();

    // A payment that was confirmed stays when its page dies; the next is there or not, and nothing else is changed.
    const page = await openLoan(chromium);
    await pay(page, '100');
    await expect(page.getByRole('button', { name: /^Delete 100\.00 yuan/ })).toBeVisible();
    await pay(page, '20');
    await page.close();
    const first = { on: today, amountFen: 10_000 };
    const second = { on: today, amountFen: 2_000 };
    const one = { ...loan, payments: [first] };
    const two = { ...loan, payments: [first, second] };
    const [afterPage] = await kept(chromium.control);
    expect([one, two]).toContainEqual(afterPage);

    // The missed reminder is shown, or waits for nine in the morning. The worker is ended, and the alarm outlives it.
    const isMorning = new Date().getHours() < 9;
    await expect
      .poll(() => reminders(chromium.control))
      .toEqual(
        isMorning
          ? { alarms: ['loan-reminder'], shown: [], remindedOn: addDays(today, -9) }
          : { alarms: ['loan-reminder'], shown: ['loan-reminder'], remindedOn: today },
      );
    await chromium.killWorker();
    expect((await reminders(chromium.control)).alarms).toEqual(['loan-reminder']);

    // So with the whole browser.
    const again = await openLoan(chromium);
    await pay(again, '3');
    chromium = await chromium.killAndRestart();
    const [afterBrowser] = await kept(chromium.control);
    const before = afterPage as typeof one;
    expect([before, { ...before, payments: [...before.payments, { on: today, amountFen: 300 }] }]).toContainEqual(
      afterBrowser,
    );
    await openLoan(chromium);

    await expect.poll(async () => (await reminders(chromium.control)).alarms).toEqual(['loan-reminder']);
  } finally {
    await chromium.close();
  }
});
