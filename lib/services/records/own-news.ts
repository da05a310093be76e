/** Tells every screen and the background that loans, evidence or their passphrase were changed, by a mark in the browser's session memory that says nothing of them. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

export type OwnPart = 'loans' | 'evidence' | 'passphrase';
/** The key that a screen holds is of no other. */
type HeardHere = OwnPart | 'key';

export interface OwnNews {
  /** After a change made here. */
  tell(...parts: OwnPart[]): void;
  /** Nobody but this screen hears of it. */
  tellHere(part: HeardHere): void;
  /** Calls back after each change, made here or elsewhere, not at once. */
  hear(parts: readonly HeardHere[], onChange: () => void, signal: AbortSignal): void;
}

type StorageChanges = Record<string, { newValue?: unknown }>;

export const markOf = (part: HeardHere) => `changed:${part}`;

/** The marks that were set for one of `parts`. */
export function marksIn(parts: readonly HeardHere[], changes: StorageChanges, area: string): unknown[] {
  return area === 'session' ? parts.flatMap((part) => changes[markOf(part)]?.newValue ?? []) : [];
}

export function openOwnNews({ storage }: Pick<ExtensionApi, 'storage'>): OwnNews {
  const me = crypto.randomUUID();
  const hearers = new Set<(part: HeardHere) => void>();
  let told = 0;
  const tellHere = (part: HeardHere) => {
    for (const hear of hearers) hear(part);
  };
  return {
    tellHere,
    tell(...parts) {
      parts.forEach(tellHere);
      told += 1;
      // Nobody waits for it: what it tells of is kept already.
      const marks = Object.fromEntries(parts.map((part) => [markOf(part), `${me} ${told}`]));
      void storage.session.set(marks).catch(() => undefined);
    },
    hear(parts, onChange, signal) {
      const hear = (part: HeardHere) => void (parts.includes(part) && onChange());
      const listener = (changes: StorageChanges, area: string) => {
        if (marksIn(parts, changes, area).some((mark) => !String(mark).startsWith(me))) onChange();
      };
      hearers.add(hear);
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => {
        hearers.delete(hear);
        storage.onChanged.removeListener(listener);
      });
    },
  };
}
