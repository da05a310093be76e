/** A letter for a loan that is late, in the real panel: filled, its blanks typed, copied, and still there after Back. */
import { addDays } from '@/lib/core/wording/calendar-day';
import { judge } from '@/tests/support/axe';
import { expect, test } from '@/tests/support/chromium';
import { keepLoans } from '@/tests/support/keep-loans';
import { anOwnLoan } from '@/tests/support/own-loans';
import { sharedNames } from '@/tests/support/spoken-names';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('panel-letters');
const loans = wordsOf('loans');

test('a letter is filled from a late loan, changed, copied, printed alone, and kept while the panel is open', async ({
  loner,
}) => {
  const panel = await loner.open(loner.extensionPage('sidepanel.html'));
  await panel.setViewportSize({ width: 320, height: 700 });
  const foot = panel.locator('.foot-of-panel').getByRole('button', { name: loans('heading') });
  await foot.click();
  await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
  const today = await panel.evaluate(() => new Date().toLocaleDateString('sv'));
  await keepLoans(panel, [
    anOwnLoan({ paidOutOn: addDays(today, -71), firstDueOn: addDays(today, -40), addedOn: today }),
  ]);
  await panel.reload();
  await foot.click();
  const press = (name: string | RegExp) => panel.getByRole('button', { name, exact: true }).click();
  await press(/甲小额贷款有限公司/);
  await press(words('open'));
  await press(/^More time, or smaller payments/);

  const letter = panel.getByRole('textbox', { name: words('text') });
  await expect(letter).toHaveValue(/致：甲小额贷款有限公司[\s\S]*大写：壹万元整[\s\S]*已经逾期40天[\s\S]*其中本金/);
  expect(await sharedNames(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await judge(panel)).faults).toEqual([]);

  // A blank is selected, and typed over.
  await expect(panel.getByText(words('blanks', { n: 5 }))).toBeVisible();
  await press(words('blank_go', { name: 'sum a month' }));
  await panel.keyboard.type('600');
  await expect(letter).toHaveValue(/每月能还600元/);
  await expect(panel.getByText(words('blanks', { n: 4 }))).toBeVisible();

  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(words('copy'));
  await expect(panel.getByText(words('copied_blanks', { n: 4 }))).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^延期或者分期还款的申请\n[\s\S]*每月能还600元/,
  );

  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('.print-letter')).toBeVisible();
  await expect(letter).toBeHidden();
  await expect(panel.getByRole('heading', { name: words('grounds') })).toBeHidden();
  await panel.emulateMedia({ media: 'screen' });

  // Back and in again: what was typed is there; a new panel has forgotten it.
  await press(/^Back: /);
  await press(/^More time, or smaller payments/);
  await expect(letter).toHaveValue(/每月能还600元/);
  await press(words('again'));
  await expect(letter).toHaveValue(/每月能还【每月能还的数】元/);
});
