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
  const only = settings.managed?.onlySites?.map(patternOf);
  const paused = [...new Set(settings.pausedOrigins.map(patternOf))].sort();
  const open = patterns.filter((pattern) => !only || only.includes(pattern));
  const matches =
    everywhere && !only
      ? everyWebPage
      : ((everywhere && only) || open).filter((pattern) => !paused.includes(pattern)).sort();
  return matches.length === 0 ? null : { matches, excludeMatches: paused };
}
