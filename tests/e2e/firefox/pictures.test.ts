/** A picture is read in Firefox, in a packaged worker and under the policy as shipped. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type PageServer, servePages } from '@/scripts/serve-pages';
import { Firefox } from '@/tests/support/firefox';
import { FirefoxScreen } from '@/tests/support/firefox-screen';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('panel-pictures');
const readingWords = wordsOf('panel-reading');
const rowWords = wordsOf('reading');
const menuWords = wordsOf('menu');
const fixtures = resolve(import.meta.dirname, '../../fixtures');
const pageWithPicture = '<!doctype html><title>A page</title><img src="/pictures/poster-01.png" alt="" width="540">';

let server: PageServer;
let firefox: Firefox;
let control: string;

beforeAll(async () => {
  server = await servePages({ folder: fixtures, made: { '/page.html': { html: pageWithPicture } } });
  firefox = await Firefox.start();
  control = await firefox.openTab(firefox.extensionPage('manifest.json'));
  await firefox.inTab(control, 'await browser.storage.local.set({ language: "en" })');
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

/** A panel at the place that reads files, and a picture handed to it: `hand` has it as `given`, a `DataTransfer`. */
async function panelGiven(name: string, hand: string): Promise<FirefoxScreen> {
  const panel = new FirefoxScreen(firefox, await firefox.openTab(firefox.extensionPage('sidepanel.html')), 'tab');
  await panel.press('button', rowWords('row'));
  await panel.shows(readingWords('drop'));
  await panel.run(
    `const bytes = view.Uint8Array.from(view.atob(args[0]), (letter) => letter.charCodeAt(0));
     const given = new view.DataTransfer();
     given.items.add(new view.File([bytes], args[1], { type: 'image/png' }));
     ${hand}`,
    [readFileSync(resolve(fixtures, 'pictures', name)).toString('base64'), name],
  );
  return panel;
}

test('a picture chosen in the panel becomes offers', async () => {
  const panel = await panelGiven(
    'poster-01.png',
    `const field = view.document.querySelector('input[type=file]');
     field.files = given.files;
     field.dispatchEvent(new view.Event('change', { bubbles: true }));`,
  );
  await panel.shows('日利率0.033%');
  await panel.shows(words('yes'));
  expect(await panel.run<number>('return view.document.querySelectorAll(".picture .frame").length')).toBe(3);
});

test('a screenshot of a phone that is pasted becomes offers, which go to the comparison', async () => {
  // Firefox empties the clipboard of an event that a script makes, and holds no picture when it has no display.
  const panel = await panelGiven(
    'chat-02.png',
    `const pasted = new view.Event('paste', { bubbles: true, cancelable: true });
     Object.defineProperty(pasted, 'clipboardData', { value: given });
     view.document.dispatchEvent(pasted);`,
  );
  await panel.shows('10.95%');
  for (const name of ['yes', 'keep', 'compare'] as const) await panel.press('.offer button', words(name));
  const shown = () => panel.run<string>('return view.document.querySelector("[role=tabpanel]")?.innerText ?? ""');
  await vi.waitFor(async () => expect(await shown()).not.toContain(words('lines')), { timeout: 10_000, interval: 50 });
  await panel.shows('9.9%');
});

test('a right click on a picture of a page, with access to nothing else, becomes offers in the sidebar', async () => {
  const page = await firefox.openTab(`${server.origin}/page.html`);
  await firefox.chooseFromMenu(page, { x: 200, y: 100 }, menuWords('readPicture'));
  const sidebar = new FirefoxScreen(firefox, control, 'sidebar');
  await sidebar.shows('日利率0.033%');
  await sidebar.shows(words('yes'));
  expect(await sidebar.run<number>('return view.document.querySelectorAll(".picture .frame").length')).toBe(3);
});
