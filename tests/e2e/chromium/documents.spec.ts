/**
 * Texts that are not the project's to keep, served as pages: `DOCUMENTS=list.json npx playwright test documents`, where the
 * list holds `[{"file": "a.txt", "lenderId": "xiaomi-finance", "count": 21}]`, counted by hand, files beside the list.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

interface Counted {
  file: string;
  lenderId: string;
  count: number;
}

const pageWords = wordsOf('panel-page');
const list = process.env.DOCUMENTS;
const documents = list ? (JSON.parse(readFileSync(list, 'utf8')) as Counted[]) : [];

function asPage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const paragraphs = escaped.split('\n').map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>document</title><body>${paragraphs.join('\n')}</body></html>`;
}

for (const { file, lenderId, count } of documents) {
  test(`${file}: its lender is marked ${count} times, nothing else is, and the panel shows it`, async ({ reader }) => {
    const page = await reader.chromium.context.newPage();
    const html = asPage(readFileSync(join(dirname(list ?? ''), file), 'utf8'));
    await page.route('**/document.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(reader.address('/document.html'));
    await page.bringToFront();
    await expect.poll(async () => (await namesOn(page)).length).toBe(count);
    await expect
      .poll(async () => (await reader.report(page))?.lenders.map((lender) => [lender.lenderId, lender.count]))
      .toEqual([[lenderId, count]]);
    const panel = await reader.panel();
    const row = panel.getByRole('tabpanel').getByRole('list').first().getByRole('button').first();
    await expect(row).toContainText(pageWords('places', { n: count }));
  });
}
