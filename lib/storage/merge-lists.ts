/** Adds to lists what is new in others, and keeps all that was there, in its order. */
import type { SettingsLists } from './settings';

export function addNew<T>(mine: readonly T[], theirs: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set(mine.map(keyOf));
  return [...mine, ...theirs.filter((entry) => !seen.has(keyOf(entry)) && seen.add(keyOf(entry)))];
}

const byName = ({ lenderId, text }: SettingsLists['ownAliases'][number]) => `${lenderId} ${text}`;

export function mergeLists(mine: SettingsLists, theirs: SettingsLists): SettingsLists {
  return {
    ownAliases: addNew(mine.ownAliases, theirs.ownAliases, byName),
    dismissed: addNew(mine.dismissed, theirs.dismissed, byName),
    pausedOrigins: addNew(mine.pausedOrigins, theirs.pausedOrigins, (origin) => origin),
  };
}
