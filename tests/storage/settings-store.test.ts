import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { keepDismissal } from '@/lib/services/background/page-message-handlers';
import {
  changeSettings,
  type Locks,
  lastManagedKey,
  readSettings,
  type SettingsArea,
  updateSettings,
} from '@/lib/storage/settings-store';
import { fakeLocks } from '@/tests/support/locks';
import { runs } from '@/tests/support/runs';

/** A storage in which each reading and writing takes as many turns as `turns` says next. */
function slowStorage(turns: readonly number[]): SettingsArea {
  let stored: Record<string, unknown> = {};
  let asked = 0;
  const wait = async () => {
    const howMany = turns[asked % turns.length] ?? 0;
    asked += 1;
    for (let turn = 0; turn < howMany; turn += 1) await Promise.resolve();
  };
  return {
    local: {
      async get() {
        await wait();
        return structuredClone(stored);
      },
      async set(values) {
        await wait();
        stored = { ...stored, ...structuredClone(values) };
      },
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

type Act =
  | { act: 'pause' | 'resume'; site: number }
  | { act: 'name' | 'dismiss'; lender: number }
  | { act: 'theme'; theme: 'light' | 'dark' };

const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constantFrom('pause' as const, 'resume' as const), site: fc.nat(5) }),
    fc.record({ act: fc.constantFrom('name' as const, 'dismiss' as const), lender: fc.nat(5) }),
    fc.record({ act: fc.constant('theme' as const), theme: fc.constantFrom('light' as const, 'dark' as const) }),
  ),
  { minLength: 2, maxLength: 12 },
);

const origin = (site: number) => `https://site-${site}.example`;
const entry = (lender: number) => ({ lenderId: `lender-${lender}`, text: '小米借借' });
const dismissed = (lender: number) => {
  const { lenderId, text } = entry(lender);
  return { lenderId, surface: text, alias: text, case: null };
};

function run(storage: SettingsArea, each: Act, locks: Locks): Promise<unknown> {
  switch (each.act) {
    case 'pause':
      return updateSettings(
        storage,
        ({ pausedOrigins }) => ({ pausedOrigins: [...new Set([...pausedOrigins, origin(each.site)])] }),
        locks,
      );
    case 'resume':
      return updateSettings(
        storage,
        ({ pausedOrigins }) => ({ pausedOrigins: pausedOrigins.filter((paused) => paused !== origin(each.site)) }),
        locks,
      );
    case 'name':
      return updateSettings(storage, ({ ownAliases }) => ({ ownAliases: [...ownAliases, entry(each.lender)] }), locks);
    case 'dismiss':
      return keepDismissal(storage, dismissed(each.lender), locks);
    case 'theme':
      return changeSettings(storage, { theme: each.theme });
  }
}

test('whatever several screens write at once, it comes to what it comes to one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.array(fc.nat(7), { minLength: 1, maxLength: 40 }), async (asked, turns) => {
      const atOnce = slowStorage(turns);
      const locks = fakeLocks();
      await Promise.all(asked.map((each) => run(atOnce, each, locks)));
      const inOrder = slowStorage([0]);
      for (const each of asked) await run(inOrder, each, fakeLocks());
      const { theme: _, ...lists } = await readSettings(inOrder);
      expect(await readSettings(atOnce)).toMatchObject(lists);
    }),
    { numRuns: runs(300) },
  );
});

test('without taking turns, entries would be lost', async () => {
  const storage = slowStorage([3]);
  const noTurns: Locks = { request: (_, work) => work() };
  await Promise.all([0, 1, 2].map((site) => run(storage, { act: 'pause', site }, noTurns)));
  expect((await readSettings(storage)).pausedOrigins.length).toBeLessThan(3);
});

test('a change that fails lets the next one have its turn', async () => {
  const storage = slowStorage([1]);
  const locks = fakeLocks();
  const fails = updateSettings(storage, () => Promise.reject(new Error('no')), locks);
  const works = run(storage, { act: 'pause', site: 1 }, locks);
  await expect(fails).rejects.toThrow('no');
  await works;
  expect((await readSettings(storage)).pausedOrigins).toEqual([origin(1)]);
});

/** A browser that says what is set for everyone from the question on that `answersFrom` names. */
function managedFrom(answersFrom: () => number, set: Record<string, unknown>) {
  let asked = 0;
  return {
    get: () => {
      asked += 1;
      return asked < answersFrom() ? new Promise<never>(() => undefined) : Promise.resolve(set);
    },
  };
}

const never = () => Number.POSITIVE_INFINITY;

test.each([
  ['answers the second question', () => 2, 'click'],
  ['answers none', never, undefined],
])('a browser that is still starting and %s about what is set for everyone holds nothing up', async (_, at, access) => {
  vi.useFakeTimers();
  const settings = readSettings({ ...slowStorage([0]), managed: managedFrom(at, { access: 'click' }) });
  await vi.advanceTimersByTimeAsync(2000);
  expect((await settings).managed?.access).toBe(access);
  vi.useRealTimers();
});

test('what was set for everyone holds while the browser says nothing of it, and no longer once it says otherwise', async () => {
  vi.useFakeTimers();
  const storage = slowStorage([0]);
  const readWith = async (managed: SettingsArea['managed']) => {
    const reading = readSettings({ ...storage, ...(managed && { managed }) });
    await vi.advanceTimersByTimeAsync(2000);
    return (await reading).managed;
  };
  const atOnce = () => 1;
  const byClick = { access: 'click', set: ['access'] };
  expect(await readWith(managedFrom(atOnce, { access: 'click' }))).toEqual(byClick);
  expect(await readWith(managedFrom(never, {}))).toEqual(byClick);
  expect(
    await readWith({ get: () => Promise.reject(new Error('Managed storage manifest not found')) }),
  ).toBeUndefined();
  expect(await readWith(managedFrom(never, {}))).toBeUndefined();
  vi.useRealTimers();
});

test('who went on without what is set for everyone hears of it by the next reading, and of the same no more', async () => {
  const storage = slowStorage([0]);
  const written: Record<string, unknown>[] = [];
  const { set } = storage.local;
  storage.local.set = async (values) => {
    written.push(values);
    await set(values);
  };
  for (let reading = 0; reading < 3; reading += 1)
    await readSettings({ ...storage, managed: managedFrom(() => 1, { access: 'click' }) });
  expect(written).toEqual([{ [lastManagedKey]: { access: 'click' } }]);
});
