/**
 * Finds the real popup and side panel of a running Chromium. The driver's first connection never lists them; a second one,
 * made once they are open, does. Waits for the browser's own announcements, never for time to pass.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';

/** A file of the package; the bench puts blank ones beside the real. */
export type ExtensionScreen = 'popup.html' | 'sidepanel.html' | `blank-${string}.html`;

interface Running {
  context: BrowserContext;
  control: Page;
  extensionId: string;
  profile: string;
}

export interface Screens {
  find(file: ExtensionScreen): Promise<Page>;
  openPopup(): Promise<Page>;
  /** Opens what the toolbar button opens, and does not look for it. */
  pressToolbarButton(): Promise<void>;
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** On a machine that does much else. */
const patienceMs = 30_000;

/** Resolves at the next target of this address that appears or changes; rejects when none does. */
function nextTarget(session: CDPSession, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = ({ targetInfo }: { targetInfo: { url: string } }) => {
      if (targetInfo.url.startsWith(address)) end(resolve);
    };
    const end = (settle: () => void) => {
      session.off('Target.targetCreated', listen);
      session.off('Target.targetInfoChanged', listen);
      clearTimeout(timer);
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`${address} did not open.`))), patienceMs);
    session.on('Target.targetCreated', listen);
    session.on('Target.targetInfoChanged', listen);
  });
}

interface TabTarget {
  type: string;
  targetId: string;
  embedderData?: { tabActive?: boolean };
}

/** Clicks the toolbar button over the tab in front, with all the rights such a click gives. Throws where the browser is too old to be asked. */
async function clickToolbarButton(browserSession: CDPSession, extensionId: string): Promise<void> {
  // Not in the driver's types: tabs are listed only when every kind of target is asked for.
  const send = browserSession.send.bind(browserSession) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{}] })) as { targetInfos: TabTarget[] };
  const front = targetInfos.find((target) => target.type === 'tab' && target.embedderData?.tabActive);
  if (!front) throw new Error('The browser does not say which tab is in front.');
  await send('Extensions.triggerAction', { id: extensionId, targetId: front.targetId });
}

/** `false` also for a page that is closing. */
function livesInNoTab(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined).catch(() => false);
}

export async function watchScreens({ context, control, extensionId, profile }: Running): Promise<Screens> {
  const session = await context.newCDPSession(control);
  await session.send('Target.setDiscoverTargets', { discover: true });
  const browserSession = await context.browser()?.newBrowserCDPSession();
  const connections = new Set<Browser>();

  async function lookFor(address: string): Promise<Page | null> {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    for (const page of browser.contexts().flatMap((seen) => seen.pages())) {
      if (page.url().startsWith(address) && (await livesInNoTab(page))) {
        connections.add(browser);
        // Each connection follows every page of the browser: one that is left open costs time with each page that opens.
        page.once('close', () => {
          connections.delete(browser);
          void browser.close();
        });
        return page;
      }
    }
    await browser.close();
    return null;
  }

  async function find(file: ExtensionScreen): Promise<Page> {
    const address = `chrome-extension://${extensionId}/${file}`;
    for (;;) {
      const announced = nextTarget(session, address);
      announced.catch(() => {});
      const { targetInfos } = await session.send('Target.getTargets');
      const page = targetInfos.some((target) => target.url.startsWith(address)) ? await lookFor(address) : null;
      if (page) return page;
      await announced;
    }
  }

  async function pressToolbarButton(): Promise<void> {
    const clicked = browserSession
      ? clickToolbarButton(browserSession, extensionId)
      : Promise.reject(new Error('no browser session'));
    await clicked.catch(() => control.evaluate(() => chrome.action.openPopup()));
  }

  return {
    find,
    pressToolbarButton,
    async openPopup() {
      await pressToolbarButton();
      return find('popup.html');
    },
    async killWorker() {
      const { targetInfos } = await session.send('Target.getTargets');
      const ours = targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(extensionId));
      for (const { targetId } of ours) await session.send('Target.closeTarget', { targetId });
    },
    async close() {
      await Promise.all([...connections].map((browser) => browser.close().catch(() => {})));
    },
  };
}

/** Presses a button that closes the screen it stands on, which may happen before the driver has seen the press through. */
export async function pressAndLeave(button: Locator): Promise<void> {
  await button.click().catch((error: Error) => {
    if (!button.page().isClosed()) throw error;
  });
}
