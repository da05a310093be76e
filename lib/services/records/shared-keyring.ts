/**
 * One key for all screens of the extension that are open: given in one, it opens all; let go of in one, for whatever reason, it
 * locks all; used in one, it stays in all. It goes from screen to screen as the browser's own handle, which shows nothing of it,
 * and is gone with the last of them.
 */
import type { HeldKey } from '@/lib/storage/sealing';
import { createKeyring, type Keyring } from './keyring';

/** `asked`: by a screen that has just opened. */
export type KeyNews = { is: 'asked' | 'touched' | 'forgotten' } | { is: 'held'; key: HeldKey; minutes: number };

/** Reaches the other open screens of the extension, and nobody else. */
export interface KeyChannel {
  postMessage(news: KeyNews): void;
  onmessage: ((event: MessageEvent<KeyNews>) => void) | null;
}

/** Far less than the least time without use, and far more than the time between two key strokes. */
const quietMs = 10_000;

/** `onChange`: the key is another, or none any more. */
export function openSharedKeyring(
  onChange: () => void,
  channel: KeyChannel = new BroadcastChannel('overdue-lens-key'),
  now: () => number = Date.now,
): Keyring {
  let minutes = 0;
  let isToldByOther = false;
  let toldTouchAt = 0;
  const own = createKeyring(() => {
    if (!isToldByOther) channel.postMessage({ is: 'forgotten' });
    onChange();
  }, now);
  const pass = () => {
    const key = own.key();
    if (key !== null) channel.postMessage({ is: 'held', key, minutes });
  };
  const take = (key: HeldKey, forMinutes: number) => {
    minutes = forMinutes;
    own.hold(key, forMinutes);
  };
  channel.onmessage = ({ data: news }) => {
    if (news.is === 'asked') pass();
    else if (news.is === 'touched') own.touch();
    else if (news.is === 'held') {
      const isNew = own.key()?.salt !== news.key.salt;
      take(news.key, news.minutes);
      if (isNew) onChange();
    } else {
      isToldByOther = true;
      own.forget();
      isToldByOther = false;
    }
  };
  channel.postMessage({ is: 'asked' });
  return {
    key: own.key,
    hold(key, forMinutes) {
      take(key, forMinutes);
      pass();
    },
    touch() {
      own.touch();
      if (own.key() === null || now() - toldTouchAt < quietMs) return;
      toldTouchAt = now();
      channel.postMessage({ is: 'touched' });
    },
    keepFor(forMinutes) {
      minutes = forMinutes;
      own.keepFor(forMinutes);
      pass();
    },
    forget: own.forget,
  };
}
