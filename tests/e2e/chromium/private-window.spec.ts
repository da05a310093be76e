/** In a private window pages are read and marked, and afterwards nothing of it is in any store. The same in Firefox stands beside. */
import type { Page } from '@playwright/test';
import { callsOf } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import { pressAndLeave } from '@/scripts/extension-screens';
import { launchShippedChromium } from '@/scripts/shipped-chromium';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const loans = wordsOf('loans');
const loanWords = wordsOf('panel-loans');
const popupWords = wordsOf('popup');

/** Runs in a page of ours. Both areas of the storage, and every store of every database but the lists, which are the package's. */
async function readStores() {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: Record<string, unknown[]> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    if (name.endsWith('-lists')) continue;
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      databases[`${name}/${store}`] = await asked(db.transaction(store).objectStore(store).getAll());
    db.close();
  }
  const { local, session } = chrome.storage;
  return { local: await local.get(null), session: await session.get(null), databases };
}

/** What an ordinary screen notes of itself while it is open, to notice a loss, comes in its own time. */
function ownPart({ local, databases }: Awaited<ReturnType<typeof readStores>>) {
  return {
    local: { ...local, ownRecordsHeld: 0 },
    databases: Object.entries(databases).filter(([store]) => !store.startsWith('overdue-lens-safety/')),
  };
}

const loansButton = (panel: Page) => panel.locator('.foot-of-panel').getByRole('button', { name: loans('heading') });

test('what is read, asked and dismissed in a private window is in no store afterwards', async ({
  executablePath,
  server,
}) => {
  const chromium = await launchShippedChromium({
    executablePath,
    hostAccess: true,
    inPrivateWindows: true,
    headless: true,
    args: ['--lang=en-US'],
  });
  const { control, context } = chromium;
  try {
    await control.evaluate(() => chrome.storage.local.set({ language: 'en', loansAgreedOn: '2026-11-01' }));
    // A panel in an ordinary window makes the databases, so that there is something to compare with.
    const ordinary = await context.newPage();
    await ordinary.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
    await loansButton(ordinary).click();
    await expect(ordinary.getByRole('button', { name: loanWords('add'), exact: true })).toBeVisible();
    await ordinary.close();
    const before = await control.evaluate(readStores);
    expect(Object.keys(before.databases)).toContain('overdue-lens-own/lenders');

    const url = `${server.origin}/other-lender.html?private-page`;
    const [windowId, tabId] = await control.evaluate(async (address) => {
      const opened = await chrome.windows.create({ incognito: true, url: address });
      if (!opened?.incognito) throw new Error('No private window was opened.');
      return [opened.id ?? -1, opened.tabs?.[0]?.id ?? -1] as const;
    }, url);
    await expect.poll(() => control.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('1');
    const page = context.pages().find((each) => each.url() === url) as Page;
    expect(await namesOn(page)).toHaveLength(2);
    // Kept in memory alone, so that popup and panel know the page; it goes with its tab.
    expect(JSON.stringify((await control.evaluate(readStores)).session)).toContain('private-page');

    // By its script a card may be asked for; it offers no correction, and none is taken.
    const background = callsOf<PageToBackground>('background', (message) =>
      control.evaluate(
        async ([id, envelope]) => {
          const [answer] = await chrome.scripting.executeScript({
            target: { tabId: id },
            // As text: on its way the browser leaves out what is null.
            args: [envelope],
            func: (sent: string) => chrome.runtime.sendMessage(JSON.parse(sent)),
          });
          return answer?.result;
        },
        [tabId, JSON.stringify(message)] as const,
      ),
    );
    const why = { alias: '利信', rule: 'strong', folds: [], evidence: null } as const;
    expect(await background.lenderCard({ lenderId: 'lixin', surface: '利信金融', why })).toMatchObject({
      ok: true,
      value: { dismissal: null },
    });
    expect(
      await background.dismissName({ lenderId: 'lixin', surface: '利信金融', alias: '利信', case: null }),
    ).toMatchObject({ ok: false });

    await control.evaluate((id) => chrome.action.openPopup({ windowId: id }), windowId);
    const popup = await chromium.screen('popup.html');
    await expect(popup.getByText(popupWords('sum_lenders', { lenders: 1 }))).toBeVisible();
    await expect(popup.getByRole('button', { name: popupWords('pause'), exact: true })).toHaveCount(0);
    await pressAndLeave(popup.getByRole('button', { name: popupWords('open_panel'), exact: true }));
    const panel = await chromium.screen('sidepanel.html');
    expect(await panel.evaluate(async () => (await chrome.windows.getCurrent()).incognito)).toBe(true);
    await expect(panel.getByText('利信金融').first()).toBeVisible();
    // A question is answered and not kept; no loan is shown.
    await panel.locator('input').first().fill('私密小贷甲');
    await expect(panel.getByText('私密小贷甲').first()).toBeVisible();
    await panel.locator('input').first().fill('');
    await loansButton(panel).click();
    await expect(panel.getByText(loanWords('private_heading'))).toBeVisible();
    await control.evaluate((id) => chrome.windows.remove(id), windowId);

    await expect.poll(async () => (await control.evaluate(readStores)).session).toEqual(before.session);
    const after = await control.evaluate(readStores);
    expect(ownPart(after)).toEqual(ownPart(before));
    expect(JSON.stringify(after)).not.toMatch(/private-page|私密/);
  } finally {
    await chromium.close();
  }
});
