/** Reads the user's own names and corrections from the settings, without those that are damaged. */

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

function namesIn(stored: unknown): OwnName[] {
  return Array.isArray(stored) ? stored.filter(isOwnName) : [];
}

export function hasOwnNames({ ownAliases }: OwnNames): boolean {
  return ownAliases.length > 0;
}

/** Reads the storage itself, so that the background need not be woken. */
export async function readOwnNames(area: { get(keys: string[]): Promise<Record<string, unknown>> }): Promise<OwnNames> {
  const stored = await area.get(['ownAliases', 'dismissed']).catch(() => ({}) as Record<string, unknown>);
  return { ownAliases: namesIn(stored.ownAliases), dismissed: namesIn(stored.dismissed) };
}
