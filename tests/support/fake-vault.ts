/** The passphrase on loans and evidence, in memory and without sealing anything. */

import type { Vault } from '@/lib/services/records/vault';
import { OwnLocked } from '@/lib/storage/own-locked';
import type { Settings } from '@/lib/storage/settings';

export interface FakeVault {
  vault: Vault;
  /** Throws where it is locked. */
  requireOpen(): void;
}

/** `first`: the passphrase that was set before; then it is locked. */
export function fakeVault(
  first: string | null,
  changeSettings: (part: Pick<Settings, 'lockAfterMinutes'>) => void,
): FakeVault {
  let passphrase = first;
  let isOpen = false;
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const each of watchers) each();
  };
  const whenRight = (typed: string, change: () => void) => {
    if (typed !== passphrase) return false;
    change();
    tell();
    return true;
  };
  return {
    requireOpen() {
      if (passphrase !== null && !isOpen) throw new OwnLocked('locked');
    },
    vault: {
      state: async () => (passphrase === null ? 'off' : isOpen ? 'open' : 'locked'),
      async turnOn(next) {
        passphrase = next;
        isOpen = true;
        tell();
      },
      unlock: async (typed) =>
        whenRight(typed, () => {
          isOpen = true;
        }),
      change: async (typed, next) =>
        whenRight(typed, () => {
          passphrase = next;
        }),
      turnOff: async (typed) =>
        whenRight(typed, () => {
          passphrase = null;
        }),
      lock() {
        isOpen = false;
        tell();
      },
      touch: () => undefined,
      keepOpenFor: async (lockAfterMinutes) => changeSettings({ lockAfterMinutes }),
      watch(onChange, signal) {
        watchers.add(onChange);
        signal.addEventListener('abort', () => watchers.delete(onChange));
      },
    },
  };
}
