/** Evidence in the real panel: a late call is flagged, a page's text is kept by one press, and a change behind our back shows. */
import type { Page } from '@playwright/test';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import { addDays } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import { putOwn, readOwn } from '@/scripts/soak/own-database';
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const due = wordsOf('loans-due');
const words = wordsOf('panel-proof');
const keepWords = wordsOf('keep-page');
const locks = wordsOf('panel-passphrase');
const own = wordsOf('own-data');

/** Writes into the stored entry, as someone with access to the device might. */
async function rewrite(screen: Page, number: number, time: string): Promise<void> {
  const { evidence } = (await readOwn(screen)) as { evidence: EvidenceEntry[] };
  const entry = evidence.find((each) => each.number === number);
  await putOwn(screen, 'evidence', [{ ...entry, content: { ...entry?.content, time } }]);
}

const allText = async (screen: Page) => JSON.stringify(await readOwn(screen));

test('a late call, a page’s text, a change that shows, and nothing in plain text under a passphrase', async ({
  loner,
}) => {
  await loner.chromium.control.evaluate(() => chrome.storage.local.set({ loansAgreedOn: '2026-11-01' }));
  const page = await loner.open('/three-offers.html');
  await expect.poll(() => loner.report(page)).not.toBeNull();
  const panel = await loner.panel();
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();

  await panel
    .locator('.foot-of-panel')
    .getByRole('button', { name: loans('heading') })
    .click();
  await press(words('open'));
  await press(words('add_contact'));
  // Last night, whatever time it is now.
  await panel.getByLabel(words('on'), { exact: true }).fill(addDays(localDay(new Date()), -1));
  await panel.getByLabel(words('time'), { exact: true }).fill('23:10');
  await panel.getByLabel(words('words'), { exact: true }).fill('明天去你单位');
  await press(words('save'));
  await expect(panel.getByText(words('flag_quiet_hours'), { exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: /GB\/T 45251|Risk Control in Collection/ }).first()).toBeVisible();

  // One press in the popup over the page keeps what is selected there; the panel follows.
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1, h2, p') as Element));
  const selected = await page.evaluate(() => String(getSelection()).trim());
  const popup = await loner.popup();
  await popup.getByRole('button', { name: keepWords('keep') }).click();
  await expect(popup.getByText(keepWords('kept', { n: 2 }))).toBeVisible();
  await expect(panel.getByText(words('kind_selection'), { exact: true })).toBeVisible();
  await panel.getByText(words('clip_text', { n: selected.length })).click();
  await expect(panel.locator('.own-text', { hasText: selected })).toBeVisible();
  await expect(panel.getByText(words('check_whole', { n: 2 }))).toBeVisible();

  await rewrite(panel, 1, '20:10');
  await press(words('check_again'));
  await expect(panel.getByText(words('check_changed', { n: 1 }))).toBeVisible();

  // Under a passphrase nothing that was said lies there; locked, neither panel nor popup show or keep anything.
  const said = /明天去你单位|contact|clipping|three-offers/;
  expect(await allText(panel)).toMatch(said);
  await panel.getByRole('button', { name: /^Back: / }).click();
  await press(locks('set'));
  await panel.getByLabel(locks('passphrase'), { exact: true }).and(panel.locator('input')).fill('twelve cats');
  await panel.getByLabel(locks('repeat'), { exact: true }).fill('twelve cats');
  await panel.getByLabel(locks('understood')).check();
  await press(locks('turn_on'));
  await expect(panel.getByText(locks('turned_on'))).toBeVisible();
  expect(await allText(panel)).not.toMatch(said);
  await press(locks('lock_now'));
  await expect(panel.getByRole('heading', { name: locks('locked_heading') })).toBeVisible();
  await page.bringToFront();
  const later = await loner.popup();
  await expect(later.getByRole('button', { name: `${loans('heading')} ${due('locked')}` })).toBeVisible();
  await expect(later.getByText(keepWords('locked'))).toBeVisible();
  await expect(later.getByRole('button', { name: keepWords('keep') })).toHaveCount(0);
  // Counted it is all the same; and what is unlocked in one window is so in all.
  const settings = await loner.open(loner.extensionPage('options.html'));
  const counted = own('count_evidence', { n: 2 });
  await expect(settings.getByText(own('loans_locked', { what: counted }))).toBeVisible();
  await panel.getByLabel(locks('passphrase'), { exact: true }).fill('twelve cats');
  await press(locks('unlock'));
  await expect(settings.getByText(own('loans_open', { what: counted }))).toBeVisible();
  await press(words('open'));
  await expect(panel.getByText(words('said', { words: '明天去你单位' }))).toBeVisible();
});
