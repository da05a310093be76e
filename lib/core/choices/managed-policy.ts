/**
 * What a school or a company has set in the browsers it manages, from what the browser keeps for it. Whatever cannot be read
 * is left out and named. Written by hand, since it runs at every start of the worker.
 */

export interface ManagedPolicy {
  /** Pages are read only when the reader asks for it. */
  access?: 'click';
  /** Other sites count as paused. */
  onlySites?: string[];
  pausedSites?: string[];
  /** Own loans, plans and evidence. */
  hideOwnLoans?: boolean;
  /** Names of what was set and could not be read. */
  unreadable: string[];
}

const areSites = (value: unknown) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((site) => typeof site === 'string' && /^https?:\/\/[^/*]+$/.test(site));

/** Whether a value can be read. `managed-schema.json` says the same to Chrome and Edge. */
export const policyEntries = new Map<string, (value: unknown) => boolean>([
  ['access', (value) => value === 'click'],
  ['onlySites', areSites],
  ['pausedSites', areSites],
  ['hideOwnLoans', (value) => typeof value === 'boolean'],
]);

/** Undefined where nothing was set. */
export function parsePolicy(stored: Record<string, unknown>): ManagedPolicy | undefined {
  const set = Object.entries(stored);
  const isRead = ([key, value]: [string, unknown]) => policyEntries.get(key)?.(value) === true;
  if (set.length === 0) return undefined;
  return {
    ...Object.fromEntries(set.filter(isRead)),
    unreadable: set.filter((entry) => !isRead(entry)).map(([key]) => key),
  };
}

export function isShut(origin: string, policy: ManagedPolicy | undefined): boolean {
  return policy?.pausedSites?.includes(origin) === true || policy?.onlySites?.includes(origin) === false;
}
