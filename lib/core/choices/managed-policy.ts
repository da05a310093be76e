/** What a school or a company has set in the browsers it manages, from what the browser keeps for it. Whatever cannot be read is left out and named. */
import * as v from 'valibot';

const sites = v.pipe(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/*]+$/))), v.minLength(1));

/** `managed-schema.json` says the same to Chrome and Edge. */
export const policyEntries = {
  /** Pages are read only when the reader asks for it. */
  access: v.picklist(['click']),
  /** Other sites count as paused. */
  onlySites: sites,
  pausedSites: sites,
  /** Own loans, plans and evidence. */
  hideOwnLoans: v.boolean(),
} as const;

export interface ManagedPolicy {
  access?: 'click';
  onlySites?: string[];
  pausedSites?: string[];
  hideOwnLoans?: boolean;
  /** Names of what was set and could not be read. */
  unreadable: string[];
}

/** Undefined where nothing was set. */
export function parsePolicy(stored: Record<string, unknown>): ManagedPolicy | undefined {
  const keys = Object.keys(stored);
  if (keys.length === 0) return undefined;
  const policy: Record<string, unknown> & { unreadable: string[] } = { unreadable: [] };
  for (const key of keys) {
    const entry = Object.hasOwn(policyEntries, key) ? policyEntries[key as keyof typeof policyEntries] : null;
    const parsed = entry && v.safeParse(entry as v.GenericSchema, stored[key]);
    if (parsed?.success) policy[key] = parsed.output;
    else policy.unreadable.push(key);
  }
  return policy;
}

export function isShut(origin: string, policy: ManagedPolicy | undefined): boolean {
  if (!policy) return false;
  const { onlySites, pausedSites } = policy;
  return pausedSites?.includes(origin) === true || onlySites?.includes(origin) === false;
}
