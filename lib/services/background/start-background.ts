/**
 * Adds every listener of the background. All are added while the worker starts, before anything is awaited, and none keeps
 * anything in memory: the worker may end after each event.
 */

import { refusalOf, senderKind } from '@/lib/messaging/admission';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { answerCalls, type Runtime } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import { bundledLists } from '@/lib/services/records/bundled-lists';
import { changeMarkStrength } from '@/lib/services/tabs/mark-strength';
import {
  allFramesIn,
  pageIn,
  readMissed,
  readTab,
  syncOpenPages,
  syncRegistration,
} from '@/lib/services/tabs/page-scripts';
import { forgetPanelRequest, openPanel } from '@/lib/services/tabs/side-panel';
import { isPaused, originOf } from '@/lib/services/tabs/site-access';
import { forgetClick, forgetReports, keepClick, type SessionArea, tabOfKey } from '@/lib/storage/page-reports';
import { openSeededLists } from '@/lib/storage/seed-lists';
import { lastManagedKey, readSettings } from '@/lib/storage/settings-store';
import { cardWords } from './card-words-script';
import { addContextMenu, keepMenuId, lookUpMenuId, readPictureMenuId } from './context-menu';
import { evidenceKeeper } from './evidence-keeper';
import { keepSelection } from './keep-selection';
import { watchAddressBar } from './omnibox';
import { admittedToPageMessages, pageMessageHandlers } from './page-message-handlers';
import { keepPriceReader, priceReading } from './price-reader';
import { watchReminders } from './reminder-alarm';
import { loanReminders } from './reminder-script';
import { targetOfSelection } from './selection-target';
import { paintAllButtons, paintButton } from './toolbar-button';

async function seed(api: ExtensionApi): Promise<void> {
  const { contentHash, readLists } = bundledLists(api.runtime);
  const { db } = await openSeededLists({ contentHash, read: readLists });
  db.close();
}

/** The worker has nobody to tell of a failure; the screen that meets it later shows it. */
const ignoreErrors = (work: Promise<unknown>) => void work.catch(() => undefined);

function watchInstallation(api: ExtensionApi): void {
  const setUp = () => {
    ignoreErrors(seed(api));
    ignoreErrors(syncRegistration(api));
    ignoreErrors(addContextMenu(api));
  };
  api.runtime.onInstalled.addListener(({ reason }) => {
    setUp();
    if (reason === 'install') ignoreErrors(api.tabs.create({ url: api.runtime.getURL('welcome.html') }));
    else ignoreErrors(syncOpenPages(api));
  });
  api.runtime.onStartup.addListener(setUp);
}

function watchAccess(api: ExtensionApi): void {
  const sync = () =>
    ignoreErrors(
      syncRegistration(api)
        .then(() => syncOpenPages(api))
        .then(() => paintAllButtons(api)),
    );
  api.permissions.onAdded.addListener(sync);
  api.permissions.onRemoved.addListener(sync);
  api.storage.onChanged.addListener((changes, area) => {
    // What is read is kept, and that is a change as well.
    if (area === 'managed') ignoreErrors(readSettings(api.storage as never));
    if (area !== 'local') return;
    if (changes.pausedOrigins || changes[lastManagedKey]) sync();
    if (changes.language) {
      ignoreErrors(addContextMenu(api));
      ignoreErrors(paintAllButtons(api));
    }
    if (changes.markStrength)
      ignoreErrors(
        readSettings(api.storage as never).then(({ markStrength }) => changeMarkStrength(api, markStrength)),
      );
    if (changes.ownAliases || changes.dismissed)
      ignoreErrors(
        api.tabs
          .query({})
          .then((tabs) => tabs.map(({ id }) => id !== undefined && allFramesIn(api, id).applyOwnNames())),
      );
  });
}

function watchTabs(api: ExtensionApi): void {
  const session = api.storage.session as unknown as SessionArea;
  const forget = (tabId: number) => Promise.all([forgetReports(session, tabId), forgetClick(session, tabId)]);
  api.tabs.onRemoved.addListener((tabId, { windowId, isWindowClosing }) => {
    ignoreErrors(forget(tabId));
    if (isWindowClosing) ignoreErrors(forgetPanelRequest(api, windowId));
  });
  api.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status !== 'loading' && status !== 'complete') return;
    // A single-page app “loads” too and our script lives on: what counts is whether it still answers.
    const lookAfter = async () => {
      const answer = await pageIn(api, tabId).selectedText();
      if (!answer.ok && answer.error === 'nobody') {
        await forget(tabId);
        if (status === 'complete') await readMissed(api, tabId, url);
      }
      await paintButton(api, tabId);
    };
    ignoreErrors(lookAfter());
  });
}

/** Reads the page in the tab for the shortcut, by which the browser grants access to that one page. */
async function readByClick(api: ExtensionApi, tabId: number, url: string | undefined): Promise<void> {
  const session = api.storage.session as unknown as SessionArea;
  const origin = originOf(url);
  if (!origin || isPaused(origin, await readSettings(api.storage as never))) return;
  await keepClick(session, tabId, origin);
  if (!(await readTab(api, tabId))) await forgetClick(session, tabId);
}

function watchCommands(api: ExtensionApi): void {
  // Phones have neither keys nor a menu of this kind.
  api.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel' && tab.windowId !== undefined)
      void openPanel(api, { windowId: tab.windowId, pageTabId: tab.id }, { view: 'page' });
    if (command === 'scan-page') ignoreErrors(readByClick(api, tab.id, tab.url));
    if (command === 'next-mark') ignoreErrors(pageIn(api, tab.id).stepMark({ by: 1 }));
    if (command === 'previous-mark') ignoreErrors(pageIn(api, tab.id).stepMark({ by: -1 }));
  });
  api.contextMenus?.onClicked.addListener((click, tab) => {
    if (tab?.windowId === undefined) return;
    const at = { windowId: tab.windowId, pageTabId: tab.id ?? null };
    if (click.menuItemId === lookUpMenuId)
      void openPanel(api, at, targetOfSelection(click.selectionText ?? '', priceReading(api.runtime)));
    if (click.menuItemId === readPictureMenuId && tab.id !== undefined)
      void openPanel(api, at, {
        view: 'reading',
        seen: { tabId: tab.id, frameId: click.frameId ?? 0, address: click.srcUrl?.slice(0, 2000) ?? null },
      });
    // The panel opens in any case: it shows what was kept, or says why nothing was.
    if (click.menuItemId === keepMenuId) void openPanel(api, at, keepSelection(api, click, tab));
  });
}

export function startBackground(api: ExtensionApi): void {
  const own = { id: api.runtime.id, root: api.runtime.getURL('') };
  answerCalls<PageToBackground>('background', api.runtime as unknown as Runtime, pageMessageHandlers(api), {
    admit: (call, argument, sender) => refusalOf(admittedToPageMessages, call, argument, senderKind(sender, own)),
  });
  watchInstallation(api);
  watchAccess(api);
  watchTabs(api);
  watchCommands(api);
  watchAddressBar(api);
  keepPriceReader(api.runtime);
  cardWords.keep(api.runtime);
  evidenceKeeper.keep(api.runtime);
  watchReminders(api, () => loanReminders.open(api.runtime));
  loanReminders.keep(api.runtime);
  api.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const tabId of new Set(Object.keys(changes).flatMap((key) => tabOfKey(key) ?? [])))
      ignoreErrors(paintButton(api, tabId));
  });
}
