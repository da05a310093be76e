/** One passphrase for all open screens: given, let go of, and kept in use together. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeyChannel, type KeyNews, openSharedKeyring } from '@/lib/services/records/shared-keyring';
import type { HeldKey } from '@/lib/storage/sealing';

const key: HeldKey = { salt: 'AAAA', key: {} as CryptoKey };
const minutes = (count: number) => count * 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Screens of one browser: what one says, all others hear. */
function browser() {
  const channels: KeyChannel[] = [];
  return () => {
    const channel: KeyChannel = {
      onmessage: null,
      postMessage: (news) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data: news } as MessageEvent<KeyNews>);
      },
    };
    channels.push(channel);
    const told = vi.fn();
    return { keyring: openSharedKeyring(told, channel), told };
  };
}

test('what is opened in one screen is open in those that stand beside it, and in one that opens later', () => {
  const open = browser();
  const [panel, options] = [open(), open()];
  panel.keyring.hold(key, 10);
  expect(options.keyring.key()).toBe(key);
  expect(options.told).toHaveBeenCalledTimes(1);
  expect(open().keyring.key()).toBe(key);
});

test('locked in one screen, it is locked in all, and each says so once', () => {
  const open = browser();
  const [panel, options] = [open(), open()];
  panel.keyring.hold(key, 10);
  options.told.mockClear();
  options.keyring.forget();
  expect(panel.keyring.key()).toBeNull();
  expect(panel.told).toHaveBeenCalledTimes(1);
  expect(options.told).toHaveBeenCalledTimes(1);
});

test('use of one screen keeps it open in all; without use all are locked', () => {
  const open = browser();
  const [panel, options] = [open(), open()];
  panel.keyring.hold(key, 10);
  vi.advanceTimersByTime(minutes(9));
  options.keyring.touch();
  vi.advanceTimersByTime(minutes(9));
  expect(panel.keyring.key()).toBe(key);
  vi.advanceTimersByTime(minutes(2));
  expect([panel.keyring.key(), options.keyring.key()]).toEqual([null, null]);
});

test('another passphrase takes the place of the former in every screen', () => {
  const open = browser();
  const [panel, options] = [open(), open()];
  panel.keyring.hold(key, 10);
  const next: HeldKey = { salt: 'BBBB', key: {} as CryptoKey };
  panel.keyring.hold(next, 10);
  expect(options.keyring.key()).toBe(next);
  expect(options.told).toHaveBeenCalledTimes(2);
});

test('a screen that holds no key answers nobody, and touching it says nothing', () => {
  const open = browser();
  const [panel, options] = [open(), open()];
  panel.keyring.touch();
  expect([panel.told, options.told].map((told) => told.mock.calls.length)).toEqual([0, 0]);
  expect(open().keyring.key()).toBeNull();
});
