/** How many entries of one's own there are, of each kind; null until it is known. */
import { useApp } from '@/components/app-context';
import { useAsync, useSettings, useWatched } from '@/components/use-async';
import type { EntryCounts } from './entry-counts';
import { useHeld } from './use-held';

interface CountedEntries {
  counts: EntryCounts;
  /** Loans and evidence cannot be read now. */
  isLocked: boolean;
}

export function useEntries(): CountedEntries | null {
  const app = useApp();
  const settings = useSettings();
  const held = useHeld();
  const changes = useWatched<number>(
    (onChange, signal) => {
      let n = 0;
      const tell = () => onChange(++n);
      void app.offers.then(
        (kept) => signal.aborted || kept.watch(tell, signal),
        () => undefined,
      );
      // Whoever takes lenders in or wipes them tells of the loans as well.
      app.ownLoans.watch(tell, signal);
    },
    [app.offers, app.ownLoans],
  );
  const kept = useAsync(
    async () => ({
      offers: await app.offers.then((each) => each.list()).catch(() => []),
      lenders: await app.ownLenders.then((each) => each.list()).catch(() => []),
    }),
    [app, settings, changes],
  );
  if (settings === null || kept.state !== 'done' || held.state === 'loading') return null;
  const { loans, evidence, isLocked } = held.state === 'done' ? held.value : { loans: 0, evidence: 0, isLocked: false };
  return {
    counts: {
      names: settings.ownAliases.length,
      corrections: settings.dismissed.length,
      paused: settings.pausedOrigins.length,
      offers: kept.value.offers.length,
      lenders: kept.value.lenders.length,
      loans,
      evidence,
    },
    isLocked,
  };
}
