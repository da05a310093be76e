/**
 * Makes the PDFs of `tests/fixtures/documents`: five as Chromium prints them, one of them locked by qpdf, and four written by
 * hand that try something. Run by hand when one of them is to say something else; needs Chromium, qpdf and WenQuanYi Micro Hei.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { oddDocuments } from './documents/odd-documents';
import { contractPages, disclosurePage, twoColumns } from './documents/printed-pages';
import { findBrowser } from './find-browsers';

const folder = resolve(import.meta.dirname, '../tests/fixtures/documents');

/** Of the two words, either opens it; the second also lets it be changed. */
const passwords = ['yinhe2026', 'owner-of-it'];

const style = `@page{size:A4;margin:20mm}body{font:13px/1.8 'WenQuanYi Micro Hei';margin:0}h1{font-size:19px;text-align:center}
p{margin:4px 0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:5px 8px;font-weight:400;text-align:left}
main{columns:2;column-gap:26px}.next{break-before:page}`;

async function print(browser: Browser, name: string, body: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`);
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(join(folder, name), await page.pdf({ preferCSSPageSize: true, tagged: false }));
  await page.close();
}

/** The first page as a scanner would give it: one picture, a little askew. */
async function scan(browser: Browser, name: string, body: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 620, height: 600 } });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}body{padding:24px;transform:rotate(.5deg)}</style>${body}`,
  );
  const picture = await page.screenshot({ type: 'jpeg', quality: 35 });
  await page.setContent(
    `<style>@page{size:A4;margin:0}body{margin:0}</style><img style="width:100%" src="data:image/jpeg;base64,${picture.toString('base64')}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(join(folder, name), await page.pdf({ preferCSSPageSize: true, tagged: false }));
  await page.close();
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
try {
  await print(browser, 'contract.pdf', contractPages);
  await print(browser, 'disclosure.pdf', disclosurePage);
  await print(browser, 'two-columns.pdf', twoColumns);
  await scan(browser, 'scanned.pdf', disclosurePage);
  await print(browser, 'open.pdf', disclosurePage);
} finally {
  await browser.close();
}
/** As small as they can be, for they lie in the repository. */
function pack(name: string): void {
  const packed = join(folder, `${name}.packed`);
  const smaller = ['--object-streams=generate', '--recompress-flate', '--compression-level=9', '--deterministic-id'];
  execFileSync('qpdf', [...smaller, join(folder, name), packed]);
  renameSync(packed, join(folder, name));
}
for (const name of ['contract.pdf', 'disclosure.pdf', 'two-columns.pdf', 'scanned.pdf', 'open.pdf']) pack(name);
const locked = ['--encrypt', ...passwords, '256', '--', join(folder, 'open.pdf'), join(folder, 'locked.pdf')];
execFileSync('qpdf', locked);
rmSync(join(folder, 'open.pdf'));
for (const [name, written] of Object.entries(oddDocuments)) writeFileSync(join(folder, name), written, 'latin1');
