/** A PDF in Firefox: its worker starts from the package, and what stands in it is shown. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Firefox } from '@/tests/support/firefox';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const reading = wordsOf('reading');
const pdf = readFileSync(resolve(import.meta.dirname, '../../fixtures/documents/contract.pdf')).toString('base64');

let firefox: Firefox;
beforeAll(async () => {
  firefox = await Firefox.start();
});
afterAll(async () => firefox?.close());

test('a contract that is dropped is read, and taken as a loan', async () => {
  const panel = await firefox.openTab(firefox.extensionPage('sidepanel.html'));
  await firefox.inTab(panel, "await browser.storage.local.set({ loansAgreedOn: '2026-11-01' })");
  const eventually = <T>(look: () => Promise<T>) => vi.waitFor(look, { timeout: 20_000, interval: 50 });
  await eventually(async () =>
    expect(
      await firefox.inTab<boolean>(
        panel,
        'const row = [...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(args[0])); row?.click(); return Boolean(row);',
        [reading('row')],
      ),
    ).toBe(true),
  );
  await eventually(async () =>
    expect(await firefox.inTab<boolean>(panel, 'return document.querySelector(".drop") !== null')).toBe(true),
  );
  await firefox.inTab(
    panel,
    `const bytes = Uint8Array.from(atob(args[0]), (letter) => letter.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], 'contract.pdf'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));`,
    [pdf],
  );
  await eventually(async () =>
    expect(
      await firefox.inTab<string[]>(
        panel,
        'return [...document.querySelectorAll(".contract .name")].map((one) => one.textContent)',
      ),
    ).toEqual(['马上消费金融股份有限公司', '某某融资担保有限公司']),
  );
  await firefox.inTab(
    panel,
    '[...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(args[0])).click()',
    [loans('took_this')],
  );
  await eventually(async () =>
    expect(
      await firefox.inTab<string[]>(
        panel,
        'return [...document.querySelectorAll("form input")].map((field) => field.value)',
      ),
    ).toEqual(expect.arrayContaining(['马上消费金融股份有限公司', '20000', '12', '18.25', '100', '50'])),
  );
});
