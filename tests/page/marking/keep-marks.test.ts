import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepMarks } from '@/lib/page/marking/keep-marks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function kept() {
  const ended = new AbortController();
  const state = { isMissing: false, looks: 0, restores: 0, givenUp: 0 };
  keepMarks(
    () => {
      state.looks += 1;
      if (state.isMissing) state.restores += 1;
      return state.isMissing;
    },
    () => {
      state.givenUp += 1;
    },
    ended.signal,
  );
  return { state, ended };
}

test('a page at rest is looked at a few times, then no more until someone uses it', () => {
  const { state } = kept();
  vi.advanceTimersByTime(3_600_000);
  expect(state.looks).toBe(6);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(500);
  expect(state.looks).toBe(7);
});

test('marks that are taken away again and again are put back a bounded number of times', () => {
  const { state } = kept();
  state.isMissing = true;
  vi.advanceTimersByTime(3_600_000);
  expect(state.restores).toBe(30);
  // Who uses the page changes nothing any more.
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(3_600_000);
  expect(state).toMatchObject({ restores: 30, givenUp: 1 });
});

test('nothing is looked for once the script has ended', () => {
  const { state, ended } = kept();
  ended.abort();
  vi.advanceTimersByTime(3_600_000);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(3_600_000);
  expect(state.looks).toBe(0);
});
