/** A PDF in the real browser: dropped into the panel, read in its worker, a clause seen on the page, and the loan taken from it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judge } from '@/tests/support/axe';
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const contract = wordsOf('panel-contract');
const documents = wordsOf('panel-documents');
const loans = wordsOf('loans');
const reading = wordsOf('reading');

const pictures = wordsOf('panel-pictures');
const fixture = (name: string) => resolve(import.meta.dirname, '../../fixtures/documents', name);
const pdf = readFileSync(fixture('contract.pdf')).toString('base64');

test('a contract that is dropped is read, seen and taken as a loan', async ({ newcomer }) => {
  await newcomer.chromium.control.evaluate(() => chrome.storage.local.set({ loansAgreedOn: '2026-11-01' }));
  const panel = await newcomer.open(newcomer.extensionPage('sidepanel.html'));
  const faults: string[] = [];
  panel.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByRole('button', { name: reading('row') }).click();
  await expect(panel.getByRole('heading', { level: 1, name: reading('row') })).toBeFocused();
  await panel.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], 'contract.pdf'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, pdf);
  await expect(panel.getByRole('heading', { name: contract('heading') })).toBeVisible();
  await expect(panel.locator('.contract .name').first()).toHaveText('马上消费金融股份有限公司');
  await panel.getByRole('button', { name: /See it there 本合同经公证后/ }).click();
  const drawn = panel.getByRole('img', { name: documents('drawn', { page: 2 }) });
  await expect(drawn).toBeVisible();
  // The ground of the framed line, and letters on it.
  await expect
    .poll(() =>
      drawn.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        const seen = { framed: 0, dark: 0 };
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === 255 && data[at + 1] === 226 && data[at + 2] === 138) seen.framed += 1;
          if ((data[at] ?? 255) < 90) seen.dark += 1;
        }
        return seen.framed > 1000 && seen.dark > 300;
      }),
    )
    .toBe(true);
  expect((await judge(panel)).faults).toEqual([]);
  await panel.getByRole('button', { name: new RegExp(`^${loans('took_this')}`) }).click();
  await expect(panel.locator('form input').first()).toHaveValue('马上消费金融股份有限公司');
  const values = await panel
    .locator('form input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(values).toEqual(expect.arrayContaining(['20000', '12', '18.25', '100', '50']));
  expect(faults).toEqual([]);
});

test('a scanned page is read as a picture: its lender, and every price', async ({ newcomer }) => {
  const panel = await newcomer.open(newcomer.extensionPage('sidepanel.html'));
  await panel.getByRole('button', { name: reading('row') }).click();
  await panel.locator('input[type=file]').setInputFiles(fixture('scanned.pdf'));
  await panel.getByRole('button', { name: documents('as_picture', { page: 1 }) }).click();
  const offers = panel.getByRole('region', { name: pictures('offers') });
  for (const read of ['海尔消费金融', '年利率18%', '22.00%']) await expect(offers).toContainText(read);
  await expect(panel.locator('.picture-lines')).toContainText('年利率27%');
});
