import { afterAll, expect, test, vi } from 'vitest';
import {
  type HeldKey,
  iterations,
  newVault,
  openVault,
  sealingFor,
  sealingUnder,
  type VaultRecord,
} from '@/lib/storage/sealing';
import { anOwnLoan } from '@/tests/support/own-loans';

const passphrase = '三只猫 twelve ①';
afterAll(() => void vi.restoreAllMocks());
const derived = vi.spyOn(crypto.subtle, 'deriveKey');
const { vault, held } = await newVault(passphrase);
const other = await newVault(passphrase);

/** The key is in the browser's hands; what can be told of it is only whether it opens. */
const opens = async (key: HeldKey | null) =>
  key !== null &&
  (await sealingUnder(key).fromStored('loans', await sealingUnder(held).toStored('loans', anOwnLoan())));

test('a passphrase opens its vault, typed in whatever units; another does not', async () => {
  expect(await opens(await openVault(vault, passphrase.normalize('NFKC')))).toEqual(anOwnLoan());
  expect(await openVault(vault, '三只猫 twelve 2')).toBeNull();
  expect(await openVault(other.vault, '')).toBeNull();
});

test('the key is derived slowly, with a salt of its own, and cannot be taken out', async () => {
  expect(vault.iterations).toBeGreaterThanOrEqual(600_000);
  expect(derived.mock.calls[0]?.[0]).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: vault.iterations });
  expect(derived.mock.calls[0]?.[2]).toEqual({ name: 'AES-GCM', length: 256 });
  expect(vault.iterations).toBe(iterations);
  expect(vault.salt).not.toBe(other.vault.salt);
  expect(held.key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', held.key)).rejects.toThrow();
});

test('a sealed record shows its key and nothing else, and never looks the same twice', async () => {
  const sealing = sealingUnder(held);
  const loan = anOwnLoan({ note: '借给弟弟' });
  const [one, two] = [await sealing.toStored('loans', loan), await sealing.toStored('loans', loan)];
  expect(Object.keys(one).sort()).toEqual(['id', 'sealed']);
  expect(JSON.stringify(one)).not.toMatch(/借给弟弟|甲小额|principal/);
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(two));
  expect(await sealing.fromStored('loans', one)).toEqual(loan);
});

test('a record that was moved, changed or sealed in another vault is not opened', async () => {
  const sealing = sealingUnder(held);
  const one = (await sealing.toStored('loans', anOwnLoan())) as { sealed: { iv: string; data: string } };
  const moved = { ...one, id: 'loan-b' };
  expect(await sealing.fromStored('loans', moved)).toBe(moved);
  const inOtherStore = { ...one, number: 1 };
  expect(await sealing.fromStored('evidence', inOtherStore)).toBe(inOtherStore);
  const changed = {
    ...one,
    sealed: { ...one.sealed, data: one.sealed.data.replace(/^./, (a) => (a === 'A' ? 'B' : 'A')) },
  };
  expect(await sealing.fromStored('loans', changed)).toBe(changed);
  expect(await sealingUnder(other.held).fromStored('loans', one)).toBe(one);
});

test('without a vault records lie open; with one only its key opens them, and a damaged one locks', async () => {
  expect(sealingFor(undefined, null).salt).toBeNull();
  expect(sealingFor(vault, held).salt).toBe(vault.salt);
  const wrong: [unknown, HeldKey | null][] = [
    [vault, null],
    [vault, other.held],
    [{ id: 'vault' }, held],
    [{ ...vault, iterations: 1000 } satisfies VaultRecord, held],
  ];
  for (const [stored, key] of wrong) expect(() => sealingFor(stored, key)).toThrow('locked');
});
