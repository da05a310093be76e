/** Opens the side panel (Firefox: the sidebar) at a view, and hands the request for it to the panel. */
import * as v from 'valibot';
import { paperIds } from '@/lib/core/lenders/papers';
import { maxYuan } from '@/lib/core/loans/loan-defaults';
import { dateSchema } from '@/lib/core/wording/fact';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { clipOutcomes, type PanelTarget } from '@/lib/messaging/protocol';

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));

export const panelTargetSchema = v.variant('view', [
  v.strictObject({ view: v.literal('page') }),
  v.strictObject({ view: v.literal('lender'), lenderId: text(80) }),
  v.strictObject({ view: v.literal('lookup'), query: text(200) }),
  v.strictObject({ view: v.literal('add'), name: text(60) }),
  v.strictObject({ view: v.literal('translate'), phrase: text(500) }),
  v.strictObject({ view: v.literal('guide'), chapterId: v.nullable(text(80)) }),
  v.strictObject({
    view: v.literal('late'),
    lenderId: v.nullable(text(80)),
    dueOn: v.nullable(dateSchema),
    overdueYuan: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(maxYuan))),
  }),
  v.strictObject({ view: v.literal('paper'), paperId: v.picklist(paperIds) }),
  v.strictObject({ view: v.literal('loans') }),
  v.strictObject({ view: v.literal('proof'), clip: v.nullable(v.picklist(clipOutcomes)) }),
]);

const requestSchema = v.strictObject({ windowId: v.number(), target: panelTargetSchema, at: v.number() });

const key = 'panelRequest';

/**
 * Browsers allow it only inside the user's click, so nothing may be awaited before. A target that is known is handed over
 * before the panel opens, since the popup may be gone a moment later; one that is still looked for follows when it is known.
 * Where browsers refuse (Firefox does for a click in a page), the panel opens as a tab. Resolves once the target is stored.
 */
export async function openPanel(
  api: ExtensionApi,
  windowId: number,
  finding: PanelTarget | Promise<PanelTarget>,
): Promise<void> {
  const store = (target: PanelTarget) => api.storage.session.set({ [key]: { windowId, target, at: Date.now() } });
  const stored = finding instanceof Promise ? null : store(finding);
  const opening = api.sidePanel ? api.sidePanel.open({ windowId }) : api.sidebarAction.open();
  opening.catch(() => api.tabs.create({ url: api.runtime.getURL('sidepanel.html'), windowId }));
  await (stored ?? Promise.resolve(finding).then(store));
}

/**
 * The same for the address bar, whose event names no window and leaves the target to be looked up: the panel opens at once
 * in the window in front, and is told where to go when that is known.
 */
export function openPanelInFront(api: ExtensionApi, finding: Promise<PanelTarget>): void {
  const opening = api.sidePanel
    ? api.sidePanel.open({ windowId: api.windows.WINDOW_ID_CURRENT })
    : api.sidebarAction.open();
  opening.catch(() => api.tabs.create({ url: api.runtime.getURL('sidepanel.html') }));
  void Promise.all([finding, api.windows.getLastFocused()]).then(([target, { id }]) =>
    api.storage.session.set({ [key]: { windowId: id ?? -1, target, at: Date.now() } }),
  );
}

/** The request that waits for a panel to open, as it is stored. */
export async function waitingRequest(api: ExtensionApi): Promise<unknown> {
  return (await api.storage.session.get(key))[key];
}

/** A window that is gone takes along what its panel was to show. */
export async function forgetPanelRequest(api: ExtensionApi, windowId: number): Promise<void> {
  const request = (await waitingRequest(api)) as { windowId?: number } | undefined;
  if (request?.windowId === windowId) await api.storage.session.remove(key);
}

/** Calls back with the latest request for this window, then with each new one; at once where `waiting`, what is stored, is known. */
export function watchPanelRequests(
  api: ExtensionApi,
  windowId: number,
  waiting: Promise<unknown>,
  onTarget: (target: PanelTarget) => void,
  signal: AbortSignal,
): void {
  let last = 0;
  const take = (value: unknown) => {
    const request = v.safeParse(requestSchema, value);
    if (!request.success || request.output.windowId !== windowId || request.output.at <= last || signal.aborted) return;
    last = request.output.at;
    // A request serves once: a panel that is opened by hand later starts at its first view.
    void api.storage.session.remove(key);
    onTarget(request.output.target);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]) take(changes[key].newValue);
  };
  api.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => api.storage.onChanged.removeListener(listener));
  void waiting.then(take);
  // One that came before the listener.
  void waitingRequest(api).then(take);
}
