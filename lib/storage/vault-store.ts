/** Seals all loans and all evidence, seals them anew or opens them for good: all or nothing, in one transaction. */
import * as v from 'valibot';
import type { OwnDatabase } from './database';
import { OwnLocked } from './own-locked';
import {
  type HeldKey,
  lyingOpen,
  newVault,
  openVault,
  type SealedStore,
  type Sealing,
  sealedStores,
  sealingUnder,
  type VaultRecord,
  vaultSchema,
} from './sealing';

/** `damaged`: it is there, and no passphrase can open it any more. */
export async function readVault(db: OwnDatabase): Promise<VaultRecord | 'damaged' | null> {
  const stored: unknown = await db.get('vault', 'vault');
  if (stored === undefined) return null;
  const read = v.safeParse(vaultSchema, stored);
  return read.success ? read.output : 'damaged';
}

/** The key of the vault that is there; null: another passphrase, or none is there. */
export async function unlockVault(db: OwnDatabase, passphrase: string): Promise<HeldKey | null> {
  const vault = await readVault(db);
  return vault === null || vault === 'damaged' ? null : openVault(vault, passphrase);
}

const everyStore = [...sealedStores, 'vault'] as const;

interface Snapshot {
  vault: unknown;
  rows: Record<SealedStore, object[]>;
}

type Looking = {
  objectStore(name: SealedStore): { getAll(): Promise<object[]> };
} & { objectStore(name: 'vault'): { get(key: string): Promise<unknown> } };

async function lookAt(look: Looking): Promise<Snapshot> {
  const [vault, loans, evidence] = await Promise.all([
    look.objectStore('vault').get('vault'),
    look.objectStore('loans').getAll(),
    look.objectStore('evidence').getAll(),
  ]);
  return { vault, rows: { loans, evidence } };
}

/** Damaged records too: what they hold can be read as well. One that cannot be opened is left as it lies. */
async function resealed(rows: Snapshot['rows'], from: Sealing, to: Sealing): Promise<Snapshot['rows']> {
  const all = (store: SealedStore) =>
    Promise.all(
      rows[store].map(async (row) => {
        const record = await from.fromStored(store, row);
        const isUnopened = from.salt !== null && record === row;
        return isUnopened ? row : to.toStored(store, record as object);
      }),
    );
  const [loans, evidence] = await Promise.all(sealedStores.map(all));
  return { loans: loans ?? [], evidence: evidence ?? [] };
}

/** `null`: they lie open from now on. */
async function resealAll(db: OwnDatabase, from: Sealing, to: Sealing, vault: VaultRecord | null): Promise<void> {
  for (;;) {
    const before = await lookAt(db.transaction(everyStore) as unknown as Looking);
    if (((before.vault as VaultRecord | undefined)?.salt ?? null) !== from.salt)
      throw new OwnLocked('The passphrase was changed elsewhere');
    const rows = await resealed(before.rows, from, to);
    const write = db.transaction(everyStore, 'readwrite');
    try {
      const isUnchanged = JSON.stringify(await lookAt(write as unknown as Looking)) === JSON.stringify(before);
      if (isUnchanged) {
        for (const store of sealedStores)
          for (const row of rows[store])
            void write
              .objectStore(store)
              .put(row as never)
              .catch(() => undefined);
        const vaults = write.objectStore('vault');
        await (vault === null ? vaults.delete('vault') : vaults.put(vault));
      }
      await write.done;
      if (isUnchanged) return;
    } catch (error) {
      // What was put until then is taken back.
      abort(write);
      throw error;
    }
  }
}

function abort(write: { abort(): void; done: Promise<void> }): void {
  write.done.catch(() => undefined);
  try {
    write.abort();
  } catch {
    // It has ended itself.
  }
}

/** Seals all that lies open. */
export async function sealAll(db: OwnDatabase, passphrase: string): Promise<HeldKey> {
  const { vault, held } = await newVault(passphrase);
  await resealAll(db, lyingOpen, sealingUnder(held), vault);
  return held;
}

/** Seals all anew, under another passphrase and with another salt. */
export async function sealAnew(db: OwnDatabase, held: HeldKey, passphrase: string): Promise<HeldKey> {
  const next = await newVault(passphrase);
  await resealAll(db, sealingUnder(held), sealingUnder(next.held), next.vault);
  return next.held;
}

/** Opens all for good. */
export async function unsealAll(db: OwnDatabase, held: HeldKey): Promise<void> {
  await resealAll(db, sealingUnder(held), lyingOpen, null);
}
