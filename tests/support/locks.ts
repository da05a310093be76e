/** `navigator.locks` without a browser: one holder a name at a time, in the order in which they asked. */
import type { Locks } from '@/lib/storage/settings-store';

export function fakeLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
