/** Finds the state of the page in a tab, for toolbar button, popup and panel alike. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { readReports, type SessionArea } from '@/lib/storage/page-reports';
import { readSettings } from '@/lib/storage/settings-store';
import { mergeReports } from './merge-reports';
import { grantedPatterns } from './page-scripts';
import type { PageState } from './page-state';
import { originOf, siteAccess } from './site-access';

export async function tabState(api: ExtensionApi, tabId: number, tabUrl: string | undefined): Promise<PageState> {
  const report = mergeReports(await readReports(api.storage.session as unknown as SessionArea, tabId));
  // Without access the address is hidden, but a report proves what was read.
  const url = tabUrl ?? report?.url;
  const access = siteAccess(url, await grantedPatterns(api), await readSettings(api.storage as never), report !== null);
  const origin = originOf(url);
  return {
    tabId,
    host: origin ? new URL(origin).host : '',
    access,
    report: access.state === 'readable' ? report : null,
  };
}
