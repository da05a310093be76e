/** Files made to harm, dropped into the panel: each is met with plain words, in bounds, and nothing of it is run, opened or asked for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { takenByExtension } from '@/scripts/bench/extension-processes';
import { expect, test } from '@/tests/support/chromium';
import { bombOfPicture, drawingWithScript, hugePicture, movingPicture } from '@/tests/support/hostile-files';
import { packedPdf } from '@/tests/support/packed-pdf';
import { wordsOf } from '@/tests/support/words';

const documents = wordsOf('panel-documents');
const pictures = wordsOf('panel-pictures');
const placeWords = wordsOf('panel-reading');
const rowWords = wordsOf('reading');
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, '../../fixtures/documents', name));

const lender = '招联消费金融股份有限公司';
type Hostile = [name: string, bytes: () => Buffer, says: string];

const drawn: Hostile[] = [
  ['20000x20000.png', hugePicture, pictures('too_large')],
  ['bomb.png', bombOfPicture, pictures('no_words')],
  ['moving.gif', movingPicture, pictures('animated')],
  ['script.svg', drawingWithScript, placeWords('other_file', { name: 'script.svg' })],
  ['cut-off.png', () => hugePicture().subarray(0, 20), pictures('damaged')],
];

const written: Hostile[] = [
  ['with-script.pdf', () => fixture('with-script.pdf'), lender],
  ['with-form.pdf', () => fixture('with-form.pdf'), lender],
  ['with-file.pdf', () => fixture('with-file.pdf'), lender],
  ['broken-table.pdf', () => fixture('broken-table.pdf'), lender],
  ['bomb.pdf', () => packedPdf(Buffer.alloc(150_000_000, ' ')), documents('failed')],
  ['cut-off.pdf', () => fixture('contract.pdf').subarray(0, 9000), documents('damaged')],
];

async function openReading(panel: Page): Promise<void> {
  await panel.reload();
  await panel.getByRole('button', { name: rowWords('row') }).click();
  await panel.locator('input[type=file]').waitFor({ state: 'attached' });
}

async function drop(panel: Page, name: string, bytes: Buffer): Promise<void> {
  await panel.evaluate(
    ([base64 = '', name = '']) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    },
    [bytes.toString('base64'), name],
  );
}

async function dropAll(panel: Page, files: readonly Hostile[]): Promise<void> {
  const context = panel.context();
  const pagesBefore = context.pages().length;
  const done: string[] = [];
  panel.on('dialog', (dialog) => done.push(`dialog: ${dialog.message()}`) && void dialog.dismiss());
  panel.on('download', (download) => done.push(`download: ${download.url()}`));
  panel.on('pageerror', (error) => done.push(`error: ${error.message}`));
  context.on('request', (request) => {
    if (!/^(?:chrome-extension|data):/.test(request.url())) done.push(`request: ${request.url()}`);
  });
  let said = '';
  for (const [name, bytes, says] of files) {
    // What the one before has left on the screen proves nothing of this one.
    if (said === '' || said === says) await openReading(panel);
    said = says;
    await drop(panel, name, bytes());
    await expect(panel.getByText(says).first(), name).toBeVisible();
  }
  expect(done).toEqual([]);
  expect(context.pages()).toHaveLength(pagesBefore);
  // Read with its networks, a picture takes some three hundred; unpacked, a bomb would be hundreds more.
  expect((await takenByExtension(context)).megabytes).toBeLessThan(500);
}

test('pictures made to do harm are met with plain words, and do none', async ({ newcomer }) => {
  await dropAll(await newcomer.open(newcomer.extensionPage('sidepanel.html')), drawn);
});

test('documents made to do harm are met with plain words, and do none', async ({ newcomer }) => {
  await dropAll(await newcomer.open(newcomer.extensionPage('sidepanel.html')), written);
});
