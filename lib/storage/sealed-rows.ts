/** Rows of loans and evidence as they lie in their stores, together with the vault they lie under, in one look. */
import type { OwnDatabase } from './database';
import { type HeldKey, type SealedStore, type Sealing, sealingFor } from './sealing';

/** The key held at the moment; null: none. */
export type KeyHolder = () => HeldKey | null;
export const noKey: KeyHolder = () => null;

/** Opened, in the order of their keys. Rejects with `OwnLocked`. */
export async function openedRows(db: OwnDatabase, store: SealedStore, heldKey: KeyHolder): Promise<unknown[]> {
  const look = db.transaction([store, 'vault']);
  const [vault, rows] = await Promise.all([look.objectStore('vault').get('vault'), look.objectStore(store).getAll()]);
  const sealing = sealingFor(vault, heldKey());
  return Promise.all(rows.map((row) => sealing.fromStored(store, row)));
}

export async function sealingNow(db: OwnDatabase, heldKey: KeyHolder): Promise<Sealing> {
  return sealingFor(await db.get('vault', 'vault'), heldKey());
}

/** Whether the vault is still the one that something was sealed under. */
export function isSameVault(vault: { salt: string } | undefined, { salt }: Sealing): boolean {
  return (vault?.salt ?? null) === salt;
}

/**
 * All of `records`, or none. Sealing takes longer than a transaction lives, so it comes before; where the vault was changed
 * meanwhile, it is done anew.
 */
export async function putSealed(
  db: OwnDatabase,
  store: SealedStore,
  records: readonly object[],
  heldKey: KeyHolder,
): Promise<void> {
  for (;;) {
    const sealing = await sealingNow(db, heldKey);
    const rows = await Promise.all(records.map((record) => sealing.toStored(store, record)));
    const write = db.transaction([store, 'vault'], 'readwrite');
    const isSame = isSameVault(await write.objectStore('vault').get('vault'), sealing);
    const puts = isSame ? rows.map(async (row) => write.objectStore(store).put(row as never)) : [];
    await Promise.all([...puts, write.done]);
    if (isSame) return;
  }
}
