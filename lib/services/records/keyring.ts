/** Holds the key of sealed records in memory of this screen, and lets go of it after a time without use. Nothing stores it. */
import type { HeldKey } from '@/lib/storage/sealing';

export interface Keyring {
  /** null: none is held. */
  key(): HeldKey | null;
  hold(key: HeldKey, minutes: number): void;
  /** The reader did something: the time begins anew. */
  touch(): void;
  /** From now on it is held so long without use. */
  keepFor(minutes: number): void;
  forget(): void;
}

const minuteMs = 60_000;

/** `onForgotten`: the key was let go of, for whatever reason. */
export function createKeyring(onForgotten: () => void, now: () => number = Date.now): Keyring {
  let held: HeldKey | null = null;
  let allowedMs = 0;
  let endsAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    if (held === null) return;
    held = null;
    onForgotten();
  };
  // A timer stands still while the device sleeps, so the clock is asked as well.
  const look = () => {
    if (now() >= endsAt) forget();
    else timer = setTimeout(look, endsAt - now());
  };
  const begin = () => {
    clearTimeout(timer);
    if (held === null) return;
    endsAt = now() + allowedMs;
    timer = setTimeout(look, allowedMs);
  };
  return {
    key() {
      if (held !== null && now() >= endsAt) forget();
      return held;
    },
    hold(key, minutes) {
      held = key;
      allowedMs = minutes * minuteMs;
      begin();
    },
    touch() {
      if (held === null) return;
      if (now() >= endsAt) forget();
      else endsAt = now() + allowedMs;
    },
    keepFor(minutes) {
      allowedMs = minutes * minuteMs;
      begin();
    },
    forget,
  };
}
