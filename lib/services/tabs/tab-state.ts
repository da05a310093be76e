/** Finds the state of the page in a tab, for toolbar button, popup and panel alike. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { reportsIn, type SessionArea } from '@/lib/storage/page-reports';
import { readSettings } from '@/lib/storage/settings-store';
import { mergeReports } from './merge-reports';
import { grantedPatterns } from './page-scripts';
import type { PageState } from './page-state';
import { originOf, siteAccess } from './site-access';

interface KnownTab {
  id?: number | undefined;
  url?: string | undefined;
}

const isDocument = (url: string | undefined): boolean => /^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/i.test(url ?? '');

/** The tab may still be on its way: everything is asked for at once, so that a screen waits for one answer. null: there is no tab. */
export async function tabState(
  api: ExtensionApi,
  finding: KnownTab | Promise<KnownTab | undefined>,
): Promise<PageState | null> {
  const [tab, stored, granted, settings] = await Promise.all([
    finding,
    (api.storage.session as unknown as SessionArea).get(null),
    grantedPatterns(api),
    readSettings(api.storage as never),
  ]);
  if (tab?.id === undefined) return null;
  const report = mergeReports(reportsIn(stored, tab.id));
  // Without access the address is hidden, but a report proves what was read.
  const url = tab.url ?? report?.url;
  const access = siteAccess(url, granted, settings, report !== null);
  const origin = originOf(url);
  return {
    tabId: tab.id,
    host: origin ? new URL(origin).host : '',
    access,
    ...(isDocument(url) ? { isDocument: true } : {}),
    report: access.state === 'readable' ? report : null,
  };
}
