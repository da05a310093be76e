/** Reads the user's own names and corrections from the settings, without those that are damaged. */
import type { OwnAlias } from '@/lib/core/names/own-alias';

/** `dismissed`: names that the user said do not mean this lender. */
export interface OwnNames {
  ownAliases: OwnAlias[];
  dismissed: OwnAlias[];
}

function isOwnAlias(entry: unknown): entry is OwnAlias {
  const { lenderId, text } = (entry ?? {}) as Partial<OwnAlias>;
  return (
    typeof lenderId === 'string' &&
    lenderId.length <= 80 &&
    typeof text === 'string' &&
    text.length >= 2 &&
    text.length <= 60
  );
}

function namesIn(stored: unknown): OwnAlias[] {
  return Array.isArray(stored) ? stored.filter(isOwnAlias) : [];
}

export function hasOwnNames({ ownAliases }: OwnNames): boolean {
  return ownAliases.length > 0;
}

/** Reads the storage itself, so that the background need not be woken. */
export async function readOwnNames(area: { get(keys: string[]): Promise<Record<string, unknown>> }): Promise<OwnNames> {
  const stored = await area.get(['ownAliases', 'dismissed']).catch(() => ({}) as Record<string, unknown>);
  return { ownAliases: namesIn(stored.ownAliases), dismissed: namesIn(stored.dismissed) };
}
