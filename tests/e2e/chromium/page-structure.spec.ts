/** Tables, blocks of plain text, drawings and frames without an address, in the real browser. */
import { expect, marksOn, namesOn, test } from '@/tests/support/chromium';

test('frames without an address are read with the page that wrote them', async ({ reader }) => {
  const page = await reader.open('/frames-without-address.html');
  await expect
    .poll(async () => (await reader.report(page))?.lenders.map(({ lenderId }) => lenderId).sort())
    .toEqual(['lixin', 'mashang-consumer-finance', 'ppdai', 'xiaomi-finance']);
  const lineBelowNames = page
    .frames()
    .map((frame) =>
      frame.evaluate(() => getComputedStyle(document.body, '::highlight(overdue-lens-licensed)').textDecorationLine),
    );
  expect(await Promise.all(lineBelowNames), 'the style came with the marks').toEqual(Array(4).fill('underline'));
});

test('a page without a name or a price carries no style of ours', async ({ reader }) => {
  const page = await reader.open('/empty.html');
  await expect.poll(() => reader.report(page)).not.toBeNull();
  expect(
    await page.evaluate(() => getComputedStyle(document.body, '::highlight(overdue-lens-licensed)').textDecorationLine),
  ).toBe('none');
});

test('marks that the page took away are drawn again', async ({ reader }) => {
  const page = await reader.open('/strict.html');
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marksOn(page)).toEqual([]);
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  });
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
});

test('each figure of a table is marked in its own cell, and told in the panel', async ({ reader }) => {
  const page = await reader.open('/tables.html');
  await expect.poll(() => namesOn(page)).toEqual(['马上消费金融', '拍拍贷', '小米金融']);
  await expect
    .poll(async () => (await reader.report(page))?.prices.map(({ surface }) => surface))
    .toEqual([
      '7.2%起',
      '18%',
      '0.9%',
      '0.8%',
      '0.7%',
      '2.5%~15.99%',
      '3.1%~16.8%',
      '7.99% – 24.99%',
      '0.95%',
      '0.85%',
      '年化利率 9.9%',
    ]);
});
