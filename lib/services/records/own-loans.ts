/** Keeps the loans the user has taken, on this device, once they have agreed to it. */
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { remindersOff, type Settings } from '@/lib/storage/settings';
import type { Locks } from '@/lib/storage/settings-store';
import type { Keyring } from './keyring';
import { openedByFirst } from './own-database';
import type { OwnNews, OwnPart } from './own-news';

export interface OwnLoans {
  /** Oldest first. Rejects where the browser does not open the database. */
  list(): Promise<OwnLoan[]>;
  /** Adds it, or replaces the one of the same id. Rejects where the user has not agreed. */
  save(loan: OwnLoan): Promise<void>;
  /** The same for several: all or none. */
  saveAll(loans: readonly OwnLoan[]): Promise<void>;
  /**
   * Changes one loan from what is stored at that moment (null: nothing), so that of two screens neither loses what it wrote.
   * Rejects with what `step` throws, and then nothing is changed.
   */
  change(id: string, step: (stored: OwnLoan | null) => OwnLoan): Promise<void>;
  remove(id: string): Promise<void>;
  /** The user agrees, on this day, that their loans are kept. */
  agree(today: string): Promise<void>;
  /** Deletes all loans and all evidence, and takes the consent back. */
  wipe(): Promise<void>;
  /** Calls back after each change made here or on another screen, not at once. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Where it is kept that the user agreed. */
export interface ConsentArea {
  read(): Promise<Pick<Settings, 'loansAgreedOn'>>;
  change(part: Pick<Settings, 'loansAgreedOn'> & Partial<Settings>): Promise<void>;
}

export type LoanStore = Pick<OwnLoans, 'list' | 'saveAll' | 'remove'> & { clear(): Promise<void> };

function onDevice(keyring: Keyring, name?: string): LoanStore {
  const db = openedByFirst(name);
  // Loaded with the first question: most readers keep no loan.
  const store = () => import('@/lib/storage/own-loans-store');
  return {
    list: async () => (await store()).readOwnLoans(await db(), keyring.key),
    saveAll: async (loans) => (await store()).putOwnLoans(await db(), loans, keyring.key),
    remove: async (id) => (await store()).deleteOwnLoan(await db(), id),
    async clear() {
      await (await store()).deleteLoansAndEvidence(await db());
      keyring.forget();
      await (await import('@/lib/storage/snapshots')).forgetLoansKeptBefore();
    },
  };
}

export function withConsent(store: LoanStore, consent: ConsentArea, news: OwnNews, locks?: Locks): OwnLoans {
  const tellAfter = async (change: Promise<void>, ...also: OwnPart[]) => {
    await change;
    news.tell('loans', ...also);
  };
  const refuse = () => new Error('Loans are kept only once the user agreed');
  const hasAgreed = async () => (await consent.read()).loansAgreedOn !== null;
  const saveAgreed = async (loans: readonly OwnLoan[]) => {
    if (!(await hasAgreed())) throw refuse();
    await store.saveAll(loans);
    if (await hasAgreed()) return;
    // It was taken back meanwhile, on another screen.
    for (const { id } of loans) await store.remove(id);
    throw refuse();
  };
  const change = (id: string, step: (stored: OwnLoan | null) => OwnLoan) =>
    (locks ?? navigator.locks).request('overdue-lens-loans', async () => {
      const stored = (await store.list()).find((loan) => loan.id === id) ?? null;
      await saveAgreed([step(stored)]);
    });
  const wipe = async () => {
    await store.clear();
    await consent.change({ loansAgreedOn: null, ...remindersOff });
    // What another screen wrote before it could know.
    await store.clear();
  };
  return {
    list: store.list,
    save: (loan) => tellAfter(saveAgreed([loan])),
    saveAll: (loans) => tellAfter(saveAgreed(loans)),
    change: (id, step) => tellAfter(change(id, step)),
    remove: (id) => tellAfter(store.remove(id)),
    agree: (today) => tellAfter(consent.change({ loansAgreedOn: today })),
    wipe: () => tellAfter(wipe(), 'evidence', 'passphrase'),
    watch: (onChange, signal) => news.hear(['loans', 'passphrase', 'key'], onChange, signal),
  };
}

export function openOwnLoans(consent: ConsentArea, keyring: Keyring, news: OwnNews, name?: string): OwnLoans {
  return withConsent(onDevice(keyring, name), consent, news);
}
