/** The browser's extension API as a page script has it. Knows nothing of what the scripts ask of it. */
import type { Runtime } from '@/lib/messaging/messenger';
import type { ShadowRootApi } from '@/lib/page/reading/shadow-roots';

export interface ExtensionApiInPage extends ShadowRootApi {
  runtime: Runtime & { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
    onChanged: { addListener(listener: (changes: Record<string, unknown>, area: string) => void): void };
  };
}

/** A page may name an element `browser`, and where the API is missing that is what the name means: only one with an id is the API. */
export function extensionApi(): ExtensionApiInPage {
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApiInPage; chrome: ExtensionApiInPage };
  return browser?.runtime?.id ? browser : chrome;
}

/** `false` once the extension was updated, reloaded or removed while this script runs. */
export function isAlive(api: ExtensionApiInPage): boolean {
  try {
    return Boolean(api.runtime.id);
  } catch {
    return false;
  }
}
