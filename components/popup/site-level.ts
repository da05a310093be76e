/** How far the user lets the extension read a site, from what the browser has granted. */

export const siteLevels = ['click', 'site', 'everywhere'] as const;
export type SiteLevel = (typeof siteLevels)[number];

/** Browsers grant hosts without their ports, so the port does not count. */
export function siteLevel(origin: string, granted: { everywhere: boolean; origins: readonly string[] }): SiteLevel {
  const { protocol, hostname } = new URL(origin);
  if (granted.origins.some((each) => each === origin || each === `${protocol}//${hostname}`)) return 'site';
  return granted.everywhere ? 'everywhere' : 'click';
}
