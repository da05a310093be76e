import { afterEach, expect, test, vi } from 'vitest';
import { waitUntilWorthReading } from '@/lib/page/frame/page-lifecycle';

const observers = new Set<() => void>();

class SizesByHand {
  readonly look: () => void;
  constructor(look: () => void) {
    this.look = look;
  }
  observe() {
    observers.add(this.look);
  }
  disconnect() {
    observers.delete(this.look);
  }
}

/** This window as a frame of so many pixels, which its page gives it. */
function beFrame(width: number, height: number) {
  vi.stubGlobal('ResizeObserver', SizesByHand);
  vi.stubGlobal('top', {});
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
}

function waitFor(signal: AbortSignal) {
  const onWorth = vi.fn();
  void waitUntilWorthReading(signal).then(onWorth);
  return onWorth;
}

afterEach(() => {
  vi.unstubAllGlobals();
  observers.clear();
});

test('a frame that gets its first size after the script started is read, though no event tells of it', async () => {
  beFrame(0, 0);
  const onWorth = waitFor(new AbortController().signal);
  for (const look of observers) look();
  await Promise.resolve();
  expect(onWorth).not.toHaveBeenCalled();
  beFrame(600, 200);
  for (const look of observers) look();
  await Promise.resolve();
  expect(onWorth).toHaveBeenCalledOnce();
  expect(observers.size).toBe(0);
});

test('a frame that stays small is not read, and is not watched once the script ends', async () => {
  beFrame(1, 1);
  const ending = new AbortController();
  const onWorth = waitFor(ending.signal);
  for (const look of observers) look();
  await Promise.resolve();
  expect(onWorth).not.toHaveBeenCalled();
  ending.abort();
  expect(observers.size).toBe(0);
});
