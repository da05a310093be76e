import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeyring } from '@/lib/services/records/keyring';
import type { HeldKey } from '@/lib/storage/sealing';

const key: HeldKey = { salt: 'AAAA', key: {} as CryptoKey };
const minutes = (count: number) => count * 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const told = vi.fn();
  const keyring = createKeyring(told);
  keyring.hold(key, 10);
  return { keyring, told };
}

test('the key is let go of after the time without use, and that is told once', () => {
  const { keyring, told } = watched();
  vi.advanceTimersByTime(minutes(10) - 1);
  expect(keyring.key()).toBe(key);
  vi.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(1);
  expect(keyring.key()).toBeNull();
});

test('use begins the time anew; another time is another end', () => {
  const { keyring } = watched();
  vi.advanceTimersByTime(minutes(9));
  keyring.touch();
  vi.advanceTimersByTime(minutes(9));
  expect(keyring.key()).toBe(key);
  keyring.keepFor(5);
  vi.advanceTimersByTime(minutes(5));
  expect(keyring.key()).toBeNull();
});

test('a device that slept over the end finds no key, though no timer ran, and use does not bring it back', () => {
  const { keyring, told } = watched();
  vi.setSystemTime(Date.now() + minutes(60));
  keyring.touch();
  expect(keyring.key()).toBeNull();
  expect(told).toHaveBeenCalledTimes(1);
});

test('it is let go of at once by a press', () => {
  const { keyring, told } = watched();
  keyring.forget();
  keyring.forget();
  expect(keyring.key()).toBeNull();
  expect(told).toHaveBeenCalledTimes(1);
});
