/**
 * What is done to all of the user's own data at once: taken in from a file, wiped, put back as it was. Each is done whole or
 * not at all, and what was there before is kept. Loans, and all that belongs to them, only where the user agreed.
 */
import { aliasesOfOwn } from '@/lib/core/lenders/own-lender';
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import type { EntriesInLists } from '@/lib/storage/entries-file';
import { mergeLists } from '@/lib/storage/merge-lists';
import { addToStores, entriesIn, type OwnState, readStores, replaceStores, storesOf } from '@/lib/storage/own-state';
import { type KeyHolder, sealingNow } from '@/lib/storage/sealed-rows';
import type { Settings, SettingsLists } from '@/lib/storage/settings';
import type { SettingsUpdate } from '@/lib/storage/settings-store';
import {
  forgetSnapshots,
  keepSnapshot,
  openSafety,
  readSnapshots,
  type SafetyDatabase,
  type SnapshotCause,
} from '@/lib/storage/snapshots';
import { usedOnce } from '@/lib/storage/used-once';

export interface SnapshotInShort {
  id: number;
  takenAt: string;
  before: SnapshotCause;
  /** How many entries are in it, all kinds together. */
  entries: number;
}

/** What lies in the stores that need the consent, which can be counted without the passphrase. */
export interface HeldRecords {
  loans: number;
  evidence: number;
  /** There is a passphrase, and it was not given. */
  isLocked: boolean;
}

/** Puts everything back as it was. */
export type Undo = () => Promise<void>;

export interface OwnData {
  /** Adds these; what is there is not changed. Rejects, with nothing done, where they cannot be stored. */
  takeIn(entries: EntriesInLists): Promise<Undo>;
  /** Deletes all of it, what was kept before too, and takes the consent to keep loans back. */
  wipe(): Promise<Undo>;
  /** Newest first. */
  snapshots(): Promise<SnapshotInShort[]>;
  putBack(snapshotId: number): Promise<void>;
  forgetSnapshots(): Promise<void>;
  /** Nothing where the user has not agreed, and in a private window. */
  held(): Promise<HeldRecords>;
}

/** What it needs of the settings. */
interface OwnDataSettings {
  read(): Promise<Settings>;
  update(from: SettingsUpdate): Promise<void>;
}

interface Surroundings {
  settings: OwnDataSettings;
  isPrivateWindow: boolean;
  /** Loans that are taken in are sealed under it, where there is a passphrase. */
  heldKey: KeyHolder;
  /** Screens read again what was changed behind them. */
  afterChange(): Promise<void>;
  now(): Date;
  databases?: { own: string; safety: string };
}

async function sealedLoans(db: OwnDatabase, loans: readonly object[], heldKey: KeyHolder) {
  if (loans.length === 0) return {};
  const sealing = await sealingNow(db, heldKey);
  return { loans: await Promise.all(loans.map((loan) => sealing.toStored('loans', loan))) };
}

const noLists: SettingsLists = { ownAliases: [], dismissed: [], pausedOrigins: [] };

const listsOf = ({ ownAliases, dismissed, pausedOrigins }: SettingsLists): SettingsLists => ({
  ownAliases,
  dismissed,
  pausedOrigins,
});

const noRecords: HeldRecords = { loans: 0, evidence: 0, isLocked: false };

async function recordsIn(db: OwnDatabase, heldKey: KeyHolder): Promise<HeldRecords> {
  const [loans, evidence, vault] = await Promise.all([
    db.count('loans'),
    db.count('evidence'),
    db.get('vault', 'vault') as Promise<{ salt?: unknown } | undefined>,
  ]);
  return { loans, evidence, isLocked: vault !== undefined && vault.salt !== heldKey()?.salt };
}

export function openOwnData({
  settings,
  isPrivateWindow,
  heldKey,
  afterChange,
  now,
  databases,
}: Surroundings): OwnData {
  const inOwn = <T>(work: (db: OwnDatabase) => Promise<T>) => usedOnce(openOwn(databases?.own), work);
  const inSafety = <T>(work: (db: SafetyDatabase) => Promise<T>) => usedOnce(openSafety(databases?.safety), work);
  const mayTouchLoans = async () => !isPrivateWindow && (await settings.read()).loansAgreedOn !== null;

  const stateNow = async (): Promise<OwnState> => {
    const withLoans = await mayTouchLoans();
    const stores = await inOwn((db) => readStores(db, storesOf(db, withLoans)));
    return { lists: listsOf(await settings.read()), stores };
  };

  /** Of nothing there is nothing to keep. */
  const keep = async (state: OwnState, before: SnapshotCause) => {
    if (entriesIn(state) > 0)
      await inSafety((db) => keepSnapshot(db, { ...state, before, takenAt: now().toISOString() }));
  };

  /** Records first, in one go; where the lists are then refused, the records go back. */
  const change = async (former: OwnState, records: () => Promise<void>, lists: SettingsUpdate) => {
    await records();
    try {
      await settings.update(lists);
    } catch (error) {
      await inOwn((db) => replaceStores(db, former.stores));
      throw error;
    } finally {
      await afterChange();
    }
  };

  const replaceBy = async ({ lists, stores }: OwnState, former: OwnState, more: Partial<Settings> = {}) => {
    await change(
      former,
      () => inOwn((db) => replaceStores(db, stores)),
      () => ({ ...lists, ...more }),
    );
  };

  return {
    async takeIn(entries) {
      const former = await stateNow();
      await keep(former, 'import').catch(() => undefined);
      const { offers, ownLenders: lenders, ownLoans, ...lists } = entries;
      const loans = (await mayTouchLoans()) ? ownLoans : [];
      // A lender brings its own names along.
      const ownAliases = [...lists.ownAliases, ...lenders.flatMap(aliasesOfOwn)];
      await change(
        former,
        () => inOwn(async (db) => addToStores(db, { offers, lenders, ...(await sealedLoans(db, loans, heldKey)) })),
        (mine) => mergeLists(mine, { ...lists, ownAliases }),
      );
      return async () => replaceBy(former, former);
    },
    async wipe() {
      const former = await stateNow();
      const { loansAgreedOn } = await settings.read();
      const none = Object.fromEntries(Object.keys(former.stores).map((name) => [name, []]));
      await replaceBy({ lists: noLists, stores: none }, former, isPrivateWindow ? {} : { loansAgreedOn: null });
      await inSafety(forgetSnapshots);
      return async () => replaceBy(former, former, { loansAgreedOn });
    },
    async snapshots() {
      const kept = (await inSafety(readSnapshots)).filter((snapshot) => entriesIn(snapshot) > 0);
      return kept.map((snapshot) => ({
        id: snapshot.id,
        takenAt: snapshot.takenAt,
        before: snapshot.before,
        entries: entriesIn(snapshot),
      }));
    },
    async putBack(snapshotId) {
      const kept = (await inSafety(readSnapshots)).find(({ id }) => id === snapshotId);
      if (!kept) throw new Error('This state is no longer kept.');
      const former = await stateNow();
      await keep(former, 'restore');
      const touched = Object.entries(kept.stores).filter(([name]) => name in former.stores);
      await replaceBy({ lists: kept.lists, stores: Object.fromEntries(touched) }, former);
    },
    forgetSnapshots: () => inSafety(forgetSnapshots),
    held: async () => ((await mayTouchLoans()) ? inOwn((db) => recordsIn(db, heldKey)) : noRecords),
  };
}
