/**
 * The browser's extension API as a page script sees it, and whether the extension behind it still lives. Knows nothing of
 * what is asked of it.
 */
import type { Runtime } from '@/lib/messaging/messenger';

export interface ExtensionApiInPage {
  runtime: Runtime & { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
  /** Chromium only: also opens the closed shadow roots of a page. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
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

/** The shadow root of a host, closed ones too where the browser lets extensions see them. */
export function shadowRootOf(api: Pick<ExtensionApiInPage, 'dom'>, host: Element): ShadowRoot | null {
  const firefoxHost = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    firefoxHost.openOrClosedShadowRoot ??
    (host instanceof HTMLElement ? api.dom?.openOrClosedShadowRoot(host) : null) ??
    host.shadowRoot
  );
}
