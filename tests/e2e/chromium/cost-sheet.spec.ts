/** The sheet of all-in cost in an open pop-up: recognised, taken apart and worked out again in the real panel. */
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('panel-lens');

test('a sheet in groups, with cells over several rows and columns', async ({ reader }) => {
  const page = await reader.open('/cost-sheet-in-groups.html');
  await expect.poll(async () => (await reader.report(page))?.disclosures?.length).toBe(1);
  const panel = await reader.panel();
  const sheet = panel.getByRole('region', { name: new RegExp(`^${words('disclosure')}`) });
  await expect(sheet.locator('.difference dd')).toHaveText(['24%', '32.76%', /8\.76/]);
  expect(await sheet.locator('dt').allTextContents()).toEqual(
    expect.arrayContaining(['贷款利息', '服务费', '担保费', '罚息', '催告费']),
  );
  await expect(sheet.getByText(words('all_read'))).toBeVisible();
  await expect(sheet.getByText(words('absent_limit')), 'nothing is missing that this could be said of').toHaveCount(0);
  await expect(sheet.locator('dd', { hasText: '每月1%' })).toContainText('某担保公司');
});
