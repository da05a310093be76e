/** The browser's extension API for background and extension pages, with promises everywhere. Page scripts do not import this. */
import polyfilled from 'webextension-polyfill';

type Polyfilled = typeof polyfilled;

/** What the polyfill's types leave out: Chrome's side panel, and the run-time registration fields both browsers have. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** Firefox has a sidebar for it, but not on a phone, and phones have none of the others. */
type Sometimes = 'sidebarAction' | 'contextMenus' | 'commands' | 'omnibox' | 'windows';

export type ExtensionApi = Omit<Polyfilled, Sometimes> &
  Partial<Pick<Polyfilled, Sometimes>> & { sidePanel?: SidePanel };

export const api: ExtensionApi = polyfilled as ExtensionApi;
