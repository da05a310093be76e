/** The number on the toolbar button: distinct lenders named in the tab. Neutral colour; nothing when paused or none. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { readReports, type SessionArea } from '@/lib/storage/page-reports';
import { mergeReports } from './merge-reports';

const ground = '#5c6660';

export async function paintBadge(api: ExtensionApi, tabId: number): Promise<void> {
  const report = mergeReports(await readReports(api.storage.session as unknown as SessionArea, tabId));
  const count = report?.lenders.length ?? 0;
  try {
    await Promise.all([
      api.action.setBadgeBackgroundColor({ color: ground, tabId }),
      api.action.setBadgeText({ text: count === 0 ? '' : String(count), tabId }),
      // Firefox and newer Chromium only.
      api.action.setBadgeTextColor?.({ color: '#ffffff', tabId }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
