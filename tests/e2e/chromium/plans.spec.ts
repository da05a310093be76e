/** The plan for several loans in the real browser: by keyboard, at every width, and by axe in light, dark and forced colours. */
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/core/wording/calendar-day';
import { judge } from '@/tests/support/axe';
import { expect, test } from '@/tests/support/chromium';
import { keepLoans } from '@/tests/support/keep-loans';
import { anOwnLoan } from '@/tests/support/own-loans';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const loanWords = wordsOf('panel-loans');
const words = wordsOf('panel-plans');

/** Widths at which the panel would have to be scrolled sideways. */
async function widthsTooSmall(panel: Page): Promise<number[]> {
  const tooSmall: number[] = [];
  for (const width of [200, 320, 360, 400]) {
    await panel.setViewportSize({ width, height: 800 });
    const over = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) tooSmall.push(width);
  }
  return tooSmall;
}

test('a plan: money by keyboard, a change tried, and the figures of the chosen way', async ({ loner }) => {
  const panel = await loner.open(loner.extensionPage('sidepanel.html'));
  await panel.getByRole('button', { name: loans('heading') }).click();
  await expect(panel.getByRole('heading', { name: loanWords('consent_heading') })).toBeVisible();
  const today = new Date().toISOString().slice(0, 10);
  const term = { paidOutOn: addDays(today, -40), firstDueOn: addDays(today, -10) };
  await keepLoans(panel, [
    anOwnLoan({ id: 'loan-late', lender: '甲小额贷款有限公司', ...term }),
    anOwnLoan({ id: 'loan-next', lender: '乙消费金融有限公司', ...term, firstDueOn: addDays(today, 20) }),
  ]);
  await panel.reload();
  await panel.getByRole('button', { name: loans('heading') }).click();
  await panel.getByRole('button', { name: new RegExp(`^${loanWords('plan')}`) }).click();
  await expect(panel.getByRole('heading', { name: words('heading'), exact: true })).toBeFocused();

  const monthly = panel.getByLabel(words('monthly'), { exact: true });
  const before = await monthly.inputValue();
  await panel.getByRole('slider').focus();
  await panel.keyboard.press('End');
  await expect(monthly).not.toHaveValue(before);
  await panel.getByRole('radio', { name: words('minimums') }).focus();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('heading', { name: words('avalanche') })).toBeVisible();
  await expect(panel.getByRole('img', { name: new RegExp(`^${words('avalanche')}`) })).toBeVisible();

  await panel.getByText(words('what_if')).click();
  await panel.getByRole('checkbox', { name: words('gone') }).check();
  await expect(panel.getByText(words('more_monthly'))).toBeVisible();
  await expect(panel.locator('.changes dd').first()).toHaveText(/yuan$/);
  expect(await widthsTooSmall(panel)).toEqual([]);

  // As tall as the plan: what lies under the foot until it is scrolled would count as too small to press.
  await panel.setViewportSize({
    width: 400,
    height: await panel.evaluate(() => document.documentElement.scrollHeight),
  });
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await panel.emulateMedia(look);
    expect((await judge(panel)).faults).toEqual([]);
  }
});
