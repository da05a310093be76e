/** A screen in a private window writes nothing down of what is met there: lists may lose entries by it, and gain none. */
import type { Settings, SettingsLists } from '@/lib/storage/settings';
import type { SettingsClient } from './app';

const lists = ['pausedOrigins', 'ownAliases', 'dismissed'] as const satisfies (keyof SettingsLists)[];

function withoutAdditions(now: Settings, part: Partial<Settings>): Partial<Settings> {
  const kept = { ...part };
  for (const list of lists) {
    const before = new Set(now[list].map((entry) => JSON.stringify(entry)));
    if (part[list]) Object.assign(kept, { [list]: part[list].filter((entry) => before.has(JSON.stringify(entry))) });
  }
  return kept;
}

/** What is chosen, as language or theme, says nothing of a page and is kept. */
export function settingsOfWindow(settings: SettingsClient, isPrivate: () => Promise<boolean>): SettingsClient {
  return {
    ...settings,
    async update(from) {
      const isHere = await isPrivate();
      await settings.update(async (now) => {
        const part = await from(now);
        return isHere ? withoutAdditions(now, part) : part;
      });
    },
  };
}
