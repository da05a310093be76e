import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesAmong, readMarks, type SeenMark } from '@/scripts/read-marks';
import type { PageServer } from '@/scripts/serve-pages';
import type { Firefox } from '@/tests/support/firefox';
import { eventually, type FirefoxReader, startReader } from '@/tests/support/firefox-reader';
import { FirefoxScreen } from '@/tests/support/firefox-screen';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const loanWords = wordsOf('panel-loans');
const own = wordsOf('panel-own');
const corrections = wordsOf('corrections');

let server: PageServer;
let firefox: Firefox;
let control: string;

let reader: FirefoxReader;

beforeAll(async () => {
  reader = await startReader({ settings: { loansAgreedOn: '2026-11-01' } });
  ({ firefox, server, control } = reader);
});

afterAll(async () => {
  await reader?.close();
});

/** Everything the extension has stored: both areas of its storage, and every store of every database. */
const allStored = () =>
  firefox.inTab<{ local: object; session: object; databases: Record<string, unknown[]> }>(
    control,
    `const asked = (request) => new Promise((resolve, reject) => {
       request.onsuccess = () => resolve(request.result);
       request.onerror = () => reject(request.error);
     });
     const databases = {};
     for (const { name } of await indexedDB.databases()) {
       const db = await asked(indexedDB.open(name));
       for (const store of db.objectStoreNames)
         databases[name + '/' + store] = name.endsWith('-lists') ? [] : await asked(db.transaction(store).objectStore(store).getAll());
       db.close();
     }
     return { local: await browser.storage.local.get(null), session: await browser.storage.session.get(null), databases };`,
  );

test('what is read, added, asked and corrected in a private window is in no store afterwards', async () => {
  // A panel in an ordinary window makes the databases, so that there is something to compare with.
  const ordinary = new FirefoxScreen(firefox, await firefox.openTab(firefox.extensionPage('sidepanel.html')), 'tab');
  await ordinary.press('.foot-of-panel button', loans('heading'));
  await ordinary.shows(loanWords('add'));
  const before = await allStored();
  expect(Object.keys(before.databases).some((name) => name.startsWith('overdue-lens-own/'))).toBe(true);

  const page = await firefox.openPrivateTab(`${server.origin}/traditional.html?private-page`);
  await eventually(async () =>
    expect(namesAmong(await firefox.inTab<SeenMark[]>(page, `return (${readMarks})()`))).toHaveLength(6),
  );
  const duringSession = JSON.stringify((await allStored()).session);
  // Kept in memory alone, so that popup and panel know the page; it goes with its tab.
  expect(duringSession).toContain('private-page');

  await firefox.activate(page);
  const tab = await firefox.openTab(firefox.extensionPage('sidepanel.html'));
  const panel = new FirefoxScreen(firefox, tab, 'tab');
  expect(await panel.run('return (await browser.windows.getCurrent()).incognito')).toBe(true);
  const show = (target: object) =>
    panel.run(
      `const { id: windowId } = await browser.windows.getCurrent();
       await browser.storage.session.set({ panelRequest: { windowId, target: args[0], at: Date.now() } });`,
      [target],
    );
  // A lender of one's own lasts as long as the panel; corrections are not offered; no loan is shown or kept.
  await show({ view: 'add', name: '私密小贷甲' });
  await panel.press('button[type=submit]', own('save'));
  await panel.shows('私密小贷甲');
  await show({ view: 'lender', lenderId: 'lixin' });
  await panel.shows('利信');
  await panel.unfold();
  await panel.shows(corrections('private'));
  await panel.press('.foot-of-panel button', loans('heading'));
  await panel.shows(loanWords('private_heading'));
  // Not by the messages of its script either, nor by a pause.
  await firefox.inTab(
    tab,
    `await browser.storage.session.set({ panelRequest: { windowId: (await browser.windows.getCurrent()).id, target: { view: 'lookup', query: '私密问题' }, at: Date.now() } })`,
  );
  await firefox.closeWindowOf(tab);

  await eventually(async () => expect((await allStored()).session).toEqual(before.session));
  const after = await allStored();
  // What an ordinary screen notes of itself while it is open, to notice a loss, comes in its own time.
  const ownPart = ({ local, databases }: typeof after) => ({
    local: { ...local, ownRecordsHeld: 0 },
    databases: Object.entries(databases).filter(([store]) => !store.startsWith('overdue-lens-safety/')),
  });
  expect(ownPart(after)).toEqual(ownPart(before));
  expect(JSON.stringify(after)).not.toMatch(/private-page|私密/);
});
