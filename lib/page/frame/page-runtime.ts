/**
 * The browser's extension API as a page script sees it, and whether the extension behind it still lives. Knows nothing of
 * what is asked of it.
 */
import type { Runtime } from '@/lib/messaging/messenger';
import type { ShadowRootApi } from '@/lib/page/reading/shadow-roots';

export interface ExtensionApiInPage extends ShadowRootApi {
  runtime: Runtime & { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
}

/** A page may name an element `browser`, which then stands where a missing API would be: only one with an id is the API. */
export function extensionApi(): ExtensionApiInPage {
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApiInPage; chrome: ExtensionApiInPage };
  return browser?.runtime?.id ? browser : chrome;
}

/** `false` once the extension was updated, reloaded or removed under this script. */
export function isAlive(api: ExtensionApiInPage): boolean {
  try {
    return Boolean(api.runtime.id);
  } catch {
    return false;
  }
}
