import { expect, test, vi } from 'vitest';
import { openOwnNews } from '@/lib/services/records/own-news';
import { sharedSession } from '@/tests/support/shared-session';

function twoScreens() {
  const session = sharedSession();
  const [here, there] = [openOwnNews(session.api), openOwnNews(session.api)];
  const told = { here: vi.fn(), there: vi.fn() };
  const life = new AbortController();
  here.hear(['loans', 'key'], told.here, life.signal);
  there.hear(['loans', 'key'], told.there, life.signal);
  const counts = () => [told.here.mock.calls.length, told.there.mock.calls.length];
  return { ...session, here, counts, life };
}

test('every screen hears of a change once, also where one follows on another at once', () => {
  const { here, counts } = twoScreens();
  here.tell('loans');
  here.tell('loans');
  expect(counts()).toEqual([2, 2]);
});

test('a change of several parts is one to whoever watches one of them', () => {
  const { here, counts } = twoScreens();
  here.tell('loans', 'evidence', 'passphrase');
  expect(counts()).toEqual([1, 1]);
});

test('what nobody asked for is not told, and the key of a screen is not told to others', () => {
  const { here, counts } = twoScreens();
  here.tell('evidence');
  expect(counts()).toEqual([0, 0]);
  here.tellHere('key');
  expect(counts()).toEqual([1, 0]);
});

test('who leaves hears nothing, and leaves nothing behind', () => {
  const { here, counts, life, listeners } = twoScreens();
  life.abort();
  here.tell('loans');
  expect(counts()).toEqual([0, 0]);
  expect(listeners.size).toBe(0);
});

test('a session memory that takes nothing costs nobody a change that is kept', async () => {
  const { api } = sharedSession();
  vi.spyOn(api.storage.session, 'set').mockRejectedValue(new Error('full'));
  const told = vi.fn();
  const news = openOwnNews(api);
  news.hear(['loans'], told, new AbortController().signal);
  news.tell('loans');
  expect(told).toHaveBeenCalledOnce();
});
