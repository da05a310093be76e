/** The part of `PageClient` by which the user gives access to pages, takes it back, and pauses sites. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { grantedPatterns } from '@/lib/services/tabs/page-scripts';
import { everyWebPage, patternOf, readGrants } from '@/lib/services/tabs/site-access';
import type { PageClient, SettingsClient } from './app';

type PageAccess = Pick<
  PageClient,
  'allowSite' | 'allowEverywhere' | 'withdrawSite' | 'withdrawEverywhere' | 'grantedOrigins' | 'pause' | 'resume'
>;

export function createPageAccess(api: ExtensionApi, settings: Pick<SettingsClient, 'update'>): PageAccess {
  return {
    allowSite: (origin) => api.permissions.request({ origins: [patternOf(origin)] }),
    allowEverywhere: () => api.permissions.request({ origins: everyWebPage }),
    async withdrawSite(origin) {
      await api.permissions.remove({ origins: [patternOf(origin)] });
    },
    async withdrawEverywhere() {
      const granted = await grantedPatterns(api);
      const { patterns } = readGrants(granted);
      const all = granted.filter((pattern) => !patterns.includes(pattern));
      if (all.length > 0) await api.permissions.remove({ origins: all });
    },
    async grantedOrigins() {
      const { everywhere, patterns } = readGrants(await grantedPatterns(api));
      return { everywhere, origins: patterns.map((pattern) => pattern.replace(/\/\*$/, '')) };
    },
    async pause(origin) {
      await settings.update(({ pausedOrigins }) => ({
        pausedOrigins: [...new Set([...pausedOrigins, origin])].sort(),
      }));
    },
    async resume(origin) {
      await settings.update(({ pausedOrigins }) => ({
        pausedOrigins: pausedOrigins.filter((paused) => paused !== origin),
      }));
    },
  };
}
