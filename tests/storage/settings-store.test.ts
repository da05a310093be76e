import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dismissName } from '@/lib/core/names/own-corrections';
import {
  changeSettings,
  inTurn,
  type Locks,
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
      return inTurn(async () => {
        const { lenderId, text } = entry(each.lender);
        const { names } = dismissName(await readSettings(storage), { lenderId, surface: text, alias: text });
        await storage.local.set({ ownAliases: names.ownAliases, dismissed: names.dismissed });
      }, locks);
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

test.each([
  ['answers the second question', 2, 'click'],
  ['answers none', Number.POSITIVE_INFINITY, undefined],
])('a browser that is still starting and %s about what is set for everyone holds nothing up', async (_, at, access) => {
  vi.useFakeTimers();
  let asked = 0;
  const managed = {
    get: () => {
      asked += 1;
      return asked < at ? new Promise<never>(() => undefined) : Promise.resolve({ access: 'click' });
    },
  };
  const settings = readSettings({ ...slowStorage([0]), managed });
  await vi.advanceTimersByTimeAsync(2000);
  expect((await settings).managed?.access).toBe(access);
  vi.useRealTimers();
});
