/** Opens the side panel (Firefox: the sidebar) at a place. Browsers allow it only inside the user's click, so nothing is awaited before. */
import * as v from 'valibot';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { PanelTarget } from '@/lib/messaging/protocol';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const panelTargetSchema = v.variant('view', [
  v.strictObject({ view: v.literal('page') }),
  v.strictObject({ view: v.literal('lender'), lenderId: text(80) }),
  v.strictObject({ view: v.literal('lookup'), query: text(200) }),
  v.strictObject({ view: v.literal('translate'), phrase: text(500) }),
]);

const requestSchema = v.strictObject({ windowId: v.number(), target: panelTargetSchema, at: v.number() });

const key = 'panelRequest';

/** Where no panel may be opened (Firefox does not count a click in a page), the same page opens as a tab. */
export function openPanel(api: ExtensionApi, windowId: number, target: PanelTarget): void {
  const opening = api.sidePanel ? api.sidePanel.open({ windowId }) : api.sidebarAction.open();
  void api.storage.session.set({ [key]: { windowId, target, at: Date.now() } });
  opening.catch(() => api.tabs.create({ url: api.runtime.getURL('sidepanel.html'), windowId }));
}

/** Calls back with the latest request for this window, then with each new one. */
export function watchPanelRequests(
  api: ExtensionApi,
  windowId: number,
  onTarget: (target: PanelTarget) => void,
  signal: AbortSignal,
): void {
  let last = 0;
  const take = (value: unknown) => {
    const request = v.safeParse(requestSchema, value);
    if (!request.success || request.output.windowId !== windowId || request.output.at <= last || signal.aborted) return;
    last = request.output.at;
    // Taken once: a panel opened later by hand starts at its first page.
    void api.storage.session.remove(key);
    onTarget(request.output.target);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]) take(changes[key].newValue);
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener));
  void api.storage.session.get(key).then((stored) => take(stored[key]));
}
