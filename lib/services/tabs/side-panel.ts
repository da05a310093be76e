/** Opens the side panel (Firefox: the sidebar; a phone: a tab) at a view, and hands the request for it to the panel. */
import * as v from 'valibot';
import { paperIds } from '@/lib/core/lenders/papers';
import { maxYuan } from '@/lib/core/loans/loan-defaults';
import { dateSchema } from '@/lib/core/wording/fact';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { clipOutcomes, type PanelTarget } from '@/lib/messaging/protocol';
import { openPanelTab, tabInFront } from './panel-tab';

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
  v.strictObject({
    view: v.literal('reading'),
    seen: v.optional(v.strictObject({ tabId: v.number(), frameId: v.number(), address: v.nullable(text(2000)) })),
  }),
  v.strictObject({ view: v.literal('loans') }),
  v.strictObject({ view: v.literal('proof'), clip: v.nullable(v.picklist(clipOutcomes)) }),
]);

const requestSchema = v.strictObject({
  windowId: v.number(),
  /** Of a panel that is a tab: the page it speaks of. */
  pageTabId: v.optional(v.nullable(v.number()), null),
  target: panelTargetSchema,
  at: v.number(),
});

const key = 'panelRequest';

/** Where a panel is to open, or stands. */
export interface PanelAt {
  windowId: number;
  /** The tab it is asked from, or, as a tab, speaks of; null: the one in front. */
  pageTabId: number | null;
}

const store = (api: ExtensionApi, { windowId, pageTabId }: PanelAt, target: PanelTarget) =>
  api.storage.session.set({ [key]: { windowId, pageTabId, target, at: Date.now() } });

/** Browsers allow it only inside the user's click. null: this browser has none, as on a phone. */
function openBeside(api: ExtensionApi, windowId: number): Promise<void> | null {
  if (api.sidePanel) return api.sidePanel.open({ windowId });
  return api.sidebarAction ? api.sidebarAction.open() : null;
}

async function openAsTab(api: ExtensionApi, { windowId, pageTabId }: PanelAt, target: PanelTarget): Promise<void> {
  const tabId = pageTabId ?? (await tabInFront(api));
  await store(api, { windowId, pageTabId: tabId }, target);
  await openPanelTab(api, tabId);
}

/**
 * Nothing is awaited before the panel opens. A target that is known is handed over before, since the popup may be gone a
 * moment later; one that is still looked for follows when it is known. Where browsers refuse (Firefox does for a click in a
 * page) or have no side panel, it opens as a tab. Resolves once the target is stored.
 */
export async function openPanel(
  api: ExtensionApi,
  at: PanelAt,
  finding: PanelTarget | Promise<PanelTarget>,
): Promise<void> {
  const beside = { ...at, pageTabId: null };
  const stored = finding instanceof Promise ? null : store(api, beside, finding);
  const opening = openBeside(api, at.windowId);
  if (opening === null) return openAsTab(api, at, await finding);
  opening.catch(async () => openAsTab(api, at, await finding));
  await (stored ?? Promise.resolve(finding).then((target) => store(api, beside, target)));
}

/**
 * The same for the address bar and notifications, whose events name no window and leave the target to be looked up: the
 * panel opens at once in the window in front, and is told where to go when that is known.
 */
export function openPanelInFront(api: ExtensionApi, finding: Promise<PanelTarget>): void {
  const inFront = { windowId: api.windows?.WINDOW_ID_CURRENT ?? -1, pageTabId: null };
  const opening = openBeside(api, inFront.windowId);
  const asTab = async () => openAsTab(api, inFront, await finding);
  if (opening === null) {
    void asTab();
    return;
  }
  opening.catch(asTab);
  void Promise.all([finding, api.windows?.getLastFocused()]).then(([target, inFrontNow]) =>
    store(api, { windowId: inFrontNow?.id ?? -1, pageTabId: null }, target),
  );
}

async function waitingRequest(api: ExtensionApi): Promise<unknown> {
  return (await api.storage.session.get(key))[key];
}

/** A window that is gone takes along what its panel was to show. */
export async function forgetPanelRequest(api: ExtensionApi, windowId: number): Promise<void> {
  const request = (await waitingRequest(api)) as { windowId?: number } | undefined;
  if (request?.windowId === windowId) await api.storage.session.remove(key);
}

/** What a panel is asked for. `isNew`: while it is open, and not as it opens. */
type OnTarget = (target: PanelTarget, isNew: boolean) => void;

export interface PanelRequests {
  /** Resolves when it is known whether a request waits for a panel to open. */
  ready: Promise<unknown>;
  /** Calls back with the latest request for this panel, then with each new one. One watcher at a time. */
  watch(at: PanelAt, onTarget: OnTarget, signal: AbortSignal): void;
}

/** Listens from the first, so that what is asked for while the panel opens is not lost. */
export function hearPanelRequests(api: ExtensionApi): PanelRequests {
  let last = 0;
  let heard: unknown;
  let tell = (value: unknown) => {
    heard = value;
  };
  api.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) tell(changes[key].newValue);
  });
  const ready = waitingRequest(api);
  return {
    ready,
    watch({ windowId, pageTabId }, onTarget, signal) {
      const take = (value: unknown, isNew: boolean) => {
        const request = v.safeParse(requestSchema, value);
        if (!request.success || request.output.at <= last || signal.aborted) return;
        // One that is a tab is known by its page: phones do not tell windows apart.
        const isOurs =
          pageTabId === null
            ? request.output.pageTabId === null && request.output.windowId === windowId
            : request.output.pageTabId === pageTabId;
        if (!isOurs) return;
        last = request.output.at;
        // A request serves once: a panel that is opened by hand later starts at its first view.
        if (!isNew || pageTabId === null) void api.storage.session.remove(key);
        onTarget(request.output.target, isNew);
      };
      tell = (value) => take(value, true);
      // The newer first: an older one for this panel is then past. Either may be for another.
      void ready.then((waiting) => {
        take(heard, false);
        take(waiting, false);
      });
    },
  };
}
