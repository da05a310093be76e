/** Hooks for values that arrive later or keep changing: loading and failure are values, so that a screen decides what to show. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { PageState } from '@/lib/services/tabs/page-state';
import type { Settings } from '@/lib/storage/settings';
import { useApp } from './app-context';

export type Async<T> = { state: 'loading' } | { state: 'done'; value: T } | { state: 'failed'; error: unknown };

const loading = { state: 'loading' } as const;

/** Runs `load` when one of `inputs` changes. While a newer answer is on its way the older one stays; a late older answer is dropped. */
export function useAsync<T>(load: () => Promise<T>, inputs: readonly unknown[]): Async<T> {
  const [answer, setAnswer] = useState<Async<T>>(loading);
  // Before the browser paints: what is known by then is in the same frame.
  useLayoutEffect(() => {
    let current = true;
    load().then(
      (value) => current && setAnswer({ state: 'done', value }),
      (error: unknown) => current && setAnswer({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, inputs);
  return answer;
}

/** The newest value of something that calls back; null before the first call. */
export function useWatched<T>(
  watch: (onChange: (value: T) => void, signal: AbortSignal) => void,
  inputs: readonly unknown[],
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    watch((next) => setValue(() => next), ending.signal);
    return () => ending.abort();
  }, inputs);
  return value;
}

interface Watchable {
  watch(onChange: () => void, signal: AbortSignal): void;
}

/**
 * What `read` says of a store, asked again after each change of it, whichever window made it, or on demand. `isNewest`: false
 * while what was changed is read again. A store that cannot be opened is opened once more by `again`.
 */
export function useStore<Store extends Watchable, T>(
  open: () => Promise<Store>,
  read: (store: Store) => Promise<T>,
  inputs: readonly unknown[],
): { answer: Async<T>; isNewest: boolean; again: () => void } {
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useLayoutEffect(() => {
    const ending = new AbortController();
    open().then(
      (store) => ending.signal.aborted || store.watch(again, ending.signal),
      () => undefined,
    );
    return () => ending.abort();
  }, [open, again]);
  const found = useAsync(async () => ({ asked, value: await read(await open()) }), [open, asked, ...inputs]);
  if (found.state !== 'done') return { answer: found, isNewest: false, again };
  return { answer: { state: 'done', value: found.value.value }, isNewest: found.value.asked === asked, again };
}

/** The page in the active tab of this window; null until known. */
export function usePage(): PageState | null {
  const { page } = useApp();
  return useWatched<PageState>((onChange, signal) => page.watch(onChange, signal), [page]);
}

/** The reader's settings; null until read. */
export function useSettings(): Settings | null {
  const { settings } = useApp();
  return useWatched<Settings>(
    (onChange, signal) => {
      settings.watch(onChange, signal);
      settings.read().then(
        (read) => !signal.aborted && onChange(read),
        () => undefined,
      );
    },
    [settings],
  );
}

export function useKnowledge(): Async<Knowledge> {
  const { knowledge } = useApp();
  return useAsync(() => knowledge, [knowledge]);
}
