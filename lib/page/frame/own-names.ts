/** The user's own names and corrections, as the settings keep them. What is damaged is passed over, entry by entry. */

export interface OwnName {
  lenderId: string;
  text: string;
}

export interface OwnNames {
  ownAliases: OwnName[];
  dismissed: OwnName[];
}

function isOwnName(entry: unknown): entry is OwnName {
  const { lenderId, text } = (entry ?? {}) as Partial<OwnName>;
  return (
    typeof lenderId === 'string' &&
    lenderId.length <= 80 &&
    typeof text === 'string' &&
    text.length >= 2 &&
    text.length <= 60
  );
}

function findLenderIds(stored: unknown): OwnName[] {
  return Array.isArray(stored) ? stored.filter(isOwnName) : [];
}

export function hasOwnNames({ ownAliases }: OwnNames): boolean {
  return ownAliases.length > 0;
}

/** Reads the settings' own keys without waking the background. */
export async function readOwnNames(area: { get(keys: string[]): Promise<Record<string, unknown>> }): Promise<OwnNames> {
  const stored = await area.get(['ownAliases', 'dismissed']).catch(() => ({}) as Record<string, unknown>);
  return { ownAliases: findLenderIds(stored.ownAliases), dismissed: findLenderIds(stored.dismissed) };
}
