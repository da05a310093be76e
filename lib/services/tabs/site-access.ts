/** Decides what the extension may read, by the address, the grants and the user's pauses. */
import type { Settings } from '@/lib/storage/settings';
import type { SiteAccess } from './page-state';

/** `http://a.example:8080`, or null for pages no extension may read (browser pages, files, stores). */
export function originOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, origin, hostname } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    return closedHosts.has(hostname) ? null : origin;
  } catch {
    return null;
  }
}

/** Hosts on which browsers run no extension's scripts. */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'accounts.firefox.com',
]);

/** Host permissions have no port in Firefox and ignore it in Chrome: one pattern for the host. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export const everyWebPage = ['http://*/*', 'https://*/*'];

/** Sorts granted patterns. Browsers may give `*://*\/*` or `<all_urls>` back for all web pages. */
export function readGrants(granted: readonly string[]): { everywhere: boolean; patterns: string[] } {
  const wide = new Set(['<all_urls>', '*://*/*']);
  const everywhere =
    granted.some((pattern) => wide.has(pattern)) || everyWebPage.every((pattern) => granted.includes(pattern));
  return { everywhere, patterns: granted.filter((pattern) => !wide.has(pattern) && !everyWebPage.includes(pattern)) };
}

export function isGranted(origin: string, granted: readonly string[]): boolean {
  const { everywhere, patterns } = readGrants(granted);
  return everywhere || patterns.includes(patternOf(origin));
}

/** Those that still hold under what is set for everyone who uses this browser. */
export function allowedPatterns(granted: readonly string[], { managed }: Settings): readonly string[] {
  return managed?.access ? [] : granted;
}

export function isPaused(origin: string, { pausedOrigins, managed }: Settings): boolean {
  return pausedOrigins.includes(origin) || managed?.onlySites?.includes(origin) === false;
}

/** `wasRead`: a report of the page exists, so a click must have granted it. */
export function siteAccess(
  url: string | undefined,
  granted: readonly string[],
  settings: Settings,
  wasRead: boolean,
): SiteAccess {
  const origin = originOf(url);
  const { everywhere, patterns } = readGrants(allowedPatterns(granted, settings));
  if (!origin) return { state: 'restricted', hidden: url === undefined && !everywhere };
  if (isPaused(origin, settings)) return { state: 'paused', origin };
  if (patterns.includes(patternOf(origin))) return { state: 'readable', origin, by: 'site' };
  if (everywhere) return { state: 'readable', origin, by: 'everywhere' };
  return wasRead ? { state: 'readable', origin, by: 'click' } : { state: 'not_read', origin };
}
