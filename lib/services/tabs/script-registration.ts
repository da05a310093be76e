/** Derives the registration of the page script from what is granted and not paused. */
import type { Settings } from '@/lib/storage/settings';
import { allowedPatterns, everyWebPage, patternOf, readGrants } from './site-access';

interface WantedRegistration {
  matches: string[];
  excludeMatches: string[];
}

/** null: no script should be registered at all. A paused site is excluded, so that nothing of ours runs there. */
export function wantedRegistration(granted: readonly string[], settings: Settings): WantedRegistration | null {
  const { everywhere, patterns } = readGrants(allowedPatterns(granted, settings));
  const { onlySites, pausedSites = [] } = settings.managed ?? {};
  const paused = [...new Set([...settings.pausedOrigins, ...pausedSites].map(patternOf))].sort();
  const only = onlySites?.map(patternOf);
  const open = everywhere ? (only ?? []) : patterns.filter((pattern) => only?.includes(pattern) ?? true);
  const matches = everywhere && !only ? everyWebPage : open.filter((pattern) => !paused.includes(pattern)).sort();
  return matches.length === 0 ? null : { matches, excludeMatches: paused };
}
