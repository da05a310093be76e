import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEvidence } from '@/lib/services/records/evidence';
import { createKeyring } from '@/lib/services/records/keyring';
import { openOwnData } from '@/lib/services/records/own-data';
import { openOwnLoans } from '@/lib/services/records/own-loans';
import { openOwnNews } from '@/lib/services/records/own-news';
import { openVaultOf } from '@/lib/services/records/vault';
import { openOwn } from '@/lib/storage/database';
import { isLocked } from '@/lib/storage/own-locked';
import { parseSettings } from '@/lib/storage/settings';
import { openSafety, readSnapshots } from '@/lib/storage/snapshots';
import { aNote } from '@/tests/support/evidence';
import { freshIndexedDb } from '@/tests/support/idb';
import { anOwnLoan } from '@/tests/support/own-loans';
import { quickPassphrases } from '@/tests/support/quick-passphrases';
import { sharedSession } from '@/tests/support/shared-session';

beforeEach(() => {
  freshIndexedDb();
  quickPassphrases();
});
afterEach(() => void vi.restoreAllMocks());

/** One window; all of them share the database. */
function aWindow(loansAgreedOn: string | null = '2026-11-29', { api } = sharedSession()) {
  let settings = { ...parseSettings({}), loansAgreedOn };
  const area = {
    read: async () => settings,
    change: async (part: object) => {
      settings = { ...settings, ...part };
    },
  };
  const news = openOwnNews(api);
  const keyring = createKeyring(() => news.tellHere('key'));
  return {
    keyring,
    vault: openVaultOf(keyring, area, news, 'own'),
    loans: openOwnLoans(area, keyring, news, 'own'),
    evidence: openEvidence(area, news, keyring.key, 'own'),
  };
}

const lockedness = (work: Promise<unknown>) =>
  work.then(
    () => false,
    (error: unknown) => isLocked(error),
  );

test('set, locked, tried with another, opened, changed and taken away; nothing is lost on the way', async () => {
  const { vault, loans, evidence } = aWindow();
  await loans.save(anOwnLoan());
  await evidence.add(aNote());
  expect(await vault.state()).toBe('off');
  await vault.turnOn('twelve cats');
  expect(await vault.state()).toBe('open');
  expect(await loans.list()).toEqual([anOwnLoan()]);
  vault.lock();
  expect(await vault.state()).toBe('locked');
  expect(await lockedness(loans.list())).toBe(true);
  expect(await lockedness(loans.save(anOwnLoan({ id: 'loan-b' })))).toBe(true);
  expect(await lockedness(evidence.add(aNote()))).toBe(true);
  expect(await lockedness(evidence.file())).toBe(true);
  expect(await vault.unlock('eleven cats')).toBe(false);
  expect(await vault.state()).toBe('locked');
  expect(await vault.unlock('twelve cats')).toBe(true);
  expect(await vault.change('eleven cats', 'thirteen cats')).toBe(false);
  expect(await vault.change('twelve cats', 'thirteen cats')).toBe(true);
  expect(await vault.turnOff('twelve cats')).toBe(false);
  expect(await vault.turnOff('thirteen cats')).toBe(true);
  expect(await vault.state()).toBe('off');
  expect(await loans.list()).toEqual([anOwnLoan()]);
  expect(await evidence.list()).toHaveLength(1);
});

test('another window holds no key: it is told, and asks for the passphrase itself', async () => {
  const session = sharedSession();
  const [here, there] = [aWindow('2026-11-29', session), aWindow('2026-11-29', session)];
  const told = vi.fn();
  there.vault.watch(told, new AbortController().signal);
  await here.loans.save(anOwnLoan());
  await here.vault.turnOn('twelve cats');
  expect(told).toHaveBeenCalledTimes(1);
  expect(await there.vault.state()).toBe('locked');
  expect(await lockedness(there.loans.list())).toBe(true);
  await there.vault.unlock('twelve cats');
  expect(await there.loans.list()).toEqual([anOwnLoan()]);
  // Its key is of no use once the passphrase was changed elsewhere.
  await here.vault.change('twelve cats', 'thirteen cats');
  expect(await there.vault.state()).toBe('locked');
});

test('the lists of this window are asked again when it is opened or locked; another window keeps its own', async () => {
  const session = sharedSession();
  const [here, there] = [aWindow('2026-11-29', session), aWindow('2026-11-29', session)];
  await here.vault.turnOn('twelve cats');
  const told = [vi.fn(), vi.fn()] as const;
  here.loans.watch(told[0], new AbortController().signal);
  there.loans.watch(told[1], new AbortController().signal);
  here.vault.lock();
  await here.vault.unlock('twelve cats');
  expect(told.map((each) => each.mock.calls.length)).toEqual([2, 0]);
});

test('wiping needs no key, and takes passphrase and key along', async () => {
  const { vault, loans, keyring } = aWindow();
  await loans.save(anOwnLoan());
  await vault.turnOn('twelve cats');
  vault.lock();
  await loans.wipe();
  expect(await vault.state()).toBe('off');
  expect(keyring.key()).toBeNull();
  expect(await loans.list()).toEqual([]);
});

test('without the consent for loans there is nothing to seal, and nothing is written', async () => {
  const { vault } = aWindow(null);
  await expect(vault.turnOn('twelve cats')).rejects.toThrow('consent');
  expect(await vault.state()).toBe('off');
});

test('a passphrase leaves no loan lying open in what was kept before, and what is taken in is sealed too', async () => {
  const { vault, loans, keyring } = aWindow();
  await loans.save(anOwnLoan());
  const settings = { ...parseSettings({}), loansAgreedOn: '2026-11-29' };
  const data = openOwnData({
    settings: { read: async () => settings, update: async (from) => void (await from(settings)) },
    isPrivateWindow: false,
    heldKey: keyring.key,
    afterChange: async () => undefined,
    now: () => new Date(),
    databases: { own: 'own', safety: 'overdue-lens-safety' },
  });
  const nothing = { ownAliases: [], dismissed: [], pausedOrigins: [], offers: [], ownLenders: [] };
  await data.takeIn({ ...nothing, ownLoans: [anOwnLoan({ id: 'loan-b' })] });
  await vault.turnOn('一二三四五六七八');
  await data.takeIn({ ...nothing, ownLoans: [anOwnLoan({ id: 'loan-c', note: '说不得' })] });
  const safety = await openSafety();
  const kept = JSON.stringify(await readSnapshots(safety));
  safety.close();
  const own = await openOwn('own');
  const stored = JSON.stringify(await own.getAll('loans'));
  own.close();
  expect(stored + kept).not.toContain('principalFen":1');
  expect(stored).not.toContain('说不得');
  expect((await loans.list()).map(({ id }) => id).sort()).toEqual([anOwnLoan().id, 'loan-b', 'loan-c'].sort());
  vault.lock();
  await expect(data.takeIn({ ...nothing, ownLoans: [anOwnLoan({ id: 'loan-d' })] })).rejects.toThrow();
});
