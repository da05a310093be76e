/** “My loans” in the real panel: from an offer to a loan that is late, what one can do about it, and nothing left after wiping. */
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/core/wording/calendar-day';
import { pressAndLeave } from '@/scripts/extension-screens';
import { readOwn } from '@/scripts/soak/own-database';
import { judge } from '@/tests/support/axe';
import { readByNodeIcal } from '@/tests/support/calendar-readers';
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const words = wordsOf('panel-loans');
const late = wordsOf('panel-late-loan');
const letters = wordsOf('panel-letters');
const plans = wordsOf('panel-plans');
const proof = wordsOf('panel-proof');

async function kept(screen: Page) {
  const { loansAgreedOn = null } = await screen.evaluate(() => chrome.storage.local.get('loansAgreedOn'));
  return { stores: await readOwn(screen), agreedOn: loansAgreedOn };
}

async function expectNoFaults(panel: Page, what: string): Promise<void> {
  expect((await judge(panel)).faults, what).toEqual([]);
}

const nothing = { offers: [], lenders: [], loans: [], evidence: [], vault: [] };

test('from an offer to a loan late by forty days, its calendar file, a plan, a letter, a note, and nothing after wiping', async ({
  loner,
}) => {
  test.slow();
  const page = await loner.open('/three-offers.html');
  await expect.poll(() => loner.report(page)).not.toBeNull();
  const panel = await loner.panel();
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const heading = (name: string) => panel.getByRole('heading', { name, exact: true });

  // The offer, and the consent that comes before anything is kept.
  const took = panel.getByRole('button', { name: new RegExp(`^${loans('took_this')}: .*年化利率 18%`) });
  await took.evaluate((button) => {
    for (let part = button.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
  });
  await took.click();
  await expect(heading(words('consent_heading'))).toBeFocused();
  expect(await kept(panel)).toEqual({ stores: nothing, agreedOn: null });
  await expectNoFaults(panel, 'consent');
  await press(words('agree'));

  // The form holds what the offer says; what lacks is said at each field, and nothing typed is lost.
  await expect(panel.getByLabel(words('sum'))).toHaveValue('10000');
  await expect(panel.getByLabel(words('percent'), { exact: true })).toHaveValue('18');
  expect((await kept(panel)).stores).toEqual(nothing);
  await panel.getByLabel(words('lender'), { exact: true }).fill('招联消费金融股份有限公司');
  await press(words('save'));
  await expect(panel.getByText(words('need_paid_out'))).toBeVisible();
  await expectNoFaults(panel, 'form');
  await expect(panel.getByLabel(words('lender'), { exact: true })).toHaveValue('招联消费金融股份有限公司');
  const paidOut = panel.getByLabel(words('paid_out_on'));
  const today = (await paidOut.getAttribute('max')) ?? '';
  await paidOut.fill(addDays(today, -70));
  await panel.getByLabel(words('first_due_on')).fill(addDays(today, -40));
  await press(words('save'));

  // Late by forty days; a part payment makes it less, and is taken back and brought back.
  await expect(heading('招联消费金融股份有限公司')).toBeFocused();
  await expect(panel.getByText(words('late_days', { n: 40 }), { exact: true })).toBeVisible();
  const total = panel.locator('.result dd.tot').first();
  const before = await total.innerText();
  await panel.getByLabel(words('payment_sum')).fill('500');
  await press(words('payment_add'));
  await expect(total).not.toHaveText(before);
  const after = await total.innerText();
  await panel.getByRole('button', { name: /^Delete 500\.00 yuan/ }).click();
  await expect(total).toHaveText(before);
  await press(words('undo'));
  await expect(total).toHaveText(after);
  expect((await kept(panel)).stores.loans).toMatchObject([
    {
      principalFen: 1_000_000,
      plan: { by: 'rate', annualPercent: 18, periods: 12 },
      payments: [{ amountFen: 50_000 }],
    },
  ]);

  await expectNoFaults(panel, 'one loan');

  // What to do today, for this loan.
  await press(words('to_late'));
  await expect(heading(late('late_days', { lender: '招联消费金融股份有限公司', n: 40 }))).toBeFocused();
  await panel.getByRole('button', { name: /^Back: / }).click();
  await expect(panel.getByRole('button', { name: words('to_late') })).toBeFocused();

  // The payments to come as a calendar file, read on its way to the disk.
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => document.documentElement.setAttribute('data-saved', text));
      return make(file);
    };
  });
  await Promise.all([panel.waitForEvent('download'), press(words('calendar'))]);
  await expect(panel.getByText(words('calendar_saved'))).toBeVisible();
  const file = (await panel.locator('html').getAttribute('data-saved')) ?? '';
  expect(readByNodeIcal(file).length).toBeGreaterThanOrEqual(9);

  // The popup says it, and leads there by one press.
  await page.bringToFront();
  const popup = await loner.popup();
  await pressAndLeave(popup.getByRole('button', { name: new RegExp(`${loans('heading')}.*40 days late`) }));
  await expect(heading(loans('heading'))).toBeVisible();

  // The plan, a letter and a note of what was said, on the same road.
  const back = () => panel.getByRole('button', { name: /^Back: / }).click();
  await panel.getByRole('button', { name: new RegExp(`^${words('plan')}`) }).click();
  await expect(heading(plans('heading'))).toBeVisible();
  await expect(panel.getByRole('radio').first()).toBeChecked();
  await back();
  await panel.getByRole('button', { name: /^招联消费金融股份有限公司/ }).click();
  await press(letters('open'));
  await panel.getByRole('button', { name: /^More time, or smaller payments/ }).click();
  await expect(panel.getByRole('textbox', { name: letters('text') })).toHaveValue(
    /致：招联消费金融股份有限公司[\s\S]*已经逾期40天/,
  );
  await panel
    .locator('.foot-of-panel')
    .getByRole('button', { name: loans('heading') })
    .click();
  await press(proof('open'));
  await press(proof('add_note'));
  await panel.getByLabel(proof('note'), { exact: true }).fill('答应月底先还一半');
  await press(proof('save'));
  await expect(panel.getByText(proof('check_whole', { n: 1 }))).toBeVisible();
  await expectNoFaults(panel, 'evidence');
  expect((await kept(panel)).stores.evidence).toHaveLength(1);
  await panel
    .locator('.foot-of-panel')
    .getByRole('button', { name: loans('heading') })
    .click();
  await expectNoFaults(panel, 'all loans');

  // Wiped.
  await press(words('wipe'));
  await press(words('wipe_yes'));
  await expect(heading(words('consent_heading'))).toBeVisible();
  expect(await kept(panel)).toEqual({ stores: nothing, agreedOn: null });
});
