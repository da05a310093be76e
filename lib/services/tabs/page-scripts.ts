/** Runs the page script where it may run and stops it where it may not. Every function can be repeated without harm. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { callsOf } from '@/lib/messaging/messenger';
import type { ExtensionToPage } from '@/lib/messaging/protocol';
import { pageScriptFile } from '@/lib/messaging/script-files';
import { clickedOrigins, forgetReports, type SessionArea } from '@/lib/storage/page-reports';
import { readSettings } from '@/lib/storage/settings-store';
import { wantedRegistration } from './script-registration';
import { allowedPatterns, isGranted, isPaused, originOf, siteAccess } from './site-access';

const registrationId = 'page';

/** Calls to the page script in one frame of a tab (main frame unless said otherwise). */
export function pageIn(api: ExtensionApi, tabId: number, frameId = 0) {
  return callsOf<ExtensionToPage>('page', (envelope) => api.tabs.sendMessage(tabId, envelope, { frameId }));
}

/** Calls to every frame of a tab; the first answer is the result. */
export function allFramesIn(api: ExtensionApi, tabId: number) {
  return callsOf<ExtensionToPage>('page', (envelope) => api.tabs.sendMessage(tabId, envelope));
}

/** Runs the page script in all frames of a tab. `false`: the browser refused. */
export async function readTab(api: ExtensionApi, tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await api.scripting.executeScript({ target, files: [pageScriptFile] });
    return true;
  } catch {
    return false;
  }
}

export async function grantedPatterns(api: ExtensionApi): Promise<string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

/** Makes the registered script match what is granted and not paused. */
export async function syncRegistration(api: ExtensionApi): Promise<void> {
  const wanted = wantedRegistration(await grantedPatterns(api), await readSettings(api.storage as never));
  const registered = await api.scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (!wanted) {
    if (registered.length > 0) await api.scripting.unregisterContentScripts({ ids: [registrationId] });
    return;
  }
  const script = {
    id: registrationId,
    js: [pageScriptFile],
    ...wanted,
    allFrames: true,
    // Frames without an address of their own (srcdoc, about:blank, sandboxed ones) belong to the page that wrote them.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}

/** Reads a page that may be read but has no script, because it opened before the browser's registration was in force, as after an update. */
export async function readMissed(api: ExtensionApi, tabId: number, url: string | undefined): Promise<void> {
  const [granted, settings] = await Promise.all([grantedPatterns(api), readSettings(api.storage as never)]);
  if (siteAccess(url, granted, settings, false).state === 'readable') await readTab(api, tabId);
}

/** Brings open pages in line after a grant, a withdrawal or a pause: reads those that may be read, stops the others. */
export async function syncOpenPages(api: ExtensionApi): Promise<void> {
  const session = api.storage.session as unknown as SessionArea;
  const [granted, settings, clicked, tabs] = await Promise.all([
    grantedPatterns(api),
    readSettings(api.storage as never),
    clickedOrigins(session),
    api.tabs.query({}),
  ]);
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      // Without access the browser hides the address; a page read by a click stays read, unless its site was paused.
      const origin = originOf(url) ?? clicked.get(id) ?? null;
      const paused = origin !== null && isPaused(origin, settings);
      if (origin && !paused && isGranted(origin, allowedPatterns(granted, settings))) await readTab(api, id);
      else if (paused || !clicked.has(id)) {
        await allFramesIn(api, id).stop();
        await forgetReports(session, id);
      }
    }),
  );
}
