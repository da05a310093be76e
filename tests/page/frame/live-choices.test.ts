import { expect, test, vi } from 'vitest';
import { defaultPageChoices } from '@/lib/core/choices/page-choices';
import { openChoices } from '@/lib/page/frame/live-choices';

/** A storage that can be changed, as the options page does. */
function fakeStorage(stored: Record<string, unknown>, fails = false) {
  const listeners: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  return {
    api: {
      storage: {
        local: { get: async () => (fails ? Promise.reject(new Error('gone')) : { ...stored }) },
        onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
      },
    },
    change(part: Record<string, unknown>, area = 'local') {
      Object.assign(stored, part);
      for (const tell of listeners) tell(part, area);
    },
  };
}

test('the stored choices hold once they are read, the defaults until then', async () => {
  const { choices, ready } = openChoices(fakeStorage({ markPrices: false }).api);
  expect(choices.current).toEqual(defaultPageChoices);
  await ready;
  expect(choices.current).toEqual({ ...defaultPageChoices, markPrices: false });
});

test('a change is told at once, and no longer once the page is left', async () => {
  const storage = fakeStorage({});
  const { choices, ready } = openChoices(storage.api);
  await ready;
  const onChange = vi.fn();
  const leaving = new AbortController();
  choices.watch(onChange, leaving.signal);
  storage.change({ markStrength: 'strong' });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(choices.current.markStrength).toBe('strong');
  storage.change({ theme: 'dark' });
  storage.change({ markStrength: 'quiet' }, 'session');
  leaving.abort();
  storage.change({ markStrength: 'quiet' });
  await vi.waitFor(() => expect(choices.current.markStrength).toBe('quiet'));
  expect(onChange).toHaveBeenCalledOnce();
});

test('a storage that cannot be read leaves everything marked', async () => {
  const { choices, ready } = openChoices(fakeStorage({ markNames: false }, true).api);
  await ready;
  expect(choices.current).toEqual(defaultPageChoices);
});
