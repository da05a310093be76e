/** A Firefox like that of a phone: a finger for a pointer, 360 × 740, no sidebar, keys or windows. From a mark to the panel as a tab, and back. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks, type SeenMark } from '@/scripts/read-marks';
import type { PageServer } from '@/scripts/serve-pages';
import { type Firefox, firefoxBuild } from '@/tests/support/firefox';
import { ofPhones } from '@/tests/support/firefox-preferences';
import { eventually, type FirefoxReader, startReader } from '@/tests/support/firefox-reader';
import { phoneBuild } from '@/tests/support/phone-build';
import { wordsOf } from '@/tests/support/words';

const cardWords = wordsOf('card');
const panelWords = wordsOf('panel');
const lateWords = wordsOf('late');
const papersWords = wordsOf('papers');

const build = phoneBuild(firefoxBuild);
let server: PageServer;
let firefox: Firefox;

let reader: FirefoxReader;

beforeAll(async () => {
  reader = await startReader({ build, preferences: ofPhones });
  ({ firefox, server } = reader);
  await firefox.resize(360, 740);
});

afterAll(async () => {
  await reader?.close();
  rmSync(build, { recursive: true });
});

/** Where the first control with these words stands, once it does. */
async function placeOf(tab: string, words: string): Promise<{ x: number; y: number; height: number }> {
  let place: { x: number; y: number; height: number } | null = null;
  await eventually(async () => {
    place = await firefox.inTab(
      tab,
      `const named = [...document.querySelectorAll('#root :is(button, [role=tab])')].find(({ textContent }) => textContent.includes(args[0]));
       if (!named) return null;
       const { x, y, width, height } = named.getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2, height };`,
      [words],
    );
    expect(place, words).not.toBeNull();
  });
  if (place === null) throw new Error(words);
  return place;
}

async function tapOn(tab: string, words: string): Promise<void> {
  const { x, y, height } = await placeOf(tab, words);
  expect(Math.round(height), words).toBeGreaterThanOrEqual(44);
  await firefox.tap(tab, x, y);
}

test('a tap on a name, its card, the panel as a tab, being late, and back to the page', async () => {
  const before = await firefox.tabs();
  const page = await firefox.openTab(`${server.origin}/three-offers.html`);
  const marks = () => firefox.inTab<SeenMark[]>(page, `return (${readMarks})()`);
  await eventually(async () => expect((await marks()).length).toBeGreaterThan(2));
  expect(await firefox.inTab(page, 'return innerWidth')).toBe(360);
  const name = (await marks()).find(({ shape }) => !shape.startsWith('price'));
  if (!name) throw new Error('no name is marked');
  await firefox.tap(page, name.box.x + name.box.width / 2, name.box.y + name.box.height / 2);
  await eventually(async () =>
    expect((await firefox.cardButtons(page))[0]?.words).toBe(cardWords('openPanel_on_phone')),
  );
  const [details] = await firefox.cardButtons(page);
  expect(details?.height).toBeGreaterThanOrEqual(44);
  await firefox.tap(page, details?.x ?? 0, details?.y ?? 0);

  let panel = '';
  await eventually(async () => {
    panel = (await firefox.tabs()).find((tab) => tab !== page && !before.includes(tab)) ?? '';
    expect(panel).not.toBe('');
    expect(await firefox.inTab(panel, 'return location.href')).toMatch(/sidepanel\.html\?page=\d+$/);
  });
  const shown = () => firefox.inTab<string>(panel, 'return document.getElementById("root").innerText');
  await eventually(async () => expect(await shown()).toContain('招联消费金融'));
  await tapOn(panel, papersWords('foot'));
  await eventually(async () => expect(await shown()).toContain(lateWords('days')));
  expect(await firefox.inTab(panel, 'return document.documentElement.scrollWidth')).toBe(360);
  await tapOn(panel, panelWords('back_to_page'));
  await eventually(async () => expect(await firefox.tabs()).not.toContain(panel));
  await eventually(async () => expect(await firefox.inTab(page, 'return document.visibilityState')).toBe('visible'));
});
