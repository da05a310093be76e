/**
 * Keeps the loans the user has taken, on this device, once they have agreed to it. The database is opened by the first who
 * asks; one that cannot be opened is told, and tried again at the next question.
 */
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { remindersOff, type Settings } from '@/lib/storage/settings';
import type { Keyring } from './keyring';
import type { LoansNews } from './loans-news';
import { tellOtherScreens, watchOtherScreens } from './own-changes';
import { openedByFirst } from './own-database';

export interface OwnLoans {
  /** Oldest first. Rejects where the browser does not open the database. */
  list(): Promise<OwnLoan[]>;
  /** Adds it, or replaces the one of the same id. Rejects where the user has not agreed. */
  save(loan: OwnLoan): Promise<void>;
  /** The same for several: all or none. */
  saveAll(loans: readonly OwnLoan[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** The user agrees, on this day, that their loans are kept. */
  agree(today: string): Promise<void>;
  /** Deletes all loans and all evidence, and takes the consent back. */
  wipe(): Promise<void>;
  /** Something else changed them: who watches is told. */
  readAgain(): Promise<void>;
  /** Calls back after each change made here or on another screen, not at once. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Where it is kept that the user agreed. */
export interface ConsentArea {
  read(): Promise<Pick<Settings, 'loansAgreedOn'>>;
  change(part: Pick<Settings, 'loansAgreedOn'> & Partial<Settings>): Promise<void>;
}

export type LoanStore = Pick<OwnLoans, 'list' | 'saveAll' | 'remove'> & { clear(): Promise<void> };

function onDevice(keyring: Keyring | null, name?: string): LoanStore {
  const heldKey = () => keyring?.key() ?? null;
  const db = openedByFirst(name);
  // Loaded with the first question: most readers keep no loan.
  const store = () => import('@/lib/storage/own-loans-store');
  return {
    list: async () => (await store()).readOwnLoans(await db(), heldKey),
    saveAll: async (loans) => (await store()).putOwnLoans(await db(), loans, heldKey),
    remove: async (id) => (await store()).deleteOwnLoan(await db(), id),
    async clear() {
      await (await store()).deleteLoansAndEvidence(await db());
      const { forgetLoansInSnapshots, openSafety } = await import('@/lib/storage/snapshots');
      const safety = await openSafety();
      await forgetLoansInSnapshots(safety).finally(() => safety.close());
    },
  };
}

export function withConsent(store: LoanStore, consent: ConsentArea, news: LoansNews | null = null): OwnLoans {
  const watchers = new Set<() => void>();
  const tellAfter = async (change: Promise<void>) => {
    await change;
    for (const tell of watchers) tell();
    news?.tell();
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
    remove: (id) => tellAfter(store.remove(id)),
    agree: (today) => tellAfter(consent.change({ loansAgreedOn: today })),
    wipe: () => tellAfter(wipe()),
    readAgain: () => tellAfter(Promise.resolve()),
    watch(onChange, signal) {
      watchers.add(onChange);
      news?.hear(onChange, signal);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
}

/** `keyring`: null where no key is ever held; loans that are sealed are then not listed, which rejects with `OwnLocked`. */
export function openOwnLoans(
  consent: ConsentArea,
  keyring: Keyring | null = null,
  name?: string,
  news: LoansNews | null = null,
): OwnLoans {
  const loans = withConsent(onDevice(keyring, name), consent, news);
  return {
    ...loans,
    async wipe() {
      await loans.wipe();
      keyring?.forget();
      tellOtherScreens();
    },
    watch(onChange, signal) {
      loans.watch(onChange, signal);
      keyring?.watch(onChange, signal);
      watchOtherScreens(onChange, signal);
    },
  };
}
