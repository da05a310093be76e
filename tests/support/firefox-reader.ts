/** A person in front of Firefox, with pages to read: English, and with access to all of them unless said otherwise. */
import { expect, vi } from 'vitest';
import { type PageServer, servePages } from '@/scripts/serve-pages';
import { Firefox } from './firefox';
import type { Preferences } from './firefox-preferences';

export interface FirefoxReader {
  firefox: Firefox;
  server: PageServer;
  /** A tab with the extension's rights, kept in the background. */
  control: string;
  close(): Promise<void>;
}

interface Choices {
  hostAccess?: boolean;
  settings?: Record<string, unknown>;
  build?: string;
  preferences?: Preferences;
  made?: Parameters<typeof servePages>[0]['made'];
}

/** Waits for a condition on a machine that does much else. */
export const eventually = <T>(look: () => Promise<T>) => vi.waitFor(look, { timeout: 20_000, interval: 50 });

/** Of the tabs of every window, one that the driver cannot hold yet included. */
const addressesIn = (firefox: Firefox) =>
  firefox.inBrowser<string[]>(
    `return [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers.map(({ currentURI }) => currentURI.spec));`,
  );

const starts = 3;

/**
 * The welcome page opens by itself, in a tab that no one else is to take for theirs. On a busy machine Firefox now and then
 * leaves the first tab of an extension that was just installed empty for good; it is then started anew.
 */
async function startFirefox(build?: string, preferences?: Preferences): Promise<Firefox> {
  for (let left = starts - 1; ; left -= 1) {
    const firefox = await Firefox.start(build, preferences);
    const welcome = firefox.extensionPage('welcome.html');
    const isThere = async () => expect(await addressesIn(firefox)).toContain(welcome);
    try {
      await vi.waitFor(isThere, { timeout: 10_000, interval: 50 });
      return firefox;
    } catch (error) {
      await firefox.close();
      if (left === 0) throw error;
    }
  }
}

export async function startReader({
  hostAccess = true,
  settings,
  build,
  preferences,
  made,
}: Choices = {}): Promise<FirefoxReader> {
  const server = await servePages({ folder: 'tests/fixtures/pages', ...(made ? { made } : {}) });
  const firefox = await startFirefox(build, preferences);
  const control = await firefox.openTab(firefox.extensionPage('manifest.json'));
  await firefox.inTab(control, 'await browser.storage.local.set(args[0])', [{ language: 'en', ...settings }]);
  if (hostAccess) {
    await firefox.setHostAccess(true);
    await eventually(async () =>
      expect(await firefox.inTab(control, 'return browser.scripting.getRegisteredContentScripts()')).toHaveLength(1),
    );
  }
  return {
    firefox,
    server,
    control,
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}
