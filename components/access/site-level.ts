/** How far the user lets the extension read pages, from what the browser has granted and what was chosen. */

export const accessLevels = ['click', 'site', 'everywhere'] as const;
export type AccessLevel = (typeof accessLevels)[number];

export interface Granted {
  everywhere: boolean;
  origins: readonly string[];
}

/** For one site. Browsers grant hosts without their ports, so the port does not count. */
export function siteLevel(origin: string, granted: Granted): AccessLevel {
  const { protocol, hostname } = new URL(origin);
  if (granted.origins.some((each) => each === origin || each === `${protocol}//${hostname}`)) return 'site';
  return granted.everywhere ? 'everywhere' : 'click';
}

/** For the browser as a whole: the widest level in use. */
export function widestLevel(granted: Granted): AccessLevel {
  if (granted.everywhere) return 'everywhere';
  return granted.origins.length > 0 ? 'site' : 'click';
}
