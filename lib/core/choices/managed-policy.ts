/**
 * What a school or a company has set in the browsers it manages, from what the browser keeps for it. Whatever cannot be read
 * is left out and named. Written by hand and short, since the worker carries it.
 */

export interface ManagedPolicy {
  /** Pages are read only when the reader asks for it. */
  access?: 'click';
  /** Other sites count as paused. */
  onlySites?: string[];
  pausedSites?: string[];
  /** Own loans, plans and evidence. */
  hideOwnLoans?: boolean;
  /** Names of all that was set, read or not. */
  set: string[];
}

const areSites = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((site) => /^https?:\/\/[^/*]+$/.test(site));

/** Whether a value can be read. `managed-schema.json` says the same to Chrome and Edge. */
export const policyEntries = new Map<string, (value: unknown) => boolean>([
  ['access', (value) => value === 'click'],
  ['onlySites', areSites],
  ['pausedSites', areSites],
  ['hideOwnLoans', (value) => typeof value === 'boolean'],
]);

/** Undefined where nothing was set. */
export function parsePolicy(stored: Record<string, unknown>): ManagedPolicy | undefined {
  const set = Object.keys(stored);
  const read = set.filter((key) => policyEntries.get(key)?.(stored[key]));
  return set[0] ? { ...Object.fromEntries(read.map((key) => [key, stored[key]])), set } : undefined;
}

export function unreadableIn(policy: ManagedPolicy): string[] {
  return policy.set.filter((key) => !Object.hasOwn(policy, key));
}

/** For everyone, so that no reader can resume. */
export function isShut(origin: string, policy: ManagedPolicy | undefined): boolean {
  return policy?.pausedSites?.includes(origin) === true || policy?.onlySites?.includes(origin) === false;
}
